import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { ChartData } from '@papi-lens/embed'
import type { Plugin } from 'vite'
import { readData } from './bundle-data.ts'

const require = createRequire(import.meta.url)

/** Files of the site that other pages take: the scripts of `<papi-chart>`, and the data that they draw from. */
const FILES: Readonly<Record<string, () => string>> = {
  'papi-chart.js': () => readFileSync(require.resolve('@papi-lens/embed/papi-chart.js'), 'utf8'),
  'papi-chart-all.js': () => readFileSync(require.resolve('@papi-lens/embed/papi-chart-all.js'), 'utf8'),
  'papi-data.json': () => JSON.stringify(chartData()),
}

/** What the pages of charts may do: take their own files, and make pictures, with the font inside. */
const CHART_PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' blob:; connect-src 'self'; base-uri 'none'; form-action 'none'"

/** Puts what embedded charts need beside the dashboard, under names without a hash, and closes the pages of charts. */
export function embedFiles(): Plugin {
  let serving = false
  return {
    name: 'papi-embed-files',
    configResolved(config) {
      serving = config.command === 'serve'
    },
    generateBundle() {
      for (const [fileName, content] of Object.entries(FILES)) {
        this.emitFile({ type: 'asset', fileName, source: content() })
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = request.url?.split('?')[0]?.slice(1) ?? ''
        const content = Object.hasOwn(FILES, name) ? FILES[name] : undefined
        if (!content) return next()
        response.setHeader('Content-Type', name.endsWith('.js') ? 'text/javascript' : 'application/json')
        response.end(content())
      })
    },
    transformIndexHtml(_html, { path }) {
      // While developing, Vite puts styles into the page itself.
      if (serving || !/\/charts?\.html$/.test(path)) return []
      const attrs = { 'http-equiv': 'Content-Security-Policy', content: CHART_PAGE_POLICY }
      return [{ tag: 'meta', attrs, injectTo: 'head-prepend' }]
    },
  }
}

function chartData(): ChartData {
  const { version, packed, plans } = readData()
  const outlines = JSON.parse(
    readFileSync(require.resolve('@papi-lens/data/geo/provinces.topo.json'), 'utf8'),
  )
  return { version, packed, plans, outlines }
}
