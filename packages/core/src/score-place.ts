import { PapiError } from './error.ts'
import type { Framework, Scale } from './framework.ts'
import type { ScoreColumn, ScoreRow } from './panel.ts'
import type { Province } from './province.ts'
import { round4 } from './round.ts'

/**
 * How far a published score may lie outside its scale. Two do, by at most 0.0016: egov-portals of Phú Yên 2020
 * (0.3317) and Bến Tre 2022 (0.3324), on a scale that starts at 0.3333. They are kept as published.
 */
export const SCALE_TOLERANCE = 0.002

/** What is to be placed, to be named where it cannot be. */
type Cell = Omit<ScoreRow, 'score'>

/**
 * Puts a score into its column.
 *
 * @throws {PapiError} `invalid-score`, `outside-scale`, `duplicate-score`
 */
export function placeRow(row: ScoreRow, framework: Framework, into: Float64Array, at: number): void {
  const scale = scaleFor(row, framework)
  if (!place(row.score, scale, into, at)) throw refused(row.score, scale, cellOf(row))
}

/**
 * Puts all scores of a column into their place.
 *
 * @throws {PapiError} like {@link placeRow}
 * @throws {RangeError} unless there is a number or NaN for each province
 */
export function placeColumn(
  { year, unit, scores }: ScoreColumn,
  framework: Framework,
  into: Float64Array,
  provinces: readonly Province[],
): void {
  const cellAt = (at: number): Cell => ({ unit, province: provinces[at]?.code ?? '', year })
  if (scores.length !== provinces.length) {
    throw new RangeError(`a column of ${scores.length} scores for ${provinces.length} provinces`)
  }
  const scale = scaleFor(cellAt(0), framework)
  for (let at = 0; at < scores.length; at++) {
    const score = scores[at] ?? Number.NaN
    if (!Number.isNaN(score) && !place(score, scale, into, at)) throw refused(score, scale, cellAt(at))
  }
}

/**
 * Derives the totals of a year: the sums of its dimensions' scores, a hole where one of them is.
 */
export function fillTotals(dimensions: readonly Float64Array[], totals: Float64Array): void {
  for (let index = 0; index < totals.length; index++) {
    let sum = 0
    // NaN spreads: one missing dimension leaves the total missing.
    for (const column of dimensions) sum += column[index] ?? Number.NaN
    totals[index] = round4(sum)
  }
}

function scaleFor(cell: Cell, framework: Framework): Scale {
  const scale = framework.scale(cell.unit, cell.year)
  if (!scale) throw new PapiError('invalid-score', { ...cellOf(cell), problem: 'not-measured' })
  if (cell.unit === 'total') throw new PapiError('invalid-score', { ...cellOf(cell), problem: 'derived' })
  return scale
}

/** Whether a score could be put into its place: it is on the scale, and there was none. */
function place(score: number, scale: Scale, into: Float64Array, at: number): boolean {
  if (!isOnScale(score, scale) || !Number.isNaN(into[at] ?? Number.NaN)) return false
  into[at] = score
  return true
}

function isOnScale(score: number, { min, max }: Scale): boolean {
  return score >= min - SCALE_TOLERANCE && score <= max + SCALE_TOLERANCE
}

function refused(score: number, scale: Scale, cell: Cell): PapiError {
  if (isOnScale(score, scale)) return new PapiError('duplicate-score', cell)
  const [min, max] = [round4(scale.min), round4(scale.max)]
  return new PapiError('outside-scale', { score, ...cell, min, max })
}

function cellOf({ unit, province, year }: Cell): Cell {
  return { unit, province, year }
}
