import { join } from 'node:path'
import type { Plugin } from 'vite'
import { compressFolder } from './compress-folder.ts'

/** Writes a gzip and a brotli form beside each text file of the build: slow links gain, the server does nothing. */
export function precompress(): Plugin {
  let out = 'dist'
  return {
    name: 'papi-precompress',
    apply: 'build',
    configResolved(config) {
      out = join(config.root, config.build.outDir)
    },
    closeBundle: () => compressFolder(out),
  }
}
