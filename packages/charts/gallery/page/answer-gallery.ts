import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createRequire } from 'node:module'
import { LANGS } from '@papi-lens/words'
import { type Chart, chartCsv, PAPER_NAMES, THEME_NAMES, type VegaLiteSpec } from '../../src/index.ts'
import { chartPng } from '../../src/png.ts'
import { renderVegaLite } from '../../test/vega-render.ts'
import { GALLERY } from '../gallery-entries.ts'
import { drawIn, type GalleryView, galleryPage, WIDTHS } from './gallery-page.ts'

/** Nothing from elsewhere, no script or style in the page itself. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** What is sent for an address. */
interface Answer {
  readonly type: string
  readonly body: string | Uint8Array
}

const require = createRequire(import.meta.url)
const own = (file: string) => readFileSync(new URL(file, import.meta.url))
const face = (file: string) => readFileSync(require.resolve(`@expo-google-fonts/be-vietnam-pro/${file}`))

const FILES: Readonly<Record<string, () => Answer>> = {
  '/gallery.css': () => ({ type: 'text/css', body: own('gallery.css') }),
  '/copy-svg.js': () => ({ type: 'text/javascript', body: own('copy-svg.js') }),
  '/fonts/400.ttf': () => ({ type: 'font/ttf', body: face('400Regular/BeVietnamPro_400Regular.ttf') }),
  '/fonts/600.ttf': () => ({ type: 'font/ttf', body: face('600SemiBold/BeVietnamPro_600SemiBold.ttf') }),
}

type Form = (chart: Chart) => Answer | Promise<Answer | null>

const specified =
  (type: string, bodyOf: (spec: VegaLiteSpec) => string | Promise<string>): Form =>
  async ({ vegaLite }) =>
    vegaLite && { type, body: await bodyOf(await vegaLite()) }

/** What a chart is sent as, by how its address ends. */
const FORMS: Readonly<Record<string, Form>> = {
  '.svg': ({ svg }) => ({ type: 'image/svg+xml', body: `${svg}\n` }),
  '.png': async chart => ({ type: 'image/png', body: await chartPng(chart) }),
  '.csv': chart => ({ type: 'text/csv', body: chartCsv(chart) }),
  '.vl.json': specified('application/json', spec => JSON.stringify(spec, null, 2)),
  '.vega.svg': specified('image/svg+xml', async spec => (await renderVegaLite(spec)).svg),
}

/**
 * Answers a request to the gallery. A chart is drawn when it is asked for, so that a reload shows what a change of code did
 * after a restart, and nothing has to be built.
 */
export async function answerGallery(
  _request: IncomingMessage,
  response: ServerResponse,
  target: URL,
): Promise<void> {
  response.setHeader('Content-Security-Policy', POLICY)
  response.setHeader('Referrer-Policy', 'no-referrer')
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin')
  try {
    const answer = await answerTo(target)
    if (answer) response.writeHead(200, { 'Content-Type': `${answer.type}; charset=utf-8` }).end(answer.body)
    else response.writeHead(404, { 'Content-Type': 'text/plain' }).end('not found\n')
  } catch (error) {
    response
      .writeHead(500, { 'Content-Type': 'text/plain' })
      .end(`${error instanceof Error ? error.stack : error}\n`)
  }
}

async function answerTo({ pathname, searchParams }: URL): Promise<Answer | null> {
  const view = viewOf(searchParams)
  if (pathname === '/') return { type: 'text/html', body: galleryPage(view) }
  const [, name = '', ending = ''] = /^\/charts\/(\w+)(\.[a-z.]+)$/.exec(pathname) ?? []
  const entry = GALLERY.find(entry => entry.name === name)
  return (entry ? FORMS[ending]?.(drawIn(view, entry.draw)) : FILES[pathname]?.()) ?? null
}

/** What the address asks for; anything unknown is the default. */
function viewOf(asked: URLSearchParams): GalleryView {
  const width = Number(asked.get('width'))
  return {
    lang: LANGS.find(lang => lang === asked.get('lang')) ?? 'vi',
    theme: THEME_NAMES.find(theme => theme === asked.get('theme')) ?? 'light',
    size: PAPER_NAMES.find(size => size === asked.get('size')) ?? 'web',
    width: WIDTHS.find(known => known === width) ?? 640,
  }
}
