import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { serveFolder } from '../../apps/cli/src/dashboard/serve-folder.ts'
import { findChromium } from './browser.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built dashboard, served as `papi dashboard` serves it. */
    address: string
  }
}

/** Serves the built dashboard for the tests of a run, and makes sure that there is a browser. */
export default async function serve(project: TestProject) {
  findChromium()
  const folder = fileURLToPath(new URL('../../apps/dashboard/dist', import.meta.url))
  const serving = await serveFolder(folder, 0)
  project.provide('address', serving.url)
  return () => serving.stop()
}
