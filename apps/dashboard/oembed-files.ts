import { CHARTS } from '@papi-lens/charts'
import { oEmbedOf, readChartData } from '@papi-lens/embed'
import { LANGS } from '@papi-lens/words'
import { wordsIn } from '@papi-lens/words/all'
import type { Plugin } from 'vite'
import { readData } from './bundle-data.ts'

/** The chart that stands for a province where somebody shows the address of its page: its place in all dimensions. */
const KIND = 'dot-strip'

/**
 * Puts beside each page of a province what oEmbed answers for it (`oembed/vi/son-la.json`), and names it in the page. Programs
 * need whole addresses: a build that is not told its own (`PAPI_ADDRESS`) has none of this. A folder of files cannot answer
 * for addresses with questions in them; `papi dashboard` does that.
 *
 * @param site where the build is to be served, such as `https://papi.example/`
 */
export function oEmbedFiles(site: string | undefined): Plugin {
  const base = site === undefined ? null : new URL(site.endsWith('/') ? site : `${site}/`)
  return {
    name: 'papi-oembed-files',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        if (base === null) return
        const data = readChartData(readData())
        for (const lang of LANGS) {
          for (const { slug } of data.dataset.panel.provinces) {
            const page = bundle[`${lang}/${slug}/index.html`]
            if (page?.type !== 'asset') return this.error(`the page of ${slug} is not there yet`)
            const chart = new URL(`chart.html?kind=${KIND}&province=${slug}&lang=${lang}`, base)
            const fileName = `oembed/${lang}/${slug}.json`
            const source = JSON.stringify(oEmbedOf(chart, data, CHARTS, wordsIn))
            this.emitFile({ type: 'asset', fileName, source })
            const link = `<link rel="alternate" type="application/json+oembed" href="${new URL(fileName, base)}" />`
            page.source = `${page.source}`.replace('</head>', `  ${link}\n  </head>`)
          }
        }
      },
    },
  }
}
