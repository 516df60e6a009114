import { formatPercent, formatScore, nameOf } from '@papi-lens/words'
import { element, type Svg } from '../../drawing/svg.ts'
import { LINE_HEIGHT, textLine, textLines } from '../../drawing/text.ts'
import { textWidth, wrapText } from '../../drawing/text-width.ts'
import type { Hatching } from '../../frame/hatch.ts'
import { groupSign, legendSign } from '../../frame/legend.ts'
import type { Settings } from '../../settings.ts'
import type { MatrixArea } from './priority-matrix-findings.ts'

const SIGN = 22
const BETWEEN = 20

/** What each number stands for: the first five with group and stability, the others in columns. */
export function drawKey(
  areas: readonly MatrixArea[],
  top: number,
  width: number,
  settings: Settings,
  hatching: Hatching,
): { readonly height: number; readonly marks: Svg[] } {
  const { words, size, theme } = settings
  const said = words.charts.priorityMatrix
  const marks: Svg[] = []
  const step = size.text * LINE_HEIGHT
  const gutter = Math.max(0, ...areas.map(({ number }) => textWidth(number, size.text, 600))) + 8
  let y = top
  const head = (text: string) => {
    y += 10
    marks.push(textLine(text, { x: 0, y: y + size.text, size: size.text, fill: theme.soft, weight: 600 }))
    y += step + 4
  }
  const first = areas.filter(({ isFirst }) => isFirst)
  if (first.length > 0) head(said.first)
  for (const { number, unit, group, score, stability } of first) {
    const place = [
      `${formatScore(score, words)} · ${words.names.group[group].toLowerCase()}`,
      said.stable(formatPercent(stability, words)),
    ].join(' · ')
    marks.push(...legendSign(groupSign(group, settings), 0, y + 8, settings, hatching))
    const style = { size: size.text, fill: theme.ink }
    marks.push(textLine(number, { ...style, x: SIGN, y: y + size.text, weight: 600 }))
    const from = SIGN + gutter
    const names = wrapText(nameOf(unit, words), width - from, size.text, 600)
    marks.push(...textLines(names, { ...style, x: from, y: y + size.text, weight: 600 }))
    const last = textWidth(names.at(-1) ?? '', size.text, 600)
    const beside = from + last + 8 + textWidth(place, size.text) <= width
    y += names.length * step
    if (beside) {
      marks.push(textLine(place, { ...style, x: from + last + 8, y: y - step + size.text, fill: theme.soft }))
    } else {
      const lines = wrapText(place, width - from, size.text)
      marks.push(...textLines(lines, { ...style, x: from, y: y + size.text, fill: theme.soft }))
      y += lines.length * step
    }
    y += 3
  }
  const others = areas.filter(({ isFirst }) => !isFirst)
  if (others.length === 0) return { height: y - top, marks }
  marks.push(element('path', { d: `M0 ${y + 6}H${width}`, stroke: theme.line }))
  y += 4
  head(said.others)
  const columns = Math.max(1, Math.min(3, Math.floor((width + BETWEEN) / 280)))
  const column = (width + BETWEEN) / columns
  const perColumn = Math.ceil(others.length / columns)
  let lowest = y
  for (let index = 0; index < columns; index++) {
    let line = y
    for (const { number, unit } of others.slice(index * perColumn, (index + 1) * perColumn)) {
      const x = index * column
      const names = wrapText(nameOf(unit, words), column - BETWEEN - gutter, size.small)
      const style = { size: size.small, fill: theme.ink, y: line + size.small }
      marks.push(textLine(number, { ...style, x }), ...textLines(names, { ...style, x: x + gutter }))
      line += names.length * size.small * LINE_HEIGHT + 2
    }
    lowest = Math.max(lowest, line)
  }
  return { height: lowest - top, marks }
}
