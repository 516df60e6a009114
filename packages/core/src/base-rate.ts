import type { Dataset } from './dataset.ts'
import { movesBetween } from './move.ts'
import { shareOfScale } from './share.ts'

/** How often provinces in a like position gained as much within one year. */
export interface BaseRate {
  /** Province-years that started from about the same share of scale. */
  readonly starts: number
  /** Of these, how many had gained at least as much one year later. */
  readonly reached: number
  /** reached / starts; null if there were no starts. */
  readonly rate: number | null
}

/** Smaller than any difference of published scores: keeps binary noise from deciding at the edges. */
export const EDGE = 1e-9

/**
 * Counts, over all consecutive comparable years and all provinces, who started within `around` of a share of scale,
 * and how many of them gained at least `gain`, also in share of scale, by the next year. A pair of years in which only
 * the scale changed counts; a redefined one does not. It is what happened, not a forecast.
 *
 * @throws {PapiError} `unknown-unit`
 * @example
 * const { starts, reached } = baseRate(dataset, 'health-care', 0.75, 0.05)
 * [starts, reached] // => [480, 50]
 */
export function baseRate(
  dataset: Dataset,
  unit: string,
  share: number,
  gain: number,
  { around = 0.05 }: { readonly around?: number } = {},
): BaseRate {
  const { panel } = dataset
  let starts = 0
  let reached = 0
  for (const from of panel.years.slice(0, -1)) {
    const { shareDeltas } = movesBetween(dataset, unit, from, from + 1)
    const scale = panel.framework.scale(unit, from)
    if (!scale || shareDeltas.length === 0) continue
    panel.column(from, unit).forEach((score, at) => {
      const move = shareDeltas[at] ?? Number.NaN
      if (Number.isNaN(move) || Math.abs(shareOfScale(score, scale) - share) > around + EDGE) return
      starts++
      if (move >= gain - EDGE) reached++
    })
  }
  return { starts, reached, rate: starts > 0 ? reached / starts : null }
}
