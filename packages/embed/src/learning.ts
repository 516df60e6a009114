import type { PapiChart } from './chart-element.ts'
import type { ElementWords } from './speech.ts'

/**
 * The class of `<papi-chart>` that a script has made known to the page; none where there is none.
 */
export const knownElement = (): typeof PapiChart | undefined =>
  customElements.get('papi-chart') as typeof PapiChart | undefined

/** Makes a further language known to the `<papi-chart>` of the page. */
export function teachPapiChart(words: ElementWords): void {
  const known = knownElement()
  if (known) known.words = { [words.lang]: words, ...known.words }
}
