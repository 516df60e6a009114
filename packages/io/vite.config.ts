import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { defineConfig } from 'vite'

// Runs before packing. Whoever installs the package gets none of the workspace's patches, so the patched reader of Parquet
// goes along, in place of the import that tsc left.
const MODULE = 'dist/parquet-reader.js'
const hyparquet = dirname(dirname(createRequire(import.meta.url).resolve('hyparquet')))
const licence = readFileSync(join(hyparquet, 'LICENSE'), 'utf8')

export default defineConfig({
  publicDir: false,
  build: {
    target: 'es2022',
    minify: false,
    // tsc writes the modules of the package into the same folder.
    emptyOutDir: false,
    lib: { entry: MODULE, formats: ['es'], fileName: () => 'parquet-reader.js' },
    rolldownOptions: {
      output: { banner: `/*!\nhyparquet, changed as patches/ of papi-lens says.\n\n${licence}*/` },
    },
  },
})
