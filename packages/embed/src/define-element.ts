import { type ChartKind, drawAmong, hatchInLines } from '@papi-lens/charts'
import type { Beside } from './beside.ts'
import { PapiChart } from './chart-element.ts'
import { knownElement } from './learning.ts'
import type { ElementSpeech } from './speech.ts'

/** Where a script stands that does not carry everything. */
export interface Around {
  /** Whether a script beside it carries more kinds. */
  readonly hasMore?: boolean
  readonly beside?: Beside | null
}

/**
 * Makes `<papi-chart>` known to the page. A script that carries everything takes the place of one that does not, for charts
 * that stand already, too.
 *
 * @param kinds what it can draw: `CHARTS` of `@papi-lens/charts`, or some of `@papi-lens/charts/kinds`
 * @param words what they say: `wordsIn` of `@papi-lens/words/all`, for each language, or for some
 */
export function definePapiChart(
  kinds: readonly ChartKind[],
  words: ElementSpeech,
  { hasMore = false, beside = null }: Around = {},
): void {
  const known = knownElement()
  if (known && hasMore) return
  const element = known ?? PapiChart
  element.kinds = kinds
  element.words = words
  element.hasMore = hasMore
  element.drawing = drawAmong
  element.inLines = hatchInLines
  element.beside ??= beside
  if (!known) customElements.define('papi-chart', PapiChart)
}
