import { type Framework, type Province, round4, SCALE_TOLERANCE, type ScoreRow } from '@papi-lens/core'
import { type CsvRow, readCsv } from './csv.ts'
import type { Fault, FaultCode } from './fault.ts'

/** Sub-dimensions and their dimension are rounded separately, so their sum may differ by this much. */
export const SUM_TOLERANCE = 0.0003

export type ScoreLevel = 'dimension' | 'subdimension'

/**
 * Reads a long CSV of published scores with columns year, province_code, score and `dimension` or `subdimension`.
 * A score of 0 is how the official workbooks print "not published"; it is skipped, never taken for a score.
 *
 * @returns the good rows and every fault: unknown province, unit or year, a value that is no number or is outside its
 *   scale, a repeated row
 * @example
 * const { rows, faults } = readScores('scores.csv', text, 'subdimension', framework, provinces)
 */
export function readScores(
  file: string,
  text: string,
  level: ScoreLevel,
  framework: Framework,
  provinces: readonly Province[],
): { rows: ScoreRow[]; faults: Fault[] } {
  const { rows: lines, faults } = readCsv(file, text, ['year', 'province_code', level, 'score'])
  const codes = new Set(provinces.map(({ code }) => code))
  const units = new Set(framework.units.filter(unit => unit.level === level).map(({ id }) => id))
  const seen = new Map<string, number>()
  const rows: ScoreRow[] = []
  for (const { line, cells } of lines) {
    const fault = (column: string, code: FaultCode, message: string): void => {
      faults.push({ file, row: line, column, code, message })
    }
    const row = toRow(cells, level)
    const { year, province, unit, score } = row
    if (!framework.years.includes(year)) fault('year', 'unknown-id', `unknown year "${cells.year}"`)
    else if (!codes.has(province)) fault('province_code', 'unknown-id', `unknown province code "${province}"`)
    else if (!units.has(unit)) fault(level, 'unknown-id', `unknown ${level} "${unit}"`)
    else if (Number.isNaN(score)) {
      fault('score', 'invalid-value', `"${cells.score}" is not a number; write it like 4.8918`)
    } else if (score !== 0) {
      const scale = framework.scale(unit, year)
      const key = `${year} ${province} ${unit}`
      const before = seen.get(key)
      if (!scale) fault(level, 'out-of-scale', `"${unit}" was not measured in ${year}`)
      else if (score < scale.min - SCALE_TOLERANCE || score > scale.max + SCALE_TOLERANCE) {
        const range = `${round4(scale.min)}–${round4(scale.max)}`
        fault('score', 'out-of-scale', `${score} is outside the scale ${range} of ${unit} in ${year}`)
      } else if (before !== undefined) {
        fault(
          'score',
          'duplicate',
          `${unit} of province ${province} in ${year} is already on line ${before}; keep one`,
        )
      } else {
        seen.set(key, line)
        rows.push(row)
      }
    }
  }
  return { rows, faults }
}

/**
 * Checks published dimension scores against the sum of their published sub-dimensions, where all are there.
 *
 * @returns a fault for each dimension whose parts do not add up within rounding (0.0003)
 */
export function checkSums(file: string, rows: readonly ScoreRow[], framework: Framework): Fault[] {
  const scores = new Map(
    rows.map(({ year, province, unit, score }) => [`${year} ${province} ${unit}`, score]),
  )
  const faults: Fault[] = []
  for (const { year, province, unit, score } of rows) {
    if (framework.unit(unit).level !== 'dimension') continue
    const parts = framework.subdimensionsIn(year, unit).map(id => scores.get(`${year} ${province} ${id}`))
    if (parts.includes(undefined)) continue
    const sum = round4(parts.reduce<number>((total, part) => total + (part ?? 0), 0))
    if (Math.abs(round4(sum - score)) > SUM_TOLERANCE) {
      const message = `${unit} of province ${province} in ${year} is ${score}, but its parts add up to ${sum}`
      faults.push({ file, row: null, column: null, code: 'sum-mismatch', message })
    }
  }
  return faults
}

function toRow(cells: CsvRow<string>['cells'], level: ScoreLevel): ScoreRow {
  const number = (text: string | undefined) =>
    text && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN
  return {
    year: number(cells.year),
    province: cells.province_code ?? '',
    unit: cells[level] ?? '',
    score: number(cells.score),
  }
}
