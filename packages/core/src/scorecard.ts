import { certaintyOf } from './certainty.ts'
import type { Dataset } from './dataset.ts'
import { type Group, standing } from './group.ts'
import type { Score } from './panel.ts'
import { isScore } from './panel.ts'
import { DRAWS, type DrawOptions, SEED } from './rank-draw.ts'
import { type RegionStanding, regionStanding } from './region-standing.ts'
import { shareOfScale } from './share.ts'

/**
 * A score with where it stands among all provinces; the standing is null where the score is missing, or nothing tells the
 * provinces apart.
 */
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
  /** Best and worst rank of a range that holds 90 % of draws, by usual movement; null without a basis, or draws. */
  readonly rankRange: readonly [best: number, worst: number] | null
  /** Share of the draws in which the province is in this group; null likewise. */
  readonly groupProbability: number | null
  /** Where that is below 0.6: the neighbouring group that is likeliest. */
  readonly onBorderOf: Group | null
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
 * The scores of a province in a year with rank, quartile group and place in the region, as that year's framework orders
 * them; and how sure rank and group are, see {@link certaintyOf}. The first province of a year takes a fraction of a second
 * to draw (1,000 draws unless told, 0 for none); the others read the same draws.
 *
 * @throws {PapiError} `unknown-province`, `unknown-year`
 * @example
 * scorecardOf(dataset, '14', 2023).total.score // => 42.3966
 */
export function scorecardOf(
  dataset: Dataset,
  province: string,
  year: number,
  { draws = DRAWS, seed = SEED }: DrawOptions = {},
): Scorecard {
  const { panel } = dataset
  const { framework } = panel
  const scored = (id: string): ScoredUnit => {
    const score = panel.score(province, year, id)
    const scale = framework.scale(id, year)
    const place = standing(panel, province, year, id)
    const sure = certaintyOf(dataset, province, id, year, { draws, seed })
    return {
      id,
      number: framework.position(id, year),
      score,
      share: isScore(score) && scale ? shareOfScale(score, scale) : null,
      rank: place?.rank ?? null,
      of: panel.column(year, id).filter(value => !Number.isNaN(value)).length,
      group: place?.group ?? null,
      rankRange: sure?.rankRange ?? null,
      groupProbability: sure?.groupProbability ?? null,
      onBorderOf: sure?.onBorderOf ?? null,
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
