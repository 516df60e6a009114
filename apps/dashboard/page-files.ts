import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { build, type Plugin } from 'vite'
import { plainPage } from './plain-page.ts'

const require = createRequire(import.meta.url)

/** The scripts of `<papi-chart>`, which other pages take too, under names without a hash. */
const SCRIPTS = ['papi-chart.js', 'papi-chart-all.js'] as const
const WATCH = 'page-watch.js'

/** What the pages of charts may do: take their own files, and make pictures, with the font inside. */
const CHART_PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' blob:; connect-src 'self'; base-uri 'none'; form-action 'none'"

/**
 * Puts beside the pages what stands on its own: the scripts of embedded charts, the watch over a page's loading, the scores
 * as a page without scripts. It also closes the pages of charts.
 */
export function pageFiles(): Plugin {
  let serving = false
  return {
    name: 'papi-page-files',
    configResolved(config) {
      serving = config.command === 'serve'
    },
    async generateBundle() {
      for (const fileName of SCRIPTS) this.emitFile({ type: 'asset', fileName, source: embedded(fileName) })
      this.emitFile({ type: 'asset', fileName: WATCH, source: await pageWatch() })
      for (const [fileName, source] of Object.entries(plainPage())) {
        this.emitFile({ type: 'asset', fileName, source })
      }
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const name = request.url?.split('?')[0]?.slice(1) ?? ''
        const script = SCRIPTS.find(known => known === name)
        if (!script && name !== WATCH) return next()
        response.setHeader('Content-Type', 'text/javascript')
        response.end(script ? embedded(script) : await pageWatch())
      })
    },
    transformIndexHtml(html, { path }) {
      const { hash } = {
        hash: createHash('sha256').update(embedded('papi-chart-all.js')).digest('hex').slice(0, 8),
      }
      const page = html.replace('papi-chart-all.js', `papi-chart-all.js?v=${hash}`)
      // While developing, Vite puts styles into the page itself.
      if (serving || !/\/charts?\.html$/.test(path)) return page
      const attrs = { 'http-equiv': 'Content-Security-Policy', content: CHART_PAGE_POLICY }
      return { html: page, tags: [{ tag: 'meta', attrs, injectTo: 'head-prepend' }] }
    },
  }
}

function embedded(name: (typeof SCRIPTS)[number]): string {
  return readFileSync(require.resolve(`@papi-lens/embed/${name}`), 'utf8')
}

/** The watch as one classic script in the language of old browsers. */
async function pageWatch(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    resolve: { conditions: ['papi-lens:source'] },
    build: {
      write: false,
      target: 'es2015',
      lib: {
        entry: 'src/loading/page-watch.ts',
        formats: ['iife'],
        name: 'papiWatch',
        fileName: () => WATCH,
      },
    },
  })
  const [result] = [built].flat()
  if (!result || !('output' in result)) throw new Error('page-watch.ts was not built')
  return result.output[0].code
}
