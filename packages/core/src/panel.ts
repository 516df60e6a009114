import { PapiError } from './error.ts'
import type { Framework } from './framework.ts'
import type { Province } from './province.ts'
import { round4 } from './round.ts'

/** Why there is no score: the unit did not exist that year, or this province's result was withheld. */
export type MissingReason = 'not-measured' | 'not-published'

/** A hole in the panel, with its reason. */
export interface Missing {
  readonly missing: MissingReason
}

export type Score = number | Missing

/** One published score. */
export interface ScoreRow {
  readonly year: number
  readonly province: string
  readonly unit: string
  readonly score: number
}

/** The immutable table province × year × unit. */
export interface Panel {
  readonly framework: Framework
  readonly provinces: readonly Province[]
  readonly years: readonly number[]
  /** Score of a province, or why there is none; throws on an unknown province code, year or unit. */
  score(province: string, year: number, unit: string): Score
  /**
   * Scores of all provinces, in the order of `provinces`, NaN for a hole. The same array object is returned
   * each time, so results can be remembered by it. It must not be written to.
   */
  column(year: number, unit: string): Float64Array
  /** Index of a province code in every column. */
  indexOf(province: string): number
}

/**
 * How far a published score may lie outside its scale. Two do, by at most 0.0016: egov-portals of Phú Yên 2020
 * (0.3317) and Bến Tre 2022 (0.3324), on a scale that starts at 0.3333. They are kept as published.
 */
export const SCALE_TOLERANCE = 0.002

/**
 * Builds the panel from published dimension and sub-dimension scores. The total is not published but derived:
 * the plain sum of the published dimension scores, present only where all dimensions of the year are.
 *
 * @throws {PapiError} `invalid-score` (outside the scale, not measured that year), `duplicate-score`, or
 *   `unknown-…` for a province, year or unit that does not exist
 * @example
 * const panel = createPanel({ framework, provinces, rows })
 * panel.score('14', 2023, 'participation') // => 4.8918
 * panel.score('22', 2023, 'participation') // => { missing: 'not-published' }
 */
export function createPanel(source: {
  framework: Framework
  provinces: readonly Province[]
  rows: Iterable<ScoreRow>
}): Panel {
  const { framework, provinces } = source
  const { years, units } = framework
  const provinceIndex = new Map(provinces.map(({ code }, index) => [code, index]))
  const columns = new Map<string, Float64Array>()
  for (const year of years) {
    for (const unit of units)
      columns.set(`${unit.id} ${year}`, new Float64Array(provinces.length).fill(Number.NaN))
  }

  const indexOf = (province: string): number => {
    const index = provinceIndex.get(province)
    if (index === undefined) throw new PapiError('unknown-province', `unknown province code "${province}"`)
    return index
  }
  const column = (year: number, unit: string): Float64Array => {
    const found = columns.get(`${unit} ${year}`)
    if (found) return found
    framework.unit(unit)
    throw new PapiError('unknown-year', `no scores for year ${year}; years are ${years[0]}–${years.at(-1)}`)
  }

  for (const row of source.rows) place(row, framework, column(row.year, row.unit), indexOf(row.province))
  for (const year of years)
    fillTotals(
      framework.dimensionsIn(year).map(id => column(year, id)),
      column(year, 'total'),
    )

  return {
    framework,
    provinces,
    years,
    column,
    indexOf,
    score(province, year, unit) {
      const value = column(year, unit)[indexOf(province)] ?? Number.NaN
      if (!Number.isNaN(value)) return value
      return { missing: framework.scale(unit, year) ? 'not-published' : 'not-measured' }
    },
  }
}

/**
 * Whether a score is a number, not a hole.
 *
 * @example
 * isScore({ missing: 'not-published' }) // => false
 */
export function isScore(score: Score): score is number {
  return typeof score === 'number'
}

function place(
  { year, province, unit, score }: ScoreRow,
  framework: Framework,
  into: Float64Array,
  at: number,
): void {
  const where = `${unit}, province ${province}, ${year}`
  const scale = framework.scale(unit, year)
  if (!scale) throw new PapiError('invalid-score', `score for ${where}: "${unit}" was not measured that year`)
  if (unit === 'total')
    throw new PapiError('invalid-score', `score for ${where}: the total is derived, not given`)
  if (!(score >= scale.min - SCALE_TOLERANCE && score <= scale.max + SCALE_TOLERANCE)) {
    throw new PapiError(
      'invalid-score',
      `score ${score} for ${where} is outside its scale ${round4(scale.min)}–${round4(scale.max)}`,
    )
  }
  if (!Number.isNaN(into[at] ?? Number.NaN))
    throw new PapiError('duplicate-score', `two scores for ${where}; keep one`)
  into[at] = score
}

function fillTotals(dimensions: readonly Float64Array[], totals: Float64Array): void {
  for (let index = 0; index < totals.length; index++) {
    let sum = 0
    // NaN spreads: one missing dimension leaves the total missing.
    for (const column of dimensions) sum += column[index] ?? Number.NaN
    totals[index] = round4(sum)
  }
}
