import type { Framework } from '@papi-lens/core'
import { type Cell, cellText } from './cell-text.ts'
import { LABEL_COLUMNS } from './indicator-table.ts'
import { yearOfName } from './source-name.ts'
import { readUnitLabel } from './unit-label.ts'

/**
 * The year of a sheet with a row for each indicator. Its name says it, or the file's. But workbooks repeat the sheets
 * of earlier years, and that of 2018 has no year in its name: then the positions it prints must fit exactly one year
 * that no other sheet claims. Null if nothing says the year.
 */
export function yearOfIndicatorSheet(
  sheet: { readonly name: string; readonly rows: readonly (readonly Cell[])[] },
  sheets: readonly { readonly name: string }[],
  fileYear: number | null,
  framework: Framework,
): number | null {
  const named = yearOfName(sheet.name)
  if (named !== null) return named
  const claimed = new Set(sheets.map(({ name }) => yearOfName(name)))
  if (fileYear !== null && !claimed.has(fileYear)) return fileYear
  const printed = positionsIn(sheet)
  const fitting = framework.years.filter(year => {
    if (claimed.has(year)) return false
    const positions = framework
      .dimensionsIn(year)
      .flatMap(dimension =>
        framework.subdimensionsIn(year, dimension).map(id => framework.position(id, year)),
      )
    return positions.length === printed.size && positions.every(position => position && printed.has(position))
  })
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

function positionsIn({ rows }: { readonly rows: readonly (readonly Cell[])[] }): Set<string> {
  const labels = rows.flatMap(cells =>
    cells
      .slice(0, LABEL_COLUMNS)
      .map(cell => (typeof cell === 'string' ? readUnitLabel(cellText(cell)) : null)),
  )
  return new Set(
    labels.flatMap(label =>
      label && label.part !== null && !label.isIndicator ? [`${label.dimension}.${label.part}`] : [],
    ),
  )
}
