import { readdirSync } from 'node:fs'

export default {
  define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
  build: {
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 10_000,
    rolldownOptions: { input: readdirSync('.').filter(name => name.endsWith('.html')) },
  },
}
