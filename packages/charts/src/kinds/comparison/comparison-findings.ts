import { type Dataset, type Province, shareOfScale } from '@papi-lens/core'
import type { ComparisonFound } from '@papi-lens/words'
import type { AskedWith } from '../../asked.ts'
import { type Cuts, cutsOf, type PlacedScore, placedScore } from '../../placed-score.ts'
import { type UnitRow, unitRow, unitRows } from '../../rows/unit-rows.ts'

/** A unit in which provinces are compared. */
export interface ComparedRow extends UnitRow {
  /** Published scores of all provinces, ascending. */
  readonly scores: readonly number[]
  readonly cuts: Cuts | null
  /** In the order of the provinces. */
  readonly compared: readonly PlacedScore[]
  /** From the lowest to the highest of the compared, as a share of the scale; null for fewer than two scores, or a hole in a row. */
  readonly gap: number | null
  /** Which of the provinces is highest; null as above, or for a tie. */
  readonly best: number | null
}

/** What a comparison shows. */
export interface ComparisonFindings extends ComparisonFound {
  /** Units; of more than five provinces one, by which `provinces` stand from the highest to the lowest. */
  readonly rows: readonly ComparedRow[]
  readonly provinces: readonly Province[]
  /** The one that is compared with the others. */
  readonly province: Province
}

/** So many can be told apart on one row. */
const ON_A_ROW = 5

/**
 * What a comparison shows: the scores of up to five provinces in a unit and its parts, with those of all provinces; of more
 * the scores in the unit alone, from the highest to the lowest.
 *
 * @throws {PapiError} `unknown-province`, `unknown-year`
 * @example
 * const asked = askedOf(dataset, { province: '14', provinces: ['12'], year: 2023 })
 * const { leader } = comparisonFindings(dataset, asked)
 * leader?.province.en // => 'Lai Chau'
 * leader?.in // => 7
 */
export function comparisonFindings({ panel }: Dataset, asked: AskedWith<'province'>): ComparisonFindings {
  const { province, provinces, unit, year, sort } = asked
  const { framework } = panel
  const named = [...new Map([province, ...provinces].map(one => [one.code, one])).values()]
  const isList = named.length > ON_A_ROW
  const scoreOf = ({ code }: Province) =>
    placedScore(panel, code, year, unit.id).score ?? Number.NEGATIVE_INFINITY
  const chosen = isList ? named.toSorted((a, b) => scoreOf(b) - scoreOf(a)) : named
  const units = isList ? [unitRow(framework, unit.id, year)] : unitRows(framework, unit, year)
  const rows = units.map((row): ComparedRow => {
    const { id } = row.unit
    const column = panel.column(year, id)
    const scale = framework.scale(id, year)
    const scores = Array.from(column.filter(score => !Number.isNaN(score)).sort())
    const compared = chosen.map(({ code }) => placedScore(panel, code, year, id))
    const known = compared.flatMap(({ score }) => score ?? [])
    const [low, high] = [Math.min(...known), Math.max(...known)]
    // Beside one of whom nobody knows the score, none is highest.
    const isPair = known.length > (isList || !chosen[1] ? 1 : chosen.length - 1) && scale !== null
    const best = compared.findIndex(({ score }) => score === high)
    return {
      ...row,
      scores,
      cuts: cutsOf(panel, id, year),
      compared,
      gap: isPair ? shareOfScale(high, scale) - shareOfScale(low, scale) : null,
      best: isPair && known.filter(score => score === high).length === 1 ? best : null,
    }
  })
  const parts = rows.length > 1 ? rows.slice(1) : rows
  const judged = parts.filter(({ gap }) => gap !== null)
  const wins = chosen.map((_, index) => judged.filter(({ best }) => best === index).length)
  const most = Math.max(...wins)
  const winner = chosen[wins.indexOf(most)]
  const isClear = most > 0 && wins.filter(count => count === most).length === 1
  const bySize = [...rows.slice(0, 1), ...rows.slice(1).sort((a, b) => (b.gap ?? -1) - (a.gap ?? -1))]
  const [scores] = rows.map(({ compared }) => compared.flatMap(({ score }) => score ?? []))
  const own = rows[0]?.compared[chosen.indexOf(province)]?.score ?? null
  return {
    province,
    year,
    unit,
    provinces: chosen,
    rows: sort === 'size' ? bySize : rows,
    isList,
    place:
      own === null || !scores
        ? null
        : { rank: 1 + scores.filter(score => score > own).length, of: scores.length, score: own },
    leader: winner && isClear ? { province: winner, in: most, of: judged.length } : null,
    widest: judged.toSorted((a, b) => (b.gap ?? 0) - (a.gap ?? 0)).find(({ gap }) => (gap ?? 0) > 0) ?? null,
  }
}
