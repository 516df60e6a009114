import type { Dataset } from '@papi-lens/core'
import type { Words } from '@papi-lens/words'

/**
 * What is to be said beside figures that lie on both sides of newly drawn localities, a line for each time they were; none
 * between years that have none between them.
 */
export function resampledLines(
  { comparability }: Dataset,
  from: number,
  to: number,
  words: Pick<Words, 'charts'>,
): string[] {
  if (from >= to) return []
  return comparability.resampledBetween(from, to).map(found => `↯ ${words.charts.caveat.resampled(found)}`)
}
