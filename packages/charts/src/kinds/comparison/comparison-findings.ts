import { type Dataset, PapiError, shareOfScale } from '@papi-lens/core'
import type { ComparisonFound } from '@papi-lens/words'
import type { AskedWith } from '../../asked.ts'
import { type Cuts, cutsOf, type PlacedScore, placedScore } from '../../placed-score.ts'
import { type UnitRow, unitRows } from '../../rows/unit-rows.ts'

/** A unit in which provinces are compared. */
export interface ComparedRow extends UnitRow {
  /** Published scores of all provinces, ascending. */
  readonly scores: readonly number[]
  readonly cuts: Cuts | null
  /** In the order of the provinces. */
  readonly compared: readonly PlacedScore[]
  /** From the lowest to the highest of the compared, as a share of the scale; null for fewer than two scores. */
  readonly gap: number | null
  /** Which of the provinces is highest; null for fewer than two scores, or a tie. */
  readonly best: number | null
}

/** What a comparison shows. */
export interface ComparisonFindings extends ComparisonFound {
  readonly rows: readonly ComparedRow[]
}

const MOST = 6

/**
 * What a comparison of two to six provinces shows: their scores in a unit and its parts, with those of all provinces.
 *
 * @throws {PapiError} `invalid-chart-option` for more than six, `unknown-province`, `unknown-year`
 * @example
 * const asked = askedOf(dataset, { province: '14', provinces: ['12'], year: 2023 })
 * const { leader } = comparisonFindings(dataset, asked)
 * leader?.province.en // => 'Lai Chau'
 * leader?.in // => 7
 */
export function comparisonFindings({ panel }: Dataset, asked: AskedWith<'province'>): ComparisonFindings {
  const { province, provinces, unit, year } = asked
  const chosen = [...new Map([province, ...provinces].map(one => [one.code, one])).values()]
  if (chosen.length > MOST) {
    const value = `${chosen.length}`
    throw new PapiError('invalid-chart-option', { option: 'provinces', value, allowed: [2, MOST] })
  }
  const rows = unitRows(panel.framework, unit, year).map((row): ComparedRow => {
    const { id } = row.unit
    const column = panel.column(year, id)
    const scale = panel.framework.scale(id, year)
    const scores = Array.from(column.filter(score => !Number.isNaN(score)).sort())
    const compared = chosen.map(({ code }) => placedScore(panel, code, year, id))
    const known = compared.flatMap(({ score }) => score ?? [])
    const [low, high] = [Math.min(...known), Math.max(...known)]
    const isPair = known.length > 1 && scale !== null
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
  return {
    year,
    unit,
    provinces: chosen,
    rows,
    leader: winner && isClear ? { province: winner, in: most, of: judged.length } : null,
    widest: judged.toSorted((a, b) => (b.gap ?? 0) - (a.gap ?? 0)).find(({ gap }) => (gap ?? 0) > 0) ?? null,
  }
}
