import type { ChangeRow, Score } from '@papi-lens/core'
import { formatDelta, formatScore, formatShareDelta } from './format.ts'
import type { Words } from './messages.ts'

type Speaker = Pick<Words, 'lang' | 'names' | 'numbers'>

/** Stands for what cannot be said. */
const NOTHING = '–'

/**
 * A score, or why there is none.
 *
 * @example
 * scoreText(42.3966, words) // => '42,40'
 * scoreText({ missing: 'not-published' }, words) // => 'chưa công bố'
 */
export function scoreText(score: Score, words: Speaker, decimals = 2): string {
  return typeof score === 'number' ? formatScore(score, words, decimals) : words.names.missing[score.missing]
}

/**
 * A change as it may be told: in points, in percentage points of the scale where only that compares, or why there is none.
 *
 * @example
 * const row = { delta: 0.1149, shareDelta: 0.0128, comparability: 'same', from: 4.7769, to: 4.8918 }
 * changeText(row, words) // => '+0,11'
 */
export function changeText(
  {
    delta,
    shareDelta,
    comparability,
    from,
    to,
  }: Pick<ChangeRow, 'delta' | 'shareDelta' | 'comparability' | 'from' | 'to'>,
  words: Speaker,
  decimals = 2,
): string {
  if (delta !== null) return formatDelta(delta, words, decimals)
  if (shareDelta !== null) return formatShareDelta(shareDelta, words)
  if (comparability === 'redefined') return words.names.verdict.redefined
  // A missing score of the later year stands in the column of scores already.
  return typeof to === 'number' && typeof from !== 'number' ? words.names.missing[from.missing] : NOTHING
}

/**
 * The band of usual movement of a change, in the measure in which {@link changeText} tells it; null where it is unknown.
 *
 * @example
 * bandText({ delta: -0.1149, band: 0.0642 }, words) // => '±0,06'
 */
export function bandText(
  { delta, band }: Pick<ChangeRow, 'delta' | 'band'>,
  words: Speaker,
  decimals = 2,
): string | null {
  if (band === null) return null
  return delta === null
    ? words.numbers.percentagePoints(`±${formatScore(band * 100, words, 0)}`)
    : `±${formatScore(band, words, decimals)}`
}
