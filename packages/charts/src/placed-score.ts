import {
  distributionOf,
  GROUPS,
  type Group,
  isScore,
  type MissingReason,
  type Panel,
  standing,
} from '@papi-lens/core'

/** A score of a province and its place among all; or why there is none. */
export interface PlacedScore {
  readonly score: number | null
  readonly missing: MissingReason | null
  readonly group: Group | null
  readonly rank: number | null
}

/** Lowest score, quartiles, highest score. */
export type Cuts = readonly [number, number, number, number, number]

/** The score of a province in a unit and year with its group and rank. */
export function placedScore(panel: Panel, province: string, year: number, unit: string): PlacedScore {
  const score = panel.score(province, year, unit)
  const place = standing(panel, province, year, unit)
  return {
    ...(isScore(score) ? { score, missing: null } : { score: null, missing: score.missing }),
    group: place?.group ?? null,
    rank: place?.rank ?? null,
  }
}

/** Where the quartile groups of a unit and year begin and end; null if nothing was published. */
export function cutsOf(panel: Panel, unit: string, year: number): Cuts | null {
  const { min, q1, median, q3, max } = distributionOf(panel, unit, year)
  const cuts = [min, q1, median, q3, max].filter(cut => cut !== null)
  return cuts.length === 5 ? (cuts as unknown as Cuts) : null
}

/** How many of some groups are the lower two, and how many there are. */
export function countWeak(groups: readonly Group[]): { readonly weak: number; readonly placed: number } {
  return { weak: groups.filter(group => GROUPS.indexOf(group) >= 2).length, placed: groups.length }
}
