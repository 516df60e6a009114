import { type Dataset, type Group, groupOf, type MissingReason, quartiles, round4 } from '@papi-lens/core'
import type { DistributionFound, Named } from '@papi-lens/words'
import type { AskedWith } from '../../asked.ts'
import { type Cuts, cutsOf, placedScore } from '../../placed-score.ts'
import { type UnitRow, unitRow } from '../../rows/unit-rows.ts'

/** One province among all. */
export interface SpreadPoint {
  readonly code: string
  readonly name: Named
  readonly score: number
  /** Null where all scores are equal. */
  readonly group: Group | null
}

/** What a distribution chart shows. Scores are in points. */
export interface DistributionFindings extends DistributionFound {
  readonly province: Named & { readonly code: string }
  readonly row: UnitRow
  /** Published scores, lowest first. */
  readonly points: readonly SpreadPoint[]
  readonly cuts: Cuts | null
  /** Codes named besides the province: chosen ones, the lowest and the highest. */
  readonly named: readonly string[]
  /** Provinces without a score, and why. */
  readonly holes: readonly { readonly name: Named; readonly missing: MissingReason | null }[]
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
  const column = panel.column(year, unit.id)
  const groupCuts = quartiles(column)
  const points: SpreadPoint[] = []
  const holes: { name: Named; missing: MissingReason | null }[] = []
  panel.provinces.forEach((candidate, index) => {
    const score = column[index] ?? Number.NaN
    if (Number.isNaN(score) || !groupCuts) {
      const { missing } = placedScore(panel, candidate.code, year, unit.id)
      holes.push({ name: candidate, missing })
    } else points.push({ code: candidate.code, name: candidate, score, group: groupOf(score, groupCuts) })
  })
  points.sort((a, b) => a.score - b.score)
  const apart = points[0]?.score !== points.at(-1)?.score
  const cuts = cutsOf(panel, unit.id, year)
  const { score, missing, group, rank } = placedScore(panel, province.code, year, unit.id)
  const ends = [points[0]?.code, points.at(-1)?.code].flatMap(code => (code === undefined ? [] : [code]))
  const named = new Set([...provinces.map(({ code }) => code), ...ends])
  named.delete(province.code)
  return {
    province,
    row: unitRow(panel.framework, unit.id, year),
    year,
    // Where nothing tells the provinces apart there is no group.
    points: apart ? points : points.map(point => ({ ...point, group: null })),
    cuts,
    own:
      score !== null && cuts
        ? { score, rank, group, of: points.length, toMedian: round4(score - cuts[2]) }
        : null,
    missing,
    named: [...named],
    holes,
  }
}
