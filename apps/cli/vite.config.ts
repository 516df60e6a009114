import { defineConfig } from 'vite'

const source = { conditions: ['papi-lens:source', 'node'] }

/**
 * The command in few files, a chunk for what each command alone needs: loading some 230 modules one by one takes longer than
 * most calls work. Everything is in it, so that there is one instance of each module, but for native code.
 */
export default defineConfig({
  resolve: source,
  ssr: { resolve: source, noExternal: true, external: ['@papi-lens/charts/png'] },
  build: {
    target: 'node20',
    ssr: true,
    outDir: 'dist/bundle',
    minify: false,
    license: { fileName: 'licenses.md' },
    rolldownOptions: {
      input: {
        papi: 'src/main.ts',
        // Begun by its name, as a thread that lies beside whoever begins it.
        'read-worker': '../../packages/io/src/budget/read-worker.ts',
      },
      // All in one folder: files are looked for from where a module lies.
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
})
