import { element, type Svg } from '../../drawing/svg.ts'
import { LINE_HEIGHT, textLine, textLines } from '../../drawing/text.ts'
import { textWidth, wrapText } from '../../drawing/text-width.ts'
import { formatDelta } from '../../format.ts'
import type { Plot, PlotArea } from '../../frame/frame.ts'
import { rowName } from '../../rows/unit-rows.ts'
import type { Settings } from '../../settings.ts'
import type { CorrelationMatrixFindings } from './correlation-matrix-findings.ts'
import { strengthColours } from './strength.ts'

const GAP = 2
const LARGEST = 58

/**
 * The lower half of the matrix. Each unit's number stands on the diagonal: at the end of its row and the head of its column.
 */
export function drawCorrelationMatrix(
  { rows, pairs }: CorrelationMatrixFindings,
  { width }: PlotArea,
  settings: Settings,
): Plot {
  const { theme, size, lang, narrow } = settings
  const left = narrow ? 0 : Math.min(280, Math.round(width * 0.36))
  const last = Math.max(...rows.map(({ number }) => textWidth(number ?? '', size.text, 600))) + 8
  const cell = Math.min(LARGEST, (width - left - last) / Math.max(1, rows.length - 1))
  const high = Math.max(28, Math.min(cell, 40))
  const marks: Svg[] = []
  rows.forEach((row, index) => {
    const middle = index * high + high / 2
    const number = { size: size.text, fill: theme.ink, weight: 600, anchor: 'middle' } as const
    const at = { x: Math.min(left + (index + 0.5) * cell, width - last / 2), y: middle + size.text * 0.36 }
    marks.push(textLine(row.number ?? '', { ...number, ...at }))
    if (narrow) return
    // Two lines at most: a name that is longer stands whole in the table.
    const lines = wrapText(rowName(row, lang), left - 10, size.small).slice(0, 2)
    const first = middle - (lines.length * size.small * LINE_HEIGHT) / 2 + size.small
    marks.push(...textLines(lines, { x: 0, y: first, size: size.small, fill: theme.ink }))
  })
  for (const { row, column, correlation } of pairs) {
    const box = {
      x: left + rows.indexOf(column) * cell + GAP / 2,
      y: rows.indexOf(row) * high + GAP / 2,
      width: cell - GAP,
      height: high - GAP,
    }
    const { pearson } = correlation
    if (pearson === null) {
      marks.push(element('rect', { ...box, fill: 'none', stroke: theme.soft, 'stroke-dasharray': '2.5 2.5' }))
      continue
    }
    const { fill, text } = strengthColours(pearson, theme)
    marks.push(element('rect', { ...box, fill, stroke: theme.soft, 'stroke-width': 0.5 }))
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 + size.small * 0.36 }
    const figure = formatDelta(pearson, lang, 2)
    marks.push(textLine(figure, { ...middle, size: size.small, fill: text, anchor: 'middle' }))
    if (pearson < 0) marks.push(negativeSign(box, text))
  }
  const height = rows.length * high
  if (!narrow) return { height, marks }
  let y = height + 8
  for (const row of rows) {
    const lines = wrapText(rowName(row, lang), width, size.small)
    marks.push(...textLines(lines, { x: 0, y: y + size.small, size: size.small, fill: theme.ink }))
    y += lines.length * size.small * LINE_HEIGHT + 2
  }
  return { height: y, marks }
}

/** A bar along the foot of a cell: the two go in opposite directions, as its minus says. */
function negativeSign(box: { x: number; y: number; width: number; height: number }, stroke: string): Svg {
  const y = box.y + box.height - 3.5
  const line = { x1: box.x + 5, x2: box.x + box.width - 5, y1: y, y2: y }
  return element('line', { ...line, stroke, 'stroke-width': 1.5, 'stroke-dasharray': '3 2' })
}
