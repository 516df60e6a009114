import { type Direction, isScore, type Scale, type Score, shareOfScale, type Verdict } from '@papi-lens/core'
import { formatDelta, formatPercent, formatScore } from '@papi-lens/words'
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

/** How many rose, fell and compare at all. */
export function countDirections(rows: readonly { readonly direction: Direction | null }[]) {
  const count = (wanted: Direction) => rows.filter(({ direction }) => direction === wanted).length
  const [risen, fallen] = [count('up'), count('down')]
  return { risen, fallen, compared: risen + fallen + count('flat') }
}
