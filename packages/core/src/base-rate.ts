import type { Dataset } from './dataset.ts'
import { netMovesInPlace } from './net-move.ts'
import { upperTail } from './normal.ts'
import { shareOfScale } from './share.ts'
import { usualMovement } from './usual-movement.ts'

/** How often provinces in a like position gained as much within one year, beyond the national move. */
export interface BaseRate {
  /** Province-years that started from about the same share of scale and have a comparable next year. */
  readonly starts: number
  /** Of these, how many had gained at least as much one year later, the national move taken off. */
  readonly reached: number
  /** reached / starts; null if there were no starts. */
  readonly rate: number | null
  /** Of those who reached it and have a comparable score a year later still, how many were still as far ahead. */
  readonly kept: { readonly still: number; readonly of: number }
  /** The rate that pure usual movement would give, with nothing having improved; null where σ is unknown. */
  readonly chance: number | null
}

export interface BaseRateOptions {
  /** How far from the share of scale a start may lie. */
  readonly around?: number
  /** The year whose usual movement says what chance gives; the latest one with a scale unless told. */
  readonly year?: number
}

/** Smaller than any difference of published scores: keeps binary noise from deciding at the edges. */
export const EDGE = 1e-9

/**
 * Counts, over all consecutive comparable years and all provinces, who started within `around` (0.05 unless told) of a
 * share of scale; how many of them gained at least `gain`, also in share of scale, by the next year; and how many of
 * those still had it a year later. From every gain the national move is taken off: the mean change of share of all
 * provinces with both scores. A pair of years in which only the scale changed counts; a redefined one does not, nor one
 * across which localities were newly drawn. It is what happened, not a forecast.
 *
 * `chance` is 1 − Φ(gain/(√2·σ)), with σ the {@link usualMovement} of the unit: a rate near it says that such gains are
 * mostly movement to and fro, and `kept` says how often they were.
 *
 * @throws {PapiError} `unknown-unit`, `unknown-year`
 * @example
 * const { starts, reached, kept, chance } = baseRate(dataset, 'health-care', 0.75, 0.05)
 * [starts, reached, kept.still, kept.of] // => [444, 34, 7, 29]
 * chance.toFixed(3) // => '0.075'
 */
export function baseRate(
  dataset: Dataset,
  unit: string,
  share: number,
  gain: number,
  { around = 0.05, year }: BaseRateOptions = {},
): BaseRate {
  const { years, framework } = dataset.panel
  let [starts, reached, still, of] = [0, 0, 0, 0]
  for (const from of years) {
    const next = netMovesInPlace(dataset, unit, from, from + 1)
    const scale = framework.scale(unit, from)
    if (!next || !scale) continue
    const later = netMovesInPlace(dataset, unit, from, from + 2)
    dataset.panel.column(from, unit).forEach((score, at) => {
      const gained = next[at] ?? Number.NaN
      if (Number.isNaN(gained) || Math.abs(shareOfScale(score, scale) - share) > around + EDGE) return
      starts++
      if (gained < gain - EDGE) return
      reached++
      const left = later?.[at] ?? Number.NaN
      if (Number.isNaN(left)) return
      of++
      if (left >= gain - EDGE) still++
    })
  }
  const latest = year ?? years.findLast(measured => framework.scale(unit, measured))
  const sigma = latest === undefined ? null : (usualMovement(dataset, unit, latest)?.sigma ?? null)
  return {
    starts,
    reached,
    rate: starts > 0 ? reached / starts : null,
    kept: { still, of },
    chance: sigma === null ? null : upperTail(gain / (Math.SQRT2 * sigma)),
  }
}
