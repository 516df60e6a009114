import type { Panel } from '@papi-lens/core'
import type { IndicatorTable } from './indicators/indicator.ts'
import { scoreTable } from './score-table.ts'

/**
 * The published scores of a panel as an Arrow IPC file (Feather 2), uncompressed: the columns of the other exports, with
 * year as int16, text as dictionaries and scores, in points, as float64. The same panel gives the same bytes.
 *
 * Flechette, which writes it, is loaded on the first call.
 *
 * @example
 * const bytes = await exportArrow(panel)
 * String.fromCharCode(...bytes.slice(0, 6)) // => 'ARROW1'
 */
export async function exportArrow(panel: Panel, indicators?: IndicatorTable): Promise<Uint8Array> {
  const { dictionary, float64, int16, tableFromArrays, tableToIPC, utf8 } = await import('@uwdata/flechette')
  const { columns } = scoreTable(panel, indicators)
  const types = { year: int16, category: () => dictionary(utf8(), int16()), number: float64 }
  const table = tableFromArrays(
    columns.map(({ name, values }): [string, unknown[]] => [name, [...values]]),
    { types: Object.fromEntries(columns.map(({ name, kind }) => [name, types[kind]()])) },
  )
  const bytes = tableToIPC(table, { format: 'file' })
  // It gives null only when bytes go to a sink of the caller's.
  if (!bytes) throw new Error('the Arrow writer gave no bytes')
  return bytes
}
