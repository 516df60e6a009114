import { formatPercent, formatScore, nameOf } from '@papi-lens/words'
import { element, type Svg } from '../../drawing/svg.ts'
import { LINE_HEIGHT, textBlock, textLine } from '../../drawing/text.ts'
import { textWidth } from '../../drawing/text-width.ts'
import { type Canvas, NOTHING, type Plot } from '../../frame/canvas.ts'
import { groupSign, legendSign } from '../../frame/legend.ts'
import type { MatrixArea } from './priority-matrix-findings.ts'

const SIGN = 22
const BETWEEN = 20

/** How much of the key is drawn. */
export const KEY_PARTS = ['all', 'first', 'none'] as const
export type KeyPart = (typeof KEY_PARTS)[number]

/** What each number stands for: the first five with group and stability, and what that is; the others in columns. */
export function drawKey(areas: readonly MatrixArea[], top: number, part: KeyPart, canvas: Canvas): Plot {
  if (part === 'none') return NOTHING
  const { words, size, theme, ink, soft, room } = canvas
  const said = words.charts.priorityMatrix
  const marks: Svg[] = []
  const step = size.text * LINE_HEIGHT
  const gutter = Math.max(0, ...areas.map(({ number }) => textWidth(number, size.text, 600))) + 8
  const strong = { ...ink.text, weight: 600 } as const
  let y = top
  const head = (text: string) => {
    y += 10
    marks.push(textLine(text, { ...soft.text, x: 0, y: y + size.text, weight: 600 }))
    y += step + 4
  }
  const first = areas.filter(({ isFirst }) => isFirst)
  if (first.length > 0) head(said.first)
  for (const { number, unit, group, score, stability } of first) {
    const place = [
      `${formatScore(score, words)} · ${words.names.group[group].toLowerCase()}`,
      said.stable(formatPercent(stability, words)),
    ].join(' · ')
    const from = SIGN + gutter
    const name = textBlock(nameOf(unit, words), { ...strong, x: from, top: y, width: room - from })
    marks.push(
      ...legendSign(groupSign(group, canvas), 0, y + 8, canvas),
      textLine(number, { ...strong, x: SIGN, y: y + size.text }),
      ...name.marks,
    )
    y += name.height
    const end = from + textWidth(name.lines.at(-1) ?? '', size.text, 600) + 8
    if (end + textWidth(place, size.text) <= room) {
      marks.push(textLine(place, { ...soft.text, x: end, y: y - step + size.text }))
    } else {
      const below = textBlock(place, { ...soft.text, x: from, top: y, width: room - from })
      marks.push(...below.marks)
      y += below.height
    }
    y += 3
  }
  if (first.length > 0) {
    const firm = textBlock(said.stability, { ...soft.small, x: 0, top: y + 2, width: room })
    marks.push(...firm.marks)
    y += firm.height + 4
  }
  const others = areas.filter(({ isFirst }) => !isFirst)
  if (others.length === 0 || part === 'first') return { height: y - top, marks }
  marks.push(element('path', { d: `M0 ${y + 6}H${room}`, stroke: theme.line }))
  y += 4
  head(said.others)
  const columns = Math.max(1, Math.min(3, Math.floor((room + BETWEEN) / 280)))
  const column = (room + BETWEEN) / columns
  const perColumn = Math.ceil(others.length / columns)
  let lowest = y
  for (let index = 0; index < columns; index++) {
    const style = { ...ink.small, x: index * column }
    let line = y
    for (const { number, unit } of others.slice(index * perColumn, (index + 1) * perColumn)) {
      const named = { ...style, x: style.x + gutter, top: line, width: column - BETWEEN - gutter }
      const name = textBlock(nameOf(unit, words), named)
      marks.push(textLine(number, { ...style, y: line + size.small }), ...name.marks)
      line += name.height + 2
    }
    lowest = Math.max(lowest, line)
  }
  return { height: lowest - top, marks }
}
