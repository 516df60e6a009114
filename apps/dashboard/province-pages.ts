import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Province } from '@papi-lens/core'
import { LANGS, type Lang } from '@papi-lens/words'
import { wordsIn } from '@papi-lens/words/all'
import { build, type Plugin, type ResolvedConfig, type Rolldown } from 'vite'
import { type BundledData, readData } from './bundle-data.ts'
import { chunksOf, stylesOf } from './bundle-parts.ts'
import { dataFiles } from './data-files.ts'
import { offlinePage } from './src/offline/site-files.ts'
import type { PageAhead, prerenderer } from './src/prerender.tsx'

/** From a page of a province to the site's beginning. */
const SITE = '../../'
/** The address of such a page below the beginning of the site, and what is asked for below it. */
const BELOW = /^\/([a-z]{2})\/[^/]+\/(.*)$/
/** The province that the site's own first page shows. */
const HOME = 'son-la'
/** The module of the field that works before the rest is there, and the one that draws the first view: its styles are needed before anything of it is seen. */
const EARLY = 'src/early/early-field.tsx'
const FIRST_VIEW = 'src/views/overview/overview.tsx'

/**
 * Makes a page for every province in every language out of `index.html`, as `vi/son-la/index.html`: a folder each, so that
 * any server of static files finds them. Each holds its first view already, which the scripts then bring to life.
 */
export function provincePages(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'papi-province-pages',
    configResolved(resolved) {
      config = resolved
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const index = bundle['index.html']
        if (index?.type !== 'asset') return this.error('index.html is not there yet')
        const shell = `${index.source}`
        const styles = stylesOf(chunksOf(module => module.endsWith(FIRST_VIEW), bundle))
        const styled = withStyles(
          shell,
          styles.filter(file => !shell.includes(file)),
        )
        const data = readData()
        const ahead = await pagesAhead(config.root, data)
        for (const lang of LANGS) {
          const template = withFirstView(styled, lang, bundle)
          for (const province of data.packed.provinces) {
            const source = pageOf(template, province, lang, ahead(province.slug, lang, SITE))
            this.emitFile({ type: 'asset', fileName: `${lang}/${province.slug}/index.html`, source })
          }
          this.emitFile({ type: 'asset', fileName: offlinePage(lang), source: below(template, lang) })
        }
        index.source = withContent(withFirstView(styled, 'vi', bundle), ahead(HOME, 'vi', './'))
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

/** What makes pages ahead, built of the page's own sources, for Node. */
async function pagesAhead(root: string, data: BundledData): ReturnType<typeof prerenderer> {
  const folder = join(root, 'node_modules/.ahead')
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    resolve: { conditions: ['papi-lens:source'] },
    ssr: { noExternal: true, resolve: { conditions: ['papi-lens:source', 'module'] } },
    // Views that are loaded when asked for name files of data.
    plugins: [dataFiles()],
    build: { ssr: 'src/prerender.tsx', outDir: folder, emptyOutDir: true, minify: false },
  })
  const module: { readonly prerenderer: typeof prerenderer } = await import(
    pathToFileURL(join(folder, 'prerender.js')).href
  )
  const ahead = await module.prerenderer(data)
  rmSync(folder, { recursive: true })
  return ahead
}

/** A page with the names of the files that bring its first view to life: those of the field in its bar, then the rest. */
function withFirstView(page: string, lang: Lang, bundle: Rolldown.OutputBundle): string {
  const filesOf = (...sources: string[]) =>
    chunksOf(module => sources.some(source => module.endsWith(source)), bundle).map(
      ({ fileName }) => fileName,
    )
  const early = filesOf(EARLY, `words/src/${lang}/province-field.ts`)
  const parts = filesOf('src/start-dashboard.tsx', FIRST_VIEW, `words/src/${lang}/index.ts`)
  return withParts(
    withEarly(page, early),
    parts.filter(file => !early.includes(file)),
  )
}

/** Asks for what the field needs as soon as what is seen is asked for. */
function withEarly(page: string, files: readonly string[]): string {
  const links = files
    .filter(file => !page.includes(file))
    .map(file => `<link rel="modulepreload" href="./${file}" crossorigin />`)
  return page.replace('</head>', `  ${links.join('\n    ')}\n  </head>`)
}

/** Names the parts for the page's script, which asks for all of them at once when the first view is seen (main.tsx). */
function withParts(page: string, files: readonly string[]): string {
  return page.replace('<div id="app"', `<div id="app" data-parts="${files.join(' ')}"`)
}

function withStyles(page: string, files: readonly string[]): string {
  const links = files.map(file => `<link rel="stylesheet" href="./${file}" crossorigin />`)
  return page.replace('</head>', `  ${links.join('\n    ')}\n  </head>`)
}

/** The page with its first view; what has to be told of it while its scripts come stands apart (`loading-view.ts`). */
function withContent(page: string, { title, content, from, to }: PageAhead): string {
  return page
    .replace('<html ', `<html data-from="${from}" data-to="${to}" `)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escaped(title)} · papi-lens</title>`)
    .replace(
      /<div id="app" (.*?)data-loading>[\s\S]*?<\/div>/,
      (_, parts) =>
        `<div id="telling" data-loading data-quiet></div>\n    <div id="app" ${parts}data-ahead>${content}</div>`,
    )
}

function pageOf(template: string, province: Province, lang: Lang, page: PageAhead): string {
  const { frame } = wordsIn(lang)
  const others = LANGS.map(
    other => `<link rel="alternate" hreflang="${other}" href="${SITE}${other}/${province.slug}/" />`,
  )
  const shell = template
    .replace(/(<meta name="description" content=")[^"]*/, `$1${escaped(frame.head.description(province))}`)
    .replace('</head>', `  ${others.join('\n    ')}\n  </head>`)
  return withContent(below(shell, lang), page)
}

/** A page as it stands in the folder of a province. */
function below(page: string, lang: Lang): string {
  return page
    .replace(/<html lang="\w+"/, `<html lang="${lang}" data-site="${SITE}"`)
    .replaceAll(/(src|href)="\.\//g, `$1="${SITE}`)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
