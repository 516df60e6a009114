import { defineConfig, type Plugin } from 'vite'

/** Examples of the kinds are for the gallery and for tests; no page reads them. */
const withoutExamples: Plugin = {
  name: 'without-examples',
  transform: code => code.replace(/\bexamplesOf\(`[^`]*`\)/g, '[]'),
}

/** The small script draws for screens, where a list may be as high as it has rows; what pages need stays out of it. */
const FOR_SCREENS: Readonly<Record<string, string>> = {
  '/charts/src/rows/fit-rows.ts': 'export const fitRows = scene => ({ scene, leftOut: null })',
  '/charts/src/paper.ts': `
    export const PAPER_SIZES = { web: { width: null, maxHeight: null, millimetres: null } }
    export const PAPER_NAMES = ['web']
    export const placedSize = (width, height) => ({ width, height })`,
}
const withoutPages: Plugin = {
  name: 'without-pages',
  enforce: 'pre',
  load: id => FOR_SCREENS[Object.keys(FOR_SCREENS).find(end => id.endsWith(end)) ?? ''] ?? null,
}

// Classic scripts: a page needs neither a build nor CORS headers to take them from another site.
export default defineConfig(({ mode }) => ({
  resolve: { conditions: ['papi-lens:source', 'module', 'browser', 'development|production'] },
  plugins: mode === 'all' ? [withoutExamples] : [withoutExamples, withoutPages],
  build: {
    target: 'es2022',
    // tsc writes the modules of the package into the same folder.
    emptyOutDir: false,
    rollupOptions: {
      // Kinds load their Vega-Lite specification when it is asked for; one small script has nowhere to load it from.
      external: mode === 'all' ? [] : [/\/charts\/src\/vega\//, /-spec\.ts$/],
    },
    lib: {
      entry: mode === 'all' ? 'src/script-all.ts' : 'src/script.ts',
      formats: ['iife'],
      name: 'papiChart',
      fileName: () => (mode === 'all' ? 'papi-chart-all.js' : 'papi-chart.js'),
    },
  },
}))
