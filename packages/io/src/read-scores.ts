import type { Framework, Province, ScoreRow } from '@papi-lens/core'
import { readCsv } from './csv.ts'
import type { Fault } from './fault.ts'
import { createFaultList } from './fault-list.ts'
import { createScoreGrid, type ScoreGrid } from './score-grid.ts'
import { createIntake } from './score-intake.ts'

export type ScoreLevel = 'dimension' | 'subdimension'

/** Scores of a data folder on their way into a grid, through the gate that imported scores pass too. */
export interface ScoreFiles {
  readonly grid: ScoreGrid
  /** Reads a file of one level; gives its faults. */
  read(file: string, text: string, level: ScoreLevel): Fault[]
  /** Dimensions that are not the sum of their parts, as faults of the file of dimension scores. */
  checkSums(file: string): Fault[]
}

/** An empty set of scores to read files into. */
export function createScoreFiles(framework: Framework, provinces: readonly Province[]): ScoreFiles {
  const grid = createScoreGrid({ framework, provinces })
  const provinceAt = new Map(provinces.map(({ code }, index) => [code, index]))
  const [first = 0, last = 0] = [framework.years[0], framework.years.at(-1)]
  return {
    grid,
    read(file, text, level) {
      const unitAt = new Map(
        framework.units.flatMap((unit, index) => (unit.level === level ? [[unit.id, index] as const] : [])),
      )
      const { rows, faults } = readCsv(file, text, ['year', 'province_code', level, 'score'])
      const list = createFaultList()
      const intake = createIntake(grid, list, createFaultList())
      for (const { line, cells } of rows) {
        const [yearText, code, id, scoreText] = [
          cells.year,
          cells.province_code,
          cells[level] ?? '',
          cells.score,
        ]
        const year = numberOf(yearText)
        const [province, unit] = [provinceAt.get(code), unitAt.get(id)]
        const score = numberOf(scoreText)
        if (grid.base(year, 0) < 0)
          list.add(line, 'year', 'unknown-year', () => ({ text: yearText, first, last }))
        else if (province === undefined)
          list.add(line, 'province_code', 'unknown-province', () => ({ text: code, nearest: [] }))
        else if (unit === undefined) list.add(line, level, 'unknown-unit', () => ({ text: id, nearest: [] }))
        else if (Number.isNaN(score)) list.add(line, 'score', 'not-a-number', () => ({ text: scoreText }))
        else intake.take(grid.base(year, unit), province, score, line, 'score')
      }
      return [...faults, ...list.list().map(fault => ({ ...fault, file }))]
    },
    checkSums(file) {
      const list = createFaultList()
      createIntake(grid, list, createFaultList()).checkSums(framework.years)
      return list.list().map(fault => ({ ...fault, file }))
    },
  }
}

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
  const files = createScoreFiles(framework, provinces)
  const faults = files.read(file, text, level)
  return { rows: [...files.grid.rows()], faults }
}

/** Years and scores of a data folder have no signs of other countries. */
function numberOf(text: string): number {
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN
}
