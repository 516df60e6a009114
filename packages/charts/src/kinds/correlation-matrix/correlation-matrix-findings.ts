import { type Correlation, correlationMatrix, type Dataset } from '@papi-lens/core'
import type { CorrelationMatrixFound } from '@papi-lens/words'
import type { Asked } from '../../asked.ts'
import { type UnitRow, unitRow } from '../../rows/unit-rows.ts'

/** Two units and how they go together. */
export interface CorrelationPair {
  readonly row: UnitRow
  readonly column: UnitRow
  readonly correlation: Correlation
}

/** What a correlation matrix shows, of the total or of the dimension whose sub-dimensions are shown. */
export interface CorrelationMatrixFindings extends CorrelationMatrixFound {
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
 * found.strongest?.row.unit.id // => 'transparency'
 */
export function correlationMatrixFindings({ panel }: Dataset, asked: Asked): CorrelationMatrixFindings {
  const { year } = asked
  const { framework } = panel
  const { level, dimension } = asked.unit
  const unit = level === 'subdimension' && dimension ? framework.unit(dimension) : asked.unit
  const ids = unit.level === 'total' ? framework.dimensionsIn(year) : framework.subdimensionsIn(year, unit.id)
  const rows = ids.map(id => unitRow(framework, id, year))
  const { cells } = correlationMatrix(panel, ids, year)
  const pairs = rows.flatMap((row, index) =>
    rows.slice(0, index).flatMap((column, before): CorrelationPair[] => {
      const correlation = cells[index]?.[before]
      return correlation ? [{ row, column, correlation }] : []
    }),
  )
  const strength = ({ correlation }: CorrelationPair) => Math.abs(correlation.pearson ?? 0)
  const known = pairs.filter(({ correlation }) => correlation.pearson !== null)
  const [strongest = null] = known.toSorted((a, b) => strength(b) - strength(a))
  const counts = known.map(({ correlation }) => correlation.n)
  return {
    unit,
    year,
    rows,
    pairs,
    strongest,
    negative: known.filter(({ correlation }) => (correlation.pearson ?? 0) < 0).length,
    known: known.length,
    n: counts.length > 0 ? [Math.min(...counts), Math.max(...counts)] : [0, 0],
  }
}
