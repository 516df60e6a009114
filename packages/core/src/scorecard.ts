import type { Dataset } from './dataset.ts'
import { type Group, standing } from './group.ts'
import type { Score } from './panel.ts'
import { isScore } from './panel.ts'
import { type RegionStanding, regionStanding } from './region-standing.ts'
import { shareOfScale } from './share.ts'

/** A score with where it stands among all provinces; the standing is null where the score is missing. */
export interface ScoredUnit {
  readonly id: string
  /** Position number that the year's report prints ("6.1"); null for the total. */
  readonly number: string | null
  readonly score: Score
  /** Share of scale, 0–1. */
  readonly share: number | null
  readonly rank: number | null
  readonly of: number
  readonly group: Group | null
  /** Where it stands in its region. */
  readonly region: RegionStanding
}

/** All scores of a province in one year. */
export interface Scorecard {
  readonly province: string
  readonly year: number
  readonly total: ScoredUnit
  readonly dimensions: readonly (ScoredUnit & { readonly subdimensions: readonly ScoredUnit[] })[]
}

/**
 * The scores of a province in a year with rank, quartile group and place in the region, as that year's framework orders them.
 *
 * @throws {PapiError} `unknown-province`, `unknown-year`
 * @example
 * scorecardOf(dataset, '14', 2023).total.score // => 42.3966
 */
export function scorecardOf({ panel }: Dataset, province: string, year: number): Scorecard {
  const { framework } = panel
  const scored = (id: string): ScoredUnit => {
    const score = panel.score(province, year, id)
    const scale = framework.scale(id, year)
    const place = standing(panel, province, year, id)
    return {
      id,
      number: framework.position(id, year),
      score,
      share: isScore(score) && scale ? shareOfScale(score, scale) : null,
      rank: place?.rank ?? null,
      of: panel.column(year, id).filter(value => !Number.isNaN(value)).length,
      group: place?.group ?? null,
      region: regionStanding(panel, province, year, id),
    }
  }
  return {
    province,
    year,
    dimensions: framework.dimensionsIn(year).map(id => ({
      ...scored(id),
      subdimensions: framework.subdimensionsIn(year, id).map(scored),
    })),
    total: scored('total'),
  }
}
