import { defineConfig } from 'vite'
import { dataFiles } from './data-files.ts'
import { oEmbedFiles } from './oembed-files.ts'
import { offlineFiles } from './offline-files.ts'
import { pageFiles } from './page-files.ts'
import { precompress } from './precompress.ts'
import { provincePages } from './province-pages.ts'

export default defineConfig({
  // The site works below any path.
  base: './',
  plugins: [
    dataFiles(),
    pageFiles(),
    provincePages(),
    oEmbedFiles(process.env.PAPI_ADDRESS),
    offlineFiles(),
    precompress(),
  ],
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
              // What is seen first needs all of them: in one file.
              name: 'first-view',
              priority: 2,
              test: /dashboard\/src\/(style\/(?!fonts\.css)|views\/overview\/|area\/listed|documents\/open-plan).*\.css$/,
            },
            {
              // What a page needs to begin, and to say what does not come. The page of one chart has nothing else.
              name: 'begin',
              priority: 1,
              test: /preload-helper|rolldown[:/]runtime|virtual:papi-files|packages\/words\/src\/(lang|loading|(vi|en)\/loading)\.ts$|apps\/dashboard\/src\/(site\.ts|loading\/)/,
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
              // Without what comes when something is saved: libraries as large as the page.
              name: 'page',
              test: /preact|dashboard\/src\/(bar\/|theme\/|area\/[a-z-]+\.tsx?|documents\/open-plan\.tsx|opened\/own-data|offline\/keep-offline|views\/overview\/group|(?!main|start-dashboard|site|save|table-docx|spreadsheet)[a-z-]+\.tsx?$)|plans\/src\/plan(-item|s-in-time)\.ts/,
            },
            { name: 'drawing', test: /packages\/charts\/src\/(small\/(?!outline)|drawing\/)/ },
          ],
        },
      },
    },
  },
})
