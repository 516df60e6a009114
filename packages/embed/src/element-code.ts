import type { ChartAttributes } from './chart-attributes.ts'

/**
 * The code that shows the chart of an element in another page; null where it has no address to take its data from.
 */
export function elementCode(chart: Element): string | null {
  const src = chart.getAttribute('src')
  const script = document.querySelector<HTMLScriptElement>('script[src*="papi-chart"]')
  if (!src || src.startsWith('#') || !script) return null
  const copy = chart.cloneNode() as Element
  for (const name of ['id', 'class', 'style']) copy.removeAttribute(name)
  copy.setAttribute('src', new URL(src, chart.baseURI).href)
  // Addresses that URL gives have no quotes in them.
  return `<script src="${script.src.replace(/[?#].*/, '')}" defer></script>\n${copy.outerHTML.replaceAll('=""', '')}`
}

/**
 * What files of a chart are called, without their ending.
 *
 * @example
 * fileName({ kind: 'trend', province: 'Sơn La', unit: 'health-care', year: '2023' }) // => 'papi-trend-sơn-la-health-care-2023'
 */
export function fileName({ kind, province, unit, year, to }: ChartAttributes): string {
  const name = ['papi', kind, province, unit, year ?? to].filter(Boolean).join('-')
  return name.replace(/[^\p{L}\p{N}-]+/gu, '-').toLowerCase()
}
