import type { Panel } from '@papi-lens/core'
import type { IndicatorTable } from './indicators/indicator.ts'
import { scoreTable, tableRows } from './score-table.ts'

/**
 * The published scores of a panel as a JSON array of records with the fields year, province_code, province, unit, level,
 * dimension (null for the total), score and, where the panel has them, standard_error, low, high; scores in points. One
 * record a line, so that versions can be compared by line. The same panel gives the same text.
 *
 * @example
 * JSON.parse(exportJson(panel))[0]
 * // => { year: 2011, province_code: '01', province: 'Hà Nội', unit: 'total', level: 'total', dimension: null, score: 36.4051 }
 */
export function exportJson(panel: Panel, indicators?: IndicatorTable): string {
  const table = scoreTable(panel, indicators)
  const names = table.columns.map(({ name }) => name)
  const lines: string[] = []
  for (const row of tableRows(table)) {
    lines.push(JSON.stringify(Object.fromEntries(row.map((value, index) => [names[index], value]))))
  }
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`
}
