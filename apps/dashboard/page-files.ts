import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Plugin } from 'vite'
import { aloneScript } from './alone-script.ts'
import { addressOf } from './data-files.ts'
import { plainPage } from './plain-page.ts'

const require = createRequire(import.meta.url)

/** The scripts of `<papi-chart>`, which other pages take too, under names without a hash. */
const SCRIPTS = ['papi-chart.js', 'papi-chart-en.js', 'papi-chart-all.js'] as const
/** Scripts that run before or without those of a page, each as one file in the language of old browsers. */
const EARLY: Readonly<Record<string, string>> = {
  'page-watch.js': 'src/loading/page-watch.ts',
  'theme.js': 'src/theme/theme-start.ts',
}

/** What papi-chart.js and papi-chart-all.js ask for when somebody wants a workbook. */
const WORKBOOK = { file: 'papi-workbook.js', entry: 'src/chart-page/workbook-script.ts' } as const

/** What the pages of charts may do: take their own files, and make pictures, with the font inside. */
const CHART_PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' blob:; connect-src 'self'; base-uri 'none'; form-action 'none'"

/**
 * Puts beside the pages what stands on its own: the scripts of embedded charts, those that run before a page's own, the scores
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
      for (const [fileName, entry] of Object.entries(EARLY)) {
        this.emitFile({ type: 'asset', fileName, source: await aloneScript(fileName, entry) })
      }
      const workbook = await aloneScript(WORKBOOK.file, WORKBOOK.entry, 'es2022')
      this.emitFile({ type: 'asset', fileName: WORKBOOK.file, source: workbook })
      for (const [fileName, source] of Object.entries(plainPage())) {
        this.emitFile({ type: 'asset', fileName, source })
      }
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const name = request.url?.split('?')[0]?.slice(1) ?? ''
        const script = SCRIPTS.find(known => known === name)
        const early = name === WORKBOOK.file ? WORKBOOK.entry : EARLY[name]
        if (!script && early === undefined) return next()
        response.setHeader('Content-Type', 'text/javascript')
        response.end(script ? embedded(script) : await aloneScript(name, early ?? '', 'es2022'))
      })
    },
    transformIndexHtml(html, { path }) {
      const page = html.replace(/(?<=src="\.\/)papi-chart(-all)?\.js/, file =>
        addressOf(file, embedded(SCRIPTS.find(known => known === file) ?? SCRIPTS[0])),
      )
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
