import * as vega from 'vega'
import { compile, type TopLevelSpec } from 'vega-lite'
import { describe, expect, it } from 'vitest'
import { GALLERY } from '../gallery/gallery-entries.ts'
import type { Cell, Chart, VegaLiteSpec } from '../src/index.ts'

/** Every number and text in the data that Vega holds once it has drawn, but for outlines of provinces. */
async function drawnData(spec: VegaLiteSpec): Promise<ReadonlySet<string>> {
  const compiled = compile(spec as unknown as TopLevelSpec).spec
  const view = await new vega.View(vega.parse(compiled), { renderer: 'none' }).runAsync()
  const found = new Set<string>()
  for (const { name } of compiled.data ?? []) collect(view.data(name), found)
  view.finalize()
  return found
}

function collect(value: unknown, into: Set<string>): void {
  if (typeof value === 'number' || typeof value === 'string') into.add(keyOf(value))
  else if (Array.isArray(value)) for (const item of value) collect(item, into)
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) if (key !== 'geometry') collect(inner, into)
  }
}

const keyOf = (value: number | string): string => (typeof value === 'number' ? value.toFixed(6) : value)

/** Rows of data that stand in a specification, in any of its layers. */
function rowsIn(spec: unknown): object[] {
  if (typeof spec !== 'object' || spec === null) return []
  return Object.entries(spec).flatMap(([key, inner]) =>
    key === 'values' && Array.isArray(inner)
      ? inner.filter(row => typeof row === 'object' && row !== null)
      : rowsIn(inner),
  )
}

/** Heads of a group of bars, which say their change in words; Vega-Lite has none. */
const isHead = ({ kind }: Chart, [name]: readonly Cell[]): boolean =>
  kind === 'change-bars' && /^\d /.test(`${name}`)

/** A figure that was measured, or a day; whole numbers may be ranks, years and counts, which are found by chance. */
const isFigure = (cell: Cell): boolean =>
  typeof cell === 'number' ? !Number.isInteger(cell) : /^\d{4}-\d\d-\d\d$/.test(cell ?? '')

/** Whether Vega drew something of a row: a figure of it, or its name, where a word stands in place of a mark. */
const isDrawn = (row: readonly Cell[], drawn: ReadonlySet<string>): boolean =>
  row.some((cell, column) => cell !== null && (column === 0 || isFigure(cell)) && drawn.has(keyOf(cell)))

describe('what Vega draws of a chart of the gallery', () => {
  it.each(GALLERY.filter(({ draw }) => draw().vegaLite !== null))(
    '$name has each row of the table that has a figure',
    async ({ draw }) => {
      const chart = draw()
      if (!chart.vegaLite) return
      const drawn = await drawnData(await chart.vegaLite())
      const missing = chart.table.rows
        .filter(row => row.some(isFigure) && !isHead(chart, row))
        .filter(row => !isDrawn(row, drawn))
      expect(missing).toEqual([])
    },
  )

  it.each(GALLERY)('$name has its figures without binary noise, as has its table', async ({ draw }) => {
    const { table, vegaLite } = draw()
    const spec = await vegaLite?.()
    const figures = (row: unknown): number[] =>
      Object.values(row as object).filter((cell): cell is number => typeof cell === 'number')
    const noisy = [...table.rows, ...rowsIn(spec)]
      .flatMap(figures)
      .filter(value => `${value}`.replace(/^-?\d+\.?/, '').length > 4)
    expect(noisy).toEqual([])
  })

  it('is asked of every kind that offers the format', () => {
    const kinds = GALLERY.filter(({ draw }) => draw().vegaLite !== null).map(({ kind }) => kind)
    expect(new Set(kinds).size).toBeGreaterThanOrEqual(13)
  })
})
