import { element, type Svg } from '../../drawing/svg.ts'
import { LINE_HEIGHT, textLine, textLines } from '../../drawing/text.ts'
import { fitText, textWidth, wrapText } from '../../drawing/text-width.ts'
import type { Plot, PlotArea } from '../../frame/frame.ts'
import { planLetter } from '../../plan-letter.ts'
import type { Settings } from '../../settings.ts'
import type { CoverageArea, CoveringTask, TaskCoverageFindings } from './task-coverage-findings.ts'
import { areaName } from './task-coverage-words.ts'

const WORDS = {
  vi: {
    none: 'Chưa có nhiệm vụ, giải pháp nào',
    general: (count: number) => `${count} mục chung cho cả chỉ số nội dung`,
  },
  en: {
    none: 'No task or measure yet',
    general: (count: number) => `${count} for the dimension as a whole`,
  },
}

const CHIP = 18
const GAP = 4
const BAR = 6
const PADDING = 7
const PLAN = 18

interface Chips {
  readonly height: number
  readonly marks: readonly Svg[]
}

/** A row for each weak area: its name, a bar in the colour of its group, and its tasks and measures by number. */
export function drawTaskCoverage(
  { areas, plans }: TaskCoverageFindings,
  { width, hatching }: PlotArea,
  settings: Settings,
): Plot {
  const { narrow, size, theme, lang } = settings
  const left = narrow ? 0 : Math.min(290, Math.round(width * 0.36))
  const marks: Svg[] = []
  let y = 0
  areas.forEach((area, index) => {
    const bare = area.tasks.length === 0
    const weight = bare ? 600 : 400
    const lines = wrapText(areaName(area, lang), narrow ? width : left - 14, size.text, weight)
    const label = lines.length * size.text * LINE_HEIGHT
    if (index > 0) marks.push(element('path', { d: `M0 ${y + 0.5}H${width}`, stroke: theme.line }))
    const top = y + PADDING
    marks.push(...textLines(lines, { x: 0, y: top + size.text, size: size.text, fill: theme.ink, weight }))
    const start = narrow ? top + label + 3 : top
    const from = left + BAR + 8
    const chips = bare
      ? emptyRow(area, { x: from, y: start, width: width - from }, settings)
      : chipRows(area, plans.length > 1, { x: from, y: start, width: width - from }, settings)
    const bar = { x: left, y: start, width: BAR, height: chips.height }
    const edge = { stroke: theme.edge[area.group], 'stroke-width': 0.75 }
    marks.push(element('rect', { ...bar, fill: theme.group[area.group], ...edge }))
    if (area.group === 'low') marks.push(element('rect', { ...bar, fill: hatching.low }))
    marks.push(...chips.marks)
    y = Math.max(top + label, start + chips.height) + PADDING
  })
  return { height: y, marks }
}

interface Room {
  readonly x: number
  readonly y: number
  readonly width: number
}

/** An area that nothing answers: an empty dashed place that says so. */
function emptyRow({ general }: CoverageArea, { x, y, width }: Room, { theme, size, lang }: Settings): Chips {
  const words = WORDS[lang]
  const first = wrapText(words.none, width - 16, size.text, 600)
  const more = general > 0 ? wrapText(words.general(general), width - 16, size.small) : []
  const step = size.text * LINE_HEIGHT
  const height = first.length * step + more.length * size.small * LINE_HEIGHT + 10
  const box = { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1, rx: 3 }
  const dashed = { fill: 'none', stroke: theme.ink, 'stroke-width': 1.2, 'stroke-dasharray': '4 3' }
  const baseline = y + 5 + size.text
  const style = { x: x + 8, fill: theme.ink }
  return {
    height,
    marks: [
      element('rect', { ...box, ...dashed }),
      ...textLines(first, { ...style, y: baseline, size: size.text, weight: 600 }),
      ...textLines(more, { ...style, y: baseline + first.length * step, size: size.small, fill: theme.soft }),
    ],
  }
}

/** Chips in lines as wide as there is room; where there are several plans, each begins with its letter. */
function chipRows(
  { tasks, general }: CoverageArea,
  lettered: boolean,
  room: Room,
  settings: Settings,
): Chips {
  const { theme, size, lang } = settings
  const marks: Svg[] = []
  let [x, y] = [room.x, room.y]
  const fit = (taken: number) => {
    if (x > room.x && x + taken > room.x + room.width) [x, y] = [room.x, y + CHIP + GAP]
  }
  let letter: number | null = null
  for (const task of tasks) {
    const ref = fitText(task.ref, room.width - PLAN - 12, size.small)
    const taken = Math.max(CHIP, textWidth(ref, size.small) + 10)
    if (lettered && task.plan !== letter) {
      if (letter !== null) x += 10
      letter = task.plan
      fit(PLAN + taken)
      const style = { size: size.small, fill: theme.ink, weight: 600 } as const
      marks.push(textLine(planLetter(letter), { ...style, x, y: y + 13 }))
      x += PLAN - 3
    }
    fit(taken)
    marks.push(...chip(task, ref, { x, y, width: taken }, settings))
    x += taken + GAP
  }
  y += CHIP + GAP
  if (general > 0) {
    const lines = wrapText(WORDS[lang].general(general), room.width, size.small)
    marks.push(...textLines(lines, { x: room.x, y: y + size.small, size: size.small, fill: theme.soft }))
    y += lines.length * size.small * LINE_HEIGHT + GAP
  }
  return { height: y - GAP - room.y, marks }
}

function chip({ kind, isMain }: CoveringTask, ref: string, room: Room, { theme, size }: Settings): Svg[] {
  const box = { x: room.x + 0.5, y: room.y + 0.5, width: room.width - 1, height: CHIP - 1 }
  const look = {
    rx: kind === 'task' ? 2 : 8.5,
    fill: kind === 'task' ? theme.line : theme.card,
    stroke: isMain ? theme.ink : theme.soft,
    'stroke-dasharray': isMain ? null : '2.5 2',
  }
  const place = { x: room.x + room.width / 2, y: room.y + 13, anchor: 'middle' } as const
  return [
    element('rect', { ...box, ...look }),
    textLine(ref, { ...place, size: size.small, fill: theme.ink }),
  ]
}
