import { isScore, type Score } from '@papi-lens/core'
import type { Cell, ChartTable } from './chart.ts'

/** A column of a table: its head, and its cell in a row. */
export type Column<Row> = readonly [head: string, cell: (row: Row) => Cell]

/** A table with a line for each row, from its columns. */
export function tableOf<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): ChartTable {
  return {
    columns: columns.map(([head]) => head),
    rows: rows.map(row => columns.map(([, cell]) => cell(row))),
  }
}

/** A score, or an empty cell. */
export function scoreCell(score: Score): number | null {
  return isScore(score) ? score : null
}
