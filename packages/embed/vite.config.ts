import { defineConfig, type Plugin } from 'vite'

// Classic scripts: a page needs neither a build nor CORS headers to take them from another site.
export default defineConfig(({ mode }) => ({
  plugins: mode === 'all' ? [] : [withoutSpecifications()],
  resolve: { conditions: ['papi-lens:source', 'module', 'browser', 'development|production'] },
  build: {
    target: 'es2022',
    // tsc writes the modules of the package into the same folder.
    emptyOutDir: false,
    lib: {
      entry: mode === 'all' ? 'src/script-all.ts' : 'src/script.ts',
      formats: ['iife'],
      name: 'papiChart',
      fileName: () => (mode === 'all' ? 'papi-chart-all.js' : 'papi-chart.js'),
    },
  },
}))

/**
 * Leaves the Vega-Lite specifications out of the small script: what it draws does not need them, and they are a tenth of
 * its size. A chart's body of a specification stands in `<kind>-spec.ts`; without one, its specification is null.
 */
function withoutSpecifications(): Plugin {
  return {
    name: 'papi-without-specifications',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/charts\/src\/.+-spec\.ts$/.test(id)) return null
      const names = [...code.matchAll(/^export function (\w+)/gm)].map(([, name]) => name)
      return { code: names.map(name => `export const ${name} = () => undefined`).join('\n'), map: null }
    },
  }
}
