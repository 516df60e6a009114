import type { Province } from '@papi-lens/core'
import { unpackDataset } from '@papi-lens/core'
import { LANGS, type Lang } from '@papi-lens/words'
import { wordsIn } from '@papi-lens/words/all'
import type { Plugin } from 'vite'
import { readData } from './bundle-data.ts'

/** From a page of a province to the site's beginning. */
const SITE = '../../'
/** The address of such a page below the beginning of the site, and what is asked for below it. */
const BELOW = /^\/([a-z]{2})\/[^/]+\/(.*)$/

/**
 * Makes a page for every province in every language out of `index.html`, as `vi/son-la/index.html`: a folder each, so that
 * any server of static files finds them.
 */
export function provincePages(): Plugin {
  return {
    name: 'papi-province-pages',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const index = bundle['index.html']
        if (index?.type !== 'asset') return this.error('index.html is not there yet')
        for (const { province, lang } of everyPage()) {
          const fileName = `${lang}/${province.slug}/index.html`
          this.emitFile({ type: 'asset', fileName, source: pageOf(`${index.source}`, province, lang) })
        }
      },
    },
    configureServer(server) {
      // While developing there is one page, which is served below every province.
      server.middlewares.use((request, _, next) => {
        const [, lang, rest] = BELOW.exec(request.url ?? '') ?? []
        if (LANGS.some(known => known === lang))
          request.url = `/${rest?.startsWith('?') || !rest ? `index.html${rest ?? ''}` : rest}`
        next()
      })
    },
    transformIndexHtml(html, { originalUrl, server }) {
      return server && BELOW.test(originalUrl ?? '')
        ? html.replace('<html ', `<html data-site="${SITE}" `)
        : html
    },
  }
}

function everyPage(): { readonly province: Province; readonly lang: Lang }[] {
  const { provinces } = unpackDataset(readData().packed).panel
  return LANGS.flatMap(lang => provinces.map(province => ({ province, lang })))
}

function pageOf(index: string, province: Province, lang: Lang): string {
  const { frame, loading } = wordsIn(lang)
  const others = LANGS.map(
    other => `<link rel="alternate" hreflang="${other}" href="${SITE}${other}/${province.slug}/" />`,
  )
  return index
    .replace(/<html lang="\w+"/, `<html lang="${lang}" data-site="${SITE}"`)
    .replace(/<title>[^<]*<\/title>/, `<title>${escaped(frame.head.title(province))} · papi-lens</title>`)
    .replace(/(<meta name="description" content=")[^"]*/, `$1${escaped(frame.head.description(province))}`)
    .replace(/(<p class="loading">)[^<]+</, `$1${escaped(loading.data)}<`)
    .replace('</head>', `  ${others.join('\n    ')}\n  </head>`)
    .replaceAll(/(src|href)="\.\//g, `$1="${SITE}`)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
