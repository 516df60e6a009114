import { defineConfig } from 'vite'
import { bundleData, precompress } from './bundle-data.ts'

export default defineConfig({
  plugins: [bundleData(), precompress()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  resolve: { conditions: ['papi-lens:source', 'module', 'browser', 'development|production'] },
  build: { target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
})
