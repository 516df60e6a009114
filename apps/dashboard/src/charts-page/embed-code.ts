import { chartTable, hatchInLines } from '@papi-lens/charts'
import { BELOW_CHART, type DrawnDetail } from '@papi-lens/embed'
import type { Words } from '@papi-lens/words'
import type { ChartAsked } from './chart-list.ts'

/** What the codes take of a chart that is drawn. */
export type Drawn = Pick<
  DrawnDetail,
  'title' | 'width' | 'height' | 'description' | 'source' | 'table' | 'svg'
>

/**
 * The code that shows one chart in a frame of another page. The frame begins with a height that does for a page as wide as
 * this one; the script gives it the one that the chart tells, wherever it stands. It waits for the page around it, but not for
 * a reader to come near: a browser prints what is there.
 * Where no scripts run, the picture of this very chart stands below it.
 *
 * @param site address of the built site, with a slash at its end
 */
export function frameCode(site: string, asked: ChartAsked, drawn: Drawn): string {
  const address = new URL(`chart.html?${new URLSearchParams(asked)}`, site)
  const room = Math.ceil((drawn.height + BELOW_CHART) / 10) * 10
  return [
    `<iframe src="${quoted(address.href)}" title="${quoted(drawn.title)}" width="100%" height="${room}" loading="lazy" style="border:0"></iframe>`,
    '<script>',
    `addEventListener('message', ({ origin, source, data }) => { if (origin === '${address.origin}' && data?.papiChart?.height > 0) for (const frame of document.querySelectorAll('iframe')) if (frame.contentWindow === source) frame.height = data.papiChart.height })`,
    `for (const event of ['load', 'beforeprint']) addEventListener(event, () => { for (const frame of document.querySelectorAll('iframe[loading]')) frame.loading = 'eager' })`,
    '</script>',
    `<noscript>${picture(drawn)}</noscript>`,
  ].join('\n')
}

/**
 * The code that shows one chart as an element of another page. In its place, without scripts and until it is drawn, stands the
 * picture of this very chart.
 */
export function elementCode(site: string, asked: ChartAsked, drawn: Drawn): string {
  const file = (name: string) => quoted(new URL(name, site).href)
  const attributes = Object.entries(asked).map(([name, value]) => `${name}="${quoted(value)}"`)
  return [
    `<script src="${file('papi-chart-all.js')}" defer></script>`,
    `<papi-chart ${attributes.join(' ')} src="${file('papi-data.json')}" menu>`,
    picture(drawn),
    '</papi-chart>',
  ].join('\n')
}

/** The code that shows the SVG that was saved, under the name that it was saved with. */
export function pictureCode({ kind, province, unit, year, to }: ChartAsked, drawn: Drawn): string {
  const name = ['papi', kind, province, unit, year ?? to].filter(Boolean).join('-')
  return imageOf(`${quoted(name)}.svg`, drawn)
}

/** The figures as a table without any script or style, for pages that allow neither; with a way to the chart. */
export function tableCode(
  site: string,
  asked: ChartAsked,
  { title, table, source }: Drawn,
  words: Words,
): string {
  const address = new URL(`chart.html?${new URLSearchParams(asked)}`, site)
  return [
    chartTable({ title, table }, words),
    `<p>${quoted(source)}. <a href="${quoted(address.href)}">${words.loading.chart.title}</a></p>`,
  ].join('\n')
}

/** The picture itself in the code, so that it needs no file and no site. */
function picture(drawn: Drawn): string {
  // What an address may not have; the rest is read as it stands.
  const text = hatchInLines(drawn.svg).replace(/[%#<>"\n]/g, encodeURIComponent)
  return imageOf(`data:image/svg+xml;charset=utf-8,${quoted(text)}`, drawn)
}

function imageOf(src: string, { description, width, height }: Drawn): string {
  return `<img src="${src}" alt="${quoted(description)}" width="${width}" height="${height}" style="max-width:100%;height:auto">`
}

/** Whether code with this address works on this machine only. */
export function isLocal(site: string): boolean {
  return /^(localhost|127\.|\[::1\]|0\.0\.0\.0)/.test(new URL(site).hostname)
}

function quoted(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
