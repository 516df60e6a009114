import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { LoadedData } from '@papi-lens/embed'
import { type Answer, refuse } from './local-server.ts'

/** The page of one chart, whose address a program may ask for. */
const CHART_PAGE = /^\/chart(\.html)?$/

/**
 * Answers `/oembed?url=…` for the pages of one chart that are served here, from the data that they draw: what no page of ours
 * and no chart is, is not found; another format than JSON is not made.
 *
 * @param folder of the built dashboard
 */
export function oEmbedAnswer(folder: string): Answer {
  let data: Promise<LoadedData> | null = null
  const load = async () => {
    const { readChartData } = await import('@papi-lens/embed')
    return readChartData(JSON.parse(await readFile(join(folder, 'papi-data.json'), 'utf8')))
  }
  return async (request, response, target) => {
    const asked = target.searchParams
    if ((asked.get('format') ?? 'json') !== 'json') return refuse(response, 501, 'json')
    const address = pageOf(asked.get('url') ?? '', target)
    if (!address) return refuse(response, 404, 'not found')
    const [{ oEmbedOf }, { CHARTS }, { wordsIn }] = await Promise.all([
      import('@papi-lens/embed'),
      import('@papi-lens/charts'),
      import('@papi-lens/words/all'),
    ])
    try {
      data ??= load()
      const most = { ...mostOf(asked, 'maxwidth', 'maxWidth'), ...mostOf(asked, 'maxheight', 'maxHeight') }
      const body = JSON.stringify(oEmbedOf(address, await data, CHARTS, wordsIn, most))
      response.setHeader('Content-Type', 'application/json;charset=utf-8')
      response.setHeader('Content-Length', Buffer.byteLength(body))
      response.end(request.method === 'HEAD' ? undefined : body)
    } catch {
      // Data that are not there, and charts that are not: neither can be shown.
      data = null
      refuse(response, 404, 'not found')
    }
  }
}

/**
 * The link by which a program that was given the address of a chart finds where to ask about it.
 *
 * @param target the page of one chart, as it was asked for
 */
export function oEmbedLink(target: URL): string | null {
  if (!CHART_PAGE.test(target.pathname) || !target.searchParams.has('kind')) return null
  const query = new URLSearchParams({ url: target.href, format: 'json' })
  const href = `${target.origin}/oembed?${query}`.replaceAll('&', '&amp;')
  return `<link rel="alternate" type="application/json+oembed" href="${href}" />`
}

function pageOf(text: string, { host }: URL): URL | null {
  try {
    const address = new URL(text)
    const isOurs = address.host === host && /^https?:$/.test(address.protocol) && !address.username
    return isOurs && CHART_PAGE.test(address.pathname) ? address : null
  } catch {
    return null
  }
}

/** A bound in pixels, if one was given that is a number. */
function mostOf(asked: URLSearchParams, name: string, key: string): Readonly<Record<string, number>> {
  const text = asked.get(name) ?? ''
  return /^[1-9]\d{0,5}$/.test(text) ? { [key]: Number(text) } : {}
}
