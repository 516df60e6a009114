import { defineConfig } from 'vite'
import { dataFiles } from './data-files.ts'
import { offlineFiles } from './offline-files.ts'
import { pageFiles } from './page-files.ts'
import { precompress } from './precompress.ts'
import { provincePages } from './province-pages.ts'

export default defineConfig({
  // The site works below any path.
  base: './',
  plugins: [dataFiles(), pageFiles(), provincePages(), offlineFiles(), precompress()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  resolve: { conditions: ['papi-lens:source', 'module', 'browser', 'development|production'] },
  // A worker loads readers of formats as it needs them, which only modules can.
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // The dashboard, every chart of a province for reports, and the page of one chart for frames.
    rolldownOptions: {
      input: ['index.html', 'charts.html', 'chart.html'],
      output: {
        // A page asks for few files: each costs a slow line a way there and back.
        codeSplitting: {
          groups: [
            {
              // What a page needs to begin, and to say what does not come. The page of one chart has nothing else.
              name: 'begin',
              priority: 1,
              test: /preload-helper|virtual:papi-files|packages\/words\/src\/(lang|loading|(vi|en)\/loading)\.ts$|apps\/dashboard\/src\/(site\.ts|loading\/)/,
            },
            {
              // The field that works before the rest is there.
              name: 'early',
              priority: 1,
              test: /virtual:papi-provinces|\/preact\/(?!.*signals)|dashboard\/src\/(early|bar\/province)|core\/src\/(province|province-search|nearest|error)\.ts|fastest-lev|words\/src\/name-of\.ts/,
            },
            ...['vi', 'en'].map(lang => ({
              name: `first-${lang}`,
              priority: 1,
              test: new RegExp(`words/src/${lang}/(province-field|frame|chart-names)\\.ts$`),
            })),
            {
              name: 'core',
              test: /packages\/core\/src|packages\/words\/src\/[a-z-]+\.ts|d3-array|internmap|fastest-lev/,
            },
            {
              name: 'page',
              test: /preact|apps\/dashboard\/src\/(bar|theme|(?!main|start-dashboard|site)[a-z-]+\.tsx?$)/,
            },
            { name: 'drawing', test: /packages\/charts\/src\/(small|drawing)\// },
          ],
        },
      },
    },
  },
})
