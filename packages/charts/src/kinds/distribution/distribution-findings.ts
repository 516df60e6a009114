import { type Dataset, round4 } from '@papi-lens/core'
import type { DistributionFound, Named } from '@papi-lens/words'
import type { AskedWith } from '../../asked.ts'
import { type Cuts, cutsOf, type PlacedProvince, placedProvinces, placedScore } from '../../placed-score.ts'
import { type UnitRow, unitRow } from '../../rows/unit-rows.ts'

/** What a distribution chart shows. Scores are in points. */
export interface DistributionFindings extends DistributionFound {
  readonly province: Named & { readonly code: string }
  readonly row: UnitRow
  /** Published scores, lowest first. */
  readonly points: readonly (PlacedProvince & { readonly score: number })[]
  readonly cuts: Cuts | null
  /** Codes named besides the province: chosen ones, the lowest and the highest. */
  readonly named: readonly string[]
  /** Provinces without a score, and why. */
  readonly holes: readonly PlacedProvince[]
}

/**
 * How the scores of all provinces spread in a unit and year, and where a province lies among them.
 *
 * @throws {PapiError} `unknown-province`, `unknown-unit`, `unknown-year`
 * @example
 * const found = distributionFindings(dataset, askedOf(dataset, { province: '14', year: 2023 }))
 * found.points.length // => 61
 * found.own?.rank // => 30
 */
export function distributionFindings({ panel }: Dataset, asked: AskedWith<'province'>): DistributionFindings {
  const { province, provinces, unit, year } = asked
  const all = placedProvinces(panel, year, unit.id)
  const points = all
    .flatMap(({ score, ...place }) => (score === null ? [] : [{ ...place, score }]))
    .sort((a, b) => a.score - b.score)
  const cuts = cutsOf(panel, unit.id, year)
  const { score, missing, group, rank } = placedScore(panel, province.code, year, unit.id)
  const ends = [points[0], points.at(-1)].flatMap(point => point?.code ?? [])
  const named = new Set([...provinces.map(({ code }) => code), ...ends])
  named.delete(province.code)
  return {
    province,
    row: unitRow(panel.framework, unit.id, year),
    year,
    points,
    cuts,
    own:
      score !== null && cuts
        ? { score, rank, group, of: points.length, toMedian: round4(score - cuts[2]) }
        : null,
    missing,
    named: [...named],
    holes: all.filter(({ score }) => score === null),
  }
}
