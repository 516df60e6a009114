import type { ChartAsked } from './chart-list.ts'

/** Room for the bar and the link below a chart in a frame, in pixels. */
const BELOW = 150

/**
 * The code that shows one chart in a frame of another page.
 *
 * @param site address of the built site, with a slash at its end
 * @param title what screen readers call the frame
 * @param height of the chart, in pixels
 */
export function frameCode(site: string, asked: ChartAsked, title: string, height: number): string {
  const address = new URL(`chart.html?${new URLSearchParams(asked)}`, site).href
  const room = Math.ceil((height + BELOW) / 10) * 10
  return `<iframe src="${quoted(address)}" title="${quoted(title)}" width="100%" height="${room}" loading="lazy"></iframe>`
}

/** The code that shows one chart as an element of another page. */
export function elementCode(site: string, asked: ChartAsked): string {
  const file = (name: string) => quoted(new URL(name, site).href)
  const attributes = Object.entries(asked).map(([name, value]) => `${name}="${quoted(value)}"`)
  return [
    `<script src="${file('papi-chart-all.js')}" defer></script>`,
    `<papi-chart ${attributes.join(' ')} src="${file('papi-data.json')}" menu></papi-chart>`,
  ].join('\n')
}

/** Whether code with this address works on this machine only. */
export function isLocal(site: string): boolean {
  return /^(localhost|127\.|\[::1\]|0\.0\.0\.0|$)/.test(new URL(site).hostname)
}

function quoted(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
