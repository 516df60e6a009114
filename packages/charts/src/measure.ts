import {
  type Direction,
  isScore,
  type Scale,
  type Score,
  type Signal,
  shareOfScale,
  type Verdict,
} from '@papi-lens/core'
import { type ChangeBarsFound, formatDelta, formatPercent, formatScore } from '@papi-lens/words'
import type { ChartSpeech } from './settings.ts'

/** Points of score, or shares of scale (0–1) where a scale changed: one axis needs one measure. */
export type Measure = 'points' | 'share'

/** A score in the measure of a chart. */
export function inMeasure(score: number, scale: Scale | null, measure: Measure): number {
  return measure === 'share' && scale ? shareOfScale(score, scale) : score
}

/** A score or share in figures. */
export function valueText(value: number, measure: Measure, words: ChartSpeech): string {
  return measure === 'points' ? formatScore(value, words) : formatPercent(value, words)
}

/** "+0,12", or in percentage points "+5,2". */
export function changeText(change: number, measure: Measure, words: ChartSpeech): string {
  return measure === 'points' ? formatDelta(change, words) : formatDelta(change * 100, words, 1)
}

/** What a change between two years needs for its caveats. */
export interface Compared {
  readonly verdict: Verdict
  readonly from: Score
  readonly to: Score
}

/** Why two years give no change, in words. */
export function whyNoChange({ verdict, from, to }: Compared, { names }: ChartSpeech): string {
  if (verdict === 'redefined' || verdict === 'not-measured') return names.verdict[verdict]
  for (const score of [to, from]) if (!isScore(score)) return names.missing[score.missing]
  return names.verdict[verdict]
}

/** How many changes rose, fell and compare at all, and how many are beyond usual movement; null where that is known of none. */
export function countDirections(
  rows: readonly { readonly direction: Direction | null; readonly signal: Signal | null }[],
): Pick<ChangeBarsFound, 'risen' | 'fallen' | 'compared' | 'clear'> {
  const count = (wanted: Direction, isClear = false) =>
    rows.filter(row => row.direction === wanted && (!isClear || row.signal === 'clear')).length
  const [risen, fallen] = [count('up'), count('down')]
  const isKnown = rows.some(({ signal }) => signal !== null)
  return {
    risen,
    fallen,
    compared: risen + fallen + count('flat'),
    clear: isKnown ? { risen: count('up', true), fallen: count('down', true) } : null,
  }
}
