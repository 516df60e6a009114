import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { defineConfig } from 'vite'

// Runs before packing. Whoever installs the package gets none of the workspace's patches, so the patched readers of Parquet
// and Arrow go along, in place of the imports that tsc left.
const PATCHED = { 'parquet-reader': 'hyparquet', 'arrow-reader': '@uwdata/flechette' }

/** What stands above a library that goes along: its licence, and that it was changed. */
function bannerOf(library: string): string {
  const folder = dirname(dirname(createRequire(import.meta.url).resolve(library)))
  const licence = readFileSync(join(folder, 'LICENSE'), 'utf8')
  return `/*!\n${library}, changed as patches/ of papi-lens says.\n\n${licence}*/`
}

const banners = new Map(Object.entries(PATCHED).map(([module, library]) => [module, bannerOf(library)]))

export default defineConfig({
  publicDir: false,
  build: {
    target: 'es2022',
    minify: false,
    // tsc writes the modules of the package into the same folder.
    emptyOutDir: false,
    lib: {
      entry: Object.fromEntries(Object.keys(PATCHED).map(module => [module, `dist/${module}.js`])),
      formats: ['es'],
      fileName: (_format, name) => `${name}.js`,
    },
    rolldownOptions: { output: { banner: ({ name }) => banners.get(name) ?? '' } },
  },
})
