import { isScore, type Score } from '@papi-lens/core'
import type { PaperName } from './paper.ts'
import type { VegaLiteSpec } from './vega/vega-lite.ts'

/** A cell of a chart's table: null where there is no score. */
export type Cell = string | number | null

/** The figures that a chart draws, in the reader's language, unrounded. */
export interface ChartTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/** A drawn chart with its text alternative and its figures. */
export interface Chart {
  readonly kind: string
  /** Where it is to stand. */
  readonly size: PaperName
  /** Pixels of the drawing. */
  readonly width: number
  readonly height: number
  /**
   * A whole SVG document without outside references: the same findings and options give the same bytes. Its width and height
   * are in pixels, or in millimetres for paper.
   */
  readonly svg: string
  /** The finding in one sentence, or the title that was asked for. */
  readonly title: string
  /** Text alternative: the finding, and what is drawn. */
  readonly description: string
  /** Where the figures come from, as the chart says it. */
  readonly source: string
  readonly table: ChartTable
  /** Itself as a specification, worked out when asked for; null where Vega-Lite cannot draw it. */
  readonly vegaLite: (() => Promise<VegaLiteSpec>) | null
}

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
