import { chartTable } from '@papi-lens/charts'
import type { DrawnDetail } from '@papi-lens/embed'
import type { Words } from '@papi-lens/words'
import type { ChartAsked } from './chart-list.ts'

/** Room for the menu and the link below a chart in a frame, in pixels. */
const BELOW = 150

/**
 * The code that shows one chart in a frame of another page. The frame begins with a height that does for a page as wide as
 * this one; the three lines below it give it the one that the chart tells, wherever it stands, and see to it that a frame
 * which has not come near yet is on paper.
 *
 * @param site address of the built site, with a slash at its end
 * @param title what screen readers call the frame
 * @param height of the chart, in pixels
 */
export function frameCode(site: string, asked: ChartAsked, title: string, height: number): string {
  const address = new URL(`chart.html?${new URLSearchParams(asked)}`, site)
  const room = Math.ceil((height + BELOW) / 10) * 10
  return [
    `<iframe src="${quoted(address.href)}" title="${quoted(title)}" width="100%" height="${room}" loading="lazy" style="border:0"></iframe>`,
    '<script>',
    `addEventListener('message', ({ origin, source, data }) => { if (origin === '${address.origin}' && data?.papiChart?.height > 0) for (const frame of document.querySelectorAll('iframe')) if (frame.contentWindow === source) frame.height = data.papiChart.height })`,
    `addEventListener('beforeprint', () => { for (const frame of document.querySelectorAll('iframe[loading]')) frame.loading = 'eager' })`,
    '</script>',
  ].join('\n')
}

/**
 * The code that shows one chart as an element of another page.
 *
 * @param fallback what stands in its place without scripts and until it is drawn: the finding of this very chart
 */
export function elementCode(site: string, asked: ChartAsked, fallback: string): string {
  const file = (name: string) => quoted(new URL(name, site).href)
  const attributes = Object.entries(asked).map(([name, value]) => `${name}="${quoted(value)}"`)
  return [
    `<script src="${file('papi-chart-all.js')}" defer></script>`,
    `<papi-chart ${attributes.join(' ')} src="${file('papi-data.json')}" menu>${quoted(fallback)}</papi-chart>`,
  ].join('\n')
}

/** The code that shows the SVG that was saved, under the name that it was saved with. */
export function pictureCode(
  { kind, province, unit, year, to }: ChartAsked,
  { width, height, description }: Pick<DrawnDetail, 'width' | 'height' | 'description'>,
): string {
  const name = ['papi', kind, province, unit, year ?? to].filter(Boolean).join('-')
  return `<img src="${quoted(name)}.svg" alt="${quoted(description)}" width="${width}" height="${height}" style="max-width:100%;height:auto">`
}

/** The figures as a table without any script or style, for pages that allow neither. */
export function tableCode(
  { title, table, source }: Pick<DrawnDetail, 'title' | 'table' | 'source'>,
  words: Words,
): string {
  return `${chartTable({ title, table }, words)}\n<p>${quoted(source)}</p>`
}

/** Whether code with this address works on this machine only. */
export function isLocal(site: string): boolean {
  return /^(localhost|127\.|\[::1\]|0\.0\.0\.0)/.test(new URL(site).hostname)
}

function quoted(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
