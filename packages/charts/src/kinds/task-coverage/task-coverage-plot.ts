import type { Plan, ServingItem } from '@papi-lens/plans'
import { groupShape } from '../../drawing/paint.ts'
import type { Box } from '../../drawing/path.ts'
import { element, type Svg } from '../../drawing/svg.ts'
import { textBlock, textLine } from '../../drawing/text.ts'
import { fitText, textWidth } from '../../drawing/text-width.ts'
import type { Canvas, Plot } from '../../frame/canvas.ts'
import { planLetter } from '../../plan-letter.ts'
import { rowName } from '../../rows/unit-rows.ts'
import type { TaskCoverageFindings } from './task-coverage-findings.ts'

const CHIP = 18
const GAP = 4
const BAR = 6
const PADDING = 7
const PLAN = 18

/** A row for each weak area: its name, a bar in the colour of its group, and its tasks and measures by number. */
export function drawTaskCoverage({ rows, joined }: TaskCoverageFindings, canvas: Canvas): Plot {
  const { narrow, theme, ink, words, room: width } = canvas
  const { answering } = joined.plans
  // Where some areas have the province's own plan, those that only lower levels serve are to be seen.
  const marksLower = rows.some(({ area }) => area.coverage === 'own')
  const left = narrow ? 0 : Math.min(290, Math.round(width * 0.36))
  const marks: Svg[] = []
  let y = 0
  rows.forEach((row, index) => {
    const { area, group } = row
    const bare = area.serving.length === 0
    const weight = bare ? 600 : 400
    if (index > 0) marks.push(element('path', { d: `M0 ${y + 0.5}H${width}`, stroke: theme.line }))
    const top = y + PADDING
    const style = { ...ink.text, x: 0, top, weight } as const
    const label = textBlock(rowName(row, words), { ...style, width: narrow ? width : left - 14 })
    const start = narrow ? top + label.height + 3 : top
    const from = left + BAR + 8
    const room = { x: from, y: start, width: width - from }
    const notes = [
      ...(marksLower && area.coverage === 'lower-level' ? [words.coverage.state['lower-level']] : []),
      ...(area.general.length > 0 ? [words.coverage.general(area.general.map(({ item }) => item))] : []),
    ]
    const chips = bare
      ? emptyRow(words.coverage.area(area, joined), notes, area.coverage === 'none', room, canvas)
      : chipRows(area.serving, answering, notes, room, canvas)
    const bar = { x: left, y: start, width: BAR, height: chips.height }
    marks.push(...label.marks, ...groupShape('rect', bar, group, canvas), ...chips.marks)
    y = Math.max(top + label.height, start + chips.height) + PADDING
  })
  return { height: y, marks }
}

type Room = Omit<Box, 'height'>

/** An area without items: a dashed place where plans leave it alone, bare words where that is not known. */
function emptyRow(
  text: string,
  notes: readonly string[],
  isLeftAlone: boolean,
  { x, y, width }: Room,
  { theme, size, ink, soft }: Canvas,
): Plot {
  const weight = isLeftAlone ? 600 : 400
  const block = { x: x + 8, width: width - 16 }
  const first = textBlock(text, { ...ink.text, ...block, top: y + 5, weight })
  const more = textBlock(notes, {
    ...soft.small,
    ...block,
    top: y + 5 + first.height + size.text - size.small,
  })
  const height = first.height + more.height + 10
  const box = { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1, rx: 3 }
  const dashed = { fill: 'none', stroke: theme.ink, 'stroke-width': 1.2, 'stroke-dasharray': '4 3' }
  return {
    height,
    marks: [...(isLeftAlone ? [element('rect', { ...box, ...dashed })] : []), ...first.marks, ...more.marks],
  }
}

/** Chips in lines as wide as there is room; where there are several plans, each begins with its letter. */
function chipRows(
  serving: readonly ServingItem[],
  answering: readonly Plan[],
  notes: readonly string[],
  room: Room,
  canvas: Canvas,
): Plot {
  const { size, ink, soft } = canvas
  const marks: Svg[] = []
  let [x, y] = [room.x, room.y]
  const fit = (taken: number) => {
    if (x > room.x && x + taken > room.x + room.width) [x, y] = [room.x, y + CHIP + GAP]
  }
  let last: Plan | null = null
  for (const served of serving) {
    const ref = fitText(served.item.ref, room.width - PLAN - 12, size.small)
    const taken = Math.max(CHIP, textWidth(ref, size.small) + 10)
    if (answering.length > 1 && served.plan !== last) {
      if (last !== null) x += 10
      last = served.plan
      fit(PLAN + taken)
      const letter = planLetter(answering.indexOf(last))
      marks.push(textLine(letter, { ...ink.small, x, y: y + 13, weight: 600 }))
      x += PLAN - 3
    }
    fit(taken)
    marks.push(...chip(served, ref, { x, y, width: taken }, canvas))
    x += taken + GAP
  }
  y += CHIP + GAP
  const told = textBlock(notes, { ...soft.small, x: room.x, top: y, width: room.width })
  y += told.height + (notes.length > 0 ? GAP : 0)
  return { height: y - GAP - room.y, marks: [...marks, ...told.marks] }
}

function chip({ item, match }: ServingItem, ref: string, room: Room, { theme, ink }: Canvas): Svg[] {
  const box = { x: room.x + 0.5, y: room.y + 0.5, width: room.width - 1, height: CHIP - 1 }
  const look = {
    rx: item.kind === 'task' ? 2 : 8.5,
    fill: item.kind === 'task' ? theme.line : theme.card,
    stroke: match === 'main' ? theme.ink : theme.soft,
    'stroke-dasharray': match === 'main' ? null : '2.5 2',
  }
  const place = { x: room.x + room.width / 2, y: room.y + 13, anchor: 'middle' } as const
  const text = textLine(ref, { ...ink.small, ...place })
  return [element('rect', { ...box, ...look }), text]
}
