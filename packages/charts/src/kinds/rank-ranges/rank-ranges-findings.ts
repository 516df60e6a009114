import { certaintyOf, type Dataset } from '@papi-lens/core'
import type { RankRangesFound } from '@papi-lens/words'
import type { Asked } from '../../asked.ts'
import { type PlacedProvince, placedProvinces } from '../../placed-score.ts'
import { type RegionPlace, regionPlace } from '../../standing-line.ts'

/** A province with its rank, and how sure that is. */
export interface RankedProvince extends PlacedProvince {
  readonly score: number
  readonly rank: number
  /** Best and worst rank of the range that holds 90 % of the draws; null without a basis. */
  readonly range: readonly [best: number, worst: number] | null
  /** Share of the draws in which it is in the group of its score; null likewise. */
  readonly groupProbability: number | null
  readonly isOwn: boolean
  /** Whether it is of the region of the province that was asked for. */
  readonly isInRegion: boolean
}

/** What ranges of ranks show. */
export interface RankRangesFindings extends RankRangesFound {
  /** Highest score first. */
  readonly ranked: readonly RankedProvince[]
  readonly holes: readonly PlacedProvince[]
  /** The place of the province that was asked for in its region. */
  readonly region: RegionPlace | null
}

/**
 * The ranks of all provinces in a unit and year with their ranges of 90 %, the same that `certaintyOf` gives each of them.
 *
 * @throws {PapiError} `unknown-unit`, `unknown-year`
 * @example
 * const found = rankRangesFindings(dataset, askedOf(dataset, { province: '14', year: 2023 }))
 * found.own // => { province: findProvince(provinces, '14'), rank: 30, range: [19, 50] }
 */
export function rankRangesFindings(dataset: Dataset, asked: Asked): RankRangesFindings {
  const { province, unit, year } = asked
  const { panel } = dataset
  const all = placedProvinces(panel, year, unit.id)
  const ranked = all
    .flatMap((place): RankedProvince[] => {
      const { code, score, rank, region } = place
      if (score === null || rank === null) return []
      const sure = certaintyOf(dataset, code, unit.id, year)
      return [
        {
          ...place,
          score,
          rank,
          range: sure?.rankRange ?? null,
          groupProbability: sure?.groupProbability ?? null,
          isOwn: code === province?.code,
          isInRegion: region === province?.region,
        },
      ]
    })
    .sort((a, b) => b.score - a.score)
  const spans = ranked.flatMap(({ range }) => (range ? [range[1] - range[0] + 1] : [])).sort((a, b) => b - a)
  const own = ranked.find(({ isOwn }) => isOwn)
  return {
    year,
    unit,
    of: ranked.length,
    halfSpan: spans[Math.ceil(spans.length / 2) - 1] ?? null,
    own: province && { province, rank: own?.rank ?? null, range: own?.range ?? null },
    ranked,
    holes: all.filter(({ score }) => score === null),
    region: province && regionPlace(panel, province.code, year, unit.id),
  }
}
