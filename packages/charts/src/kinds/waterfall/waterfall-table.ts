import { nameOf } from '@papi-lens/words'
import type { Cell, ChartTable } from '../../chart.ts'
import { rowName } from '../../rows/unit-rows.ts'
import type { ChartSpeech } from '../../settings.ts'
import type { WaterfallFindings } from './waterfall-findings.ts'
import type { WaterfallPart } from './waterfall-steps.ts'

/** Every part, also those that are drawn together. */
export function waterfallTable(found: WaterfallFindings, words: ChartSpeech): ChartTable {
  const { whole, parts, from, to, by } = found
  const { columns } = words.charts.waterfall
  const { column, changeBars, key } = words.charts
  const signals = { clear: changeBars.clear, within: key.within }
  const heads = [...columns, column.band, column.signal]
  if (!whole) return { columns: heads, rows: [] }
  const rows = parts.map(({ part, start, end, delta, direction, share, band, signal }): Cell[] => [
    partName(part, by, words),
    start,
    end,
    delta,
    words.names.direction[direction],
    share,
    band,
    signal && signals[signal],
  ])
  const last = [endName(found, to, words), whole.from, whole.to, whole.delta, null, 1, null]
  return {
    columns: heads,
    rows: [
      [endName(found, from, words), null, whole.from, null, null, null, null, null],
      ...rows,
      [...last, whole.signal && signals[whole.signal]],
    ],
  }
}

/** Name of a step. */
export function partName(part: WaterfallPart, by: WaterfallFindings['by'], words: ChartSpeech): string {
  const { rounding, rest } = words.charts.waterfall
  if (part === 'rounding') return rounding
  return 'rest' in part ? rest(part.rest.length, by) : rowName(part, words)
}

/** Name of the first and the last row. */
function endName({ unit }: WaterfallFindings, year: number, words: ChartSpeech): string {
  return `${nameOf(unit, words)} ${year}`
}
