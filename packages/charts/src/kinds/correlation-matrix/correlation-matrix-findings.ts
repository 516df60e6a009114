import {
  type Correlation,
  correlationMatrix,
  correlationP,
  type Dataset,
  strongestFirst,
  survivingP,
} from '@papi-lens/core'
import type { CorrelationMatrixFound } from '@papi-lens/words'
import type { Asked } from '../../asked.ts'
import { type UnitRow, unitRow } from '../../rows/unit-rows.ts'

/** Two units and how they go together. */
export interface CorrelationPair {
  readonly row: UnitRow
  readonly column: UnitRow
  readonly correlation: Correlation
  /** Of no relation at all; NaN where there is no correlation to test. */
  readonly p: number
  /** Whether it is more than chance gives among all pairs of the matrix (Benjamini & Hochberg 1995, 10 %). */
  readonly isClear: boolean
}

/** What a correlation matrix shows, of the total or of the dimension whose sub-dimensions are shown. */
export interface CorrelationMatrixFindings extends CorrelationMatrixFound {
  /** The strongest pair first, then always what goes most strongly with those before it. */
  readonly rows: readonly UnitRow[]
  /** Each pair once: the row after the column. */
  readonly pairs: readonly CorrelationPair[]
  /** Fewest and most provinces behind a pair. */
  readonly n: readonly [number, number]
}

/**
 * How the dimensions, or the sub-dimensions of one, go together across provinces in a year. A sub-dimension is shown with
 * its neighbours.
 *
 * @throws {PapiError} `unknown-unit`, `unknown-year`
 * @example
 * const found = correlationMatrixFindings(dataset, { unit: framework.unit('total'), year: 2024 })
 * found.pairs.length // => 28
 * found.rows.slice(0, 2).map(({ unit }) => unit.id) // => ['participation', 'transparency']
 * found.clear // => 23
 */
export function correlationMatrixFindings({ panel }: Dataset, asked: Asked): CorrelationMatrixFindings {
  const { year } = asked
  const { framework } = panel
  const { level, dimension } = asked.unit
  const unit = level === 'subdimension' && dimension ? framework.unit(dimension) : asked.unit
  const ids = unit.level === 'total' ? framework.dimensionsIn(year) : framework.subdimensionsIn(year, unit.id)
  const { cells } = correlationMatrix(panel, ids, year)
  const order = strongestFirst(cells)
  const rows = order.map(index => unitRow(framework, ids[index] ?? '', year))
  const tested = order.flatMap((row, place) =>
    order.slice(0, place).flatMap((column, before) => {
      const correlation = cells[row]?.[column]
      const [at, under] = [rows[place], rows[before]]
      return correlation && at && under
        ? [{ row: at, column: under, correlation, p: correlationP(correlation) }]
        : []
    }),
  )
  const cut = survivingP(tested.map(({ p }) => p)) ?? -1
  const pairs = tested.map((pair): CorrelationPair => ({ ...pair, isClear: pair.p <= cut }))
  const strength = ({ correlation }: CorrelationPair) => Math.abs(correlation.pearson ?? 0)
  const known = pairs.filter(({ correlation }) => correlation.pearson !== null)
  const clear = known.filter(({ isClear }) => isClear)
  const [strongest = null] = clear.toSorted((a, b) => strength(b) - strength(a))
  const counts = known.map(({ correlation }) => correlation.n)
  return {
    unit,
    year,
    rows,
    pairs,
    strongest,
    clear: clear.length,
    negative: clear.filter(({ correlation }) => (correlation.pearson ?? 0) < 0).length,
    known: known.length,
    n: counts.length > 0 ? [Math.min(...counts), Math.max(...counts)] : [0, 0],
  }
}
