import { plainName } from '@papi-lens/core'
import { cellNumber } from '../cell-number.ts'
import { type Cell, cellText } from '../cell-text.ts'
import type { UncertaintyPart } from '../score-grid.ts'
import type { TableTarget } from '../table-reader.ts'
import { INDICATOR_COLUMNS } from './indicator.ts'

/** Takes a row of an indicator; false for rows of scores. */
type IndicatorReader = (cells: readonly Cell[], year: number | null, province: number, row: number) => boolean

/** Reads the rows of level "indicator" of an export; null for a table that has no such columns. */
export function exportedIndicators(
  heads: readonly string[],
  parts: readonly { readonly part: UncertaintyPart; readonly column: number }[],
  unit: number,
  score: number,
  { indicators, grid, faults }: TableTarget,
): IndicatorReader | null {
  const level = heads.indexOf('level')
  const [subdimension = -1, vi = -1, en = -1, scale = -1] = INDICATOR_COLUMNS.map(name => heads.indexOf(name))
  if (level < 0 || subdimension < 0) return null
  return (cells, year, province, at) => {
    if (cells[level] !== 'indicator') return false
    const textAt = (column: number): string | null => cellText(cells[column]) || null
    const value = cellNumber(cells[score])
    const [id, of] = [textAt(unit), textAt(subdimension)]
    const isKnown = grid.framework.subdimensions.some(known => known.id === of)
    if (id === null || plainName(id) !== id || of === null || !isKnown || year === null || province < 0)
      return false
    if (value === null || Number.isNaN(value)) return false
    const described = { id, subdimension: of, vi: textAt(vi), en: textAt(en), scale: textAt(scale) }
    const row = indicators.adopt(described, year)
    row.take(province, value)
    for (const { part, column } of parts) {
      const figure = cellNumber(cells[column])
      if (figure === null || Number.isNaN(figure)) continue
      if (part === 'standardError' && figure < 0) {
        faults.add(at, heads[column] ?? null, 'negative-error', () => ({ value: figure }))
      } else row.takeUncertainty(province, part, figure)
    }
    row.checkBounds(province, at, faults)
    return true
  }
}
