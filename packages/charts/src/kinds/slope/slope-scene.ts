import { widestText } from '../../drawing/text-width.ts'
import { changeText } from '../../measure.ts'
import { ARROW } from '../../rows/draw-mark.ts'
import { onRow, type RowMark, type RowScene } from '../../rows/row-scene.ts'
import { rowName } from '../../rows/unit-rows.ts'
import type { Settings } from '../../settings.ts'
import type { SlopeFindings, SlopeLine } from './slope-findings.ts'

const ROW = 15
const GAP = 8

/** A row for each sub-dimension: where it stood, what is usual around that, and where it stands; slopes would be a thicket. */
export function unitScene({ lines, measure }: SlopeFindings, { words, size: letters }: Settings): RowScene {
  const values = lines.flatMap(({ start, end, band }) => {
    const usual = start === null || band === null ? [] : [start - band, start + band]
    return [...usual, start, end].flatMap(value => value ?? [])
  })
  const figures = lines.map(({ change }) => (change === null ? '' : changeText(change, measure, words)))
  const column = widestText(figures, letters.text, 600) + ARROW + GAP
  // Where a page has room for some only, those that are clear stay, and then the largest.
  const size = ({ signal, change }: SlopeLine) => (signal === 'clear' ? 1 : 0) + Math.abs(change ?? 0)
  const order = [...lines].sort((a, b) => size(b) - size(a))
  return {
    rows: lines.map(line => ({ name: rowName(line, words), height: ROW, rank: order.indexOf(line) })),
    others: count => words.charts.paper.subdimensions(count),
    axis: {
      type: 'values',
      domain: [Math.max(0, Math.min(...values)), Math.min(1, Math.max(...values))],
      room: 6,
      column,
      percent: true,
      unit: '%',
    },
    labels: { column: 0.5, most: 360 },
    marks: lines.flatMap((line, row) => onRow(row, marksOf(line, figures[row] ?? ''))),
  }
}

/** The line and its later end have the colour of their direction only where the change is clear. */
function marksOf({ start, end, band, change, direction, signal }: SlopeLine, text: string): RowMark[] {
  const isClear = signal === 'clear' && direction !== null && direction !== 'flat'
  const paint = isClear ? ({ direction } as const) : ({ ink: 'soft' } as const)
  const marks: RowMark[] = []
  if (start !== null && band !== null) {
    const usual = { from: Math.max(0, start - band), to: Math.min(1, start + band) }
    marks.push({ mark: 'bar', ...usual, height: ROW, paint: { ink: 'line' } })
  }
  if (start !== null && end !== null && change !== null) {
    marks.push({ mark: 'line', from: start, to: end, width: isClear ? 3 : 1.5, paint })
  }
  if (start !== null) marks.push({ mark: 'dot', at: start, radius: 3.8, paint: { ink: 'card' }, stroke: 1.3 })
  if (end !== null) {
    marks.push({
      mark: 'dot',
      at: end,
      radius: 4.2,
      paint,
      stroke: 0.8,
      facts: { start, end, change, band, signal },
    })
  }
  const soft = { ink: 'soft' } as const
  if (change === null) return [...marks, { mark: 'end', text: '–', paint: soft }]
  return [
    ...marks,
    isClear
      ? { mark: 'end', text, paint, weight: 600, arrow: direction }
      : { mark: 'end', text, paint: signal === null ? { ink: 'ink' } : soft },
  ]
}
