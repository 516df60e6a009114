import { type ChartKind, drawAmong } from '@papi-lens/charts'
import type { Lang } from '@papi-lens/words'
import { CHART_ATTRIBUTES, type ChartAttributes, langOf, optionsOf, requestOf } from './chart-attributes.ts'
import type { LoadedData } from './chart-data.ts'
import type { ElementWords } from './speech.ts'

/** What a page tells another program that wants to show it (https://oembed.com, type "rich"). */
export interface OEmbed {
  readonly version: '1.0'
  readonly type: 'rich'
  readonly provider_name: string
  readonly provider_url: string
  readonly title: string
  readonly width: number
  readonly height: number
  readonly html: string
}

/** Room for the menu and the link below a chart in a frame, in pixels. */
export const BELOW_CHART = 150
const WIDTH = 640

/**
 * The answer of oEmbed for the page of one chart: a frame that is as wide as allowed, at most 640 pixels, and as high as the
 * chart is then, with the finding as its title.
 *
 * @param address of the page, such as `https://papi.example/chart.html?kind=trend&province=son-la`
 * @param maxHeight what is higher is scrolled in the frame
 * @throws {PapiError} where the address asks for a chart that there is not
 * @throws {EmbedError} `invalid-attribute` for a language, theme or width that there is not
 * @example
 * const address = new URL('https://papi.example/chart.html?kind=trend&province=son-la&unit=health-care&lang=en')
 * const data = { dataset, version: '2024.1.0', plans: [], outlines: null }
 * oEmbedOf(address, data, CHARTS, () => words, { maxWidth: 500 }).width // => 500
 */
export function oEmbedOf(
  address: URL,
  { dataset, version, plans, outlines }: LoadedData,
  kinds: readonly ChartKind[],
  wordsIn: (lang: Lang) => ElementWords,
  { maxWidth = WIDTH, maxHeight = Number.POSITIVE_INFINITY }: { maxWidth?: number; maxHeight?: number } = {},
): OEmbed {
  const given = [...address.searchParams].filter(([name]) => CHART_ATTRIBUTES.includes(name))
  const asked = Object.fromEntries(given) as ChartAttributes
  const kind = asked.kind ?? ''
  const found = kinds.find(known => known.kind === kind)
  const request = {
    ...requestOf(asked, plans),
    ...(outlines && found?.needs.includes('outlines') && { outlines }),
  }
  const width = Math.min(WIDTH, maxWidth)
  const page = { lang: '', dark: false, print: false, width }
  const options = { ...optionsOf(asked, version, page), words: wordsIn(langOf(asked, page)) }
  const chart = drawAmong(kinds, dataset, kind, request, options)
  const height = Math.min(maxHeight, chart.height + BELOW_CHART)
  return {
    version: '1.0',
    type: 'rich',
    provider_name: 'papi-lens',
    provider_url: new URL('.', address).href,
    title: chart.title,
    width,
    height,
    html: `<iframe src="${quoted(address.href)}" title="${quoted(chart.title)}" width="${width}" height="${height}" style="border:0;max-width:100%"></iframe>`,
  }
}

function quoted(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
