import type { Area } from '@papi-lens/plans'
import { sentenceOf } from '@papi-lens/words'
import { groupShape } from '../../drawing/paint.ts'
import { element, type Svg, shifted } from '../../drawing/svg.ts'
import { textBlock, textLine } from '../../drawing/text.ts'
import { type Canvas, NOTHING, type Plot } from '../../frame/canvas.ts'
import { rowName } from '../../rows/unit-rows.ts'
import type { Settings } from '../../settings.ts'
import type { CoverageRow, TaskCoverageFindings } from './task-coverage-findings.ts'
import { drawItems, hasGroups } from './task-items.ts'

const BAR = 6
const [PADDING, BRIEF] = [6, 3.5]
const HEAD = 22
/** A drawing that nothing bounds shows fewer items of each area rather than be higher than this. */
const LONG = 2000
const MOST_ITEMS = 3
/** Weak areas by what plans do about them, those that none serves first; with the titles of what serves them. */
export function drawTaskCoverage(findings: TaskCoverageFindings, canvas: Canvas): Plot {
  const { maxPlot } = canvas
  let drawn = layOut(findings, MOST_ITEMS, maxPlot ?? LONG, canvas)
  for (let items = MOST_ITEMS - 1; items > 0 && drawn.rest.length > 0; items--) {
    drawn = layOut(findings, items, maxPlot ?? (items > 1 ? LONG : Number.POSITIVE_INFINITY), canvas)
  }
  const { height, marks, rest } = drawn
  const line = countOf(rest, height, canvas)
  return { ...line, height: height + line.height, marks: [...marks, ...line.marks] }
}

/** How many areas have no room, by their states; no room is taken where all have. */
function countOf(rest: readonly CoverageRow[], top: number, { words, soft, room }: Canvas): Plot {
  if (rest.length === 0) return NOTHING
  const told = words.taskCoverage.others(rest.map(({ area }) => area))
  const line = textBlock(told, { ...soft.small, x: 0, top: top + 4, width: room })
  return { height: line.height + 4, marks: line.marks, leftOut: told }
}

interface LaidOut extends Plot {
  /** Areas that have no room. */
  readonly rest: readonly CoverageRow[]
}

function layOut(
  { rows, joined }: TaskCoverageFindings,
  items: number,
  most: number,
  canvas: Canvas,
): LaidOut {
  const { room, theme, maxPlot } = canvas
  const marks: Svg[] = []
  let y = 0
  // Where all are in one state, half a page leaves it to the title.
  const isOne = !hasGroups(canvas) && new Set(rows.map(({ area }) => area.coverage)).size === 1
  let state: Area['coverage'] | null = isOne ? (rows[0]?.area.coverage ?? null) : null
  // On a page the gaps stand together, so that there is room for all of them.
  const gaps = maxPlot === null ? [] : rows.filter(({ area }) => area.coverage === 'none')
  if (gaps.length > 0) {
    state = 'none'
    const box = gapBox(gaps, canvas)
    marks.push(...box.marks)
    y = box.height + 4
  }
  for (const [index, row] of rows.entries()) {
    if (index < gaps.length) continue
    const isNew = row.area.coverage !== state
    const head = isNew ? HEAD : 0
    const own = drawArea(row, joined, items, canvas)
    const counted = countOf(rows.slice(index + 1), 0, canvas).height
    // A page that has no room for one area is not left empty.
    if (index > 0 && y + head + own.height + counted > most) {
      return { height: y, marks, rest: rows.slice(index) }
    }
    if (isNew) {
      state = row.area.coverage
      const count = rows.filter(({ area }) => area.coverage === state).length
      marks.push(...headMarks(state, count, y, canvas))
    } else marks.push(element('path', { d: `M0 ${y + 0.5}H${room}`, stroke: theme.line }))
    marks.push(shifted(own.marks, 0, y + head))
    y += head + own.height
  }
  return { height: y, marks, rest: [] }
}

/** A state with the number of its areas. */
function stateText(state: Area['coverage'], count: number, { words }: Settings): string {
  return `${sentenceOf(words.coverage.state[state], words, '')} (${count})`
}

/** The same, above its areas. */
function headMarks(state: Area['coverage'], count: number, y: number, canvas: Canvas): Svg[] {
  const { ink, theme, room } = canvas
  return [
    textLine(stateText(state, count, canvas), { ...ink.text, x: 0, y: y + HEAD - 7, weight: 600 }),
    element('path', { d: `M0 ${y + HEAD - 1.5}H${room}`, stroke: theme.tick }),
  ]
}

/** The names of areas that plans leave alone, in one dashed place. */
function gapBox(gaps: readonly CoverageRow[], canvas: Canvas): Plot {
  const { words, ink, theme, room } = canvas
  const names = gaps.map(row => rowName(row, words)).join('; ')
  const told = `${stateText('none', gaps.length, canvas)}: ${names}`
  const text = textBlock(told, { ...ink.small, x: 8, top: 3, width: room - 16, weight: 600 })
  const height = text.height + 7
  return { height, marks: [dashedBox(0, 0, room, height, theme.ink), ...text.marks] }
}

function dashedBox(x: number, y: number, width: number, height: number, stroke: string): Svg {
  const box = { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1, rx: 3 }
  return element('rect', { ...box, fill: 'none', stroke, 'stroke-width': 1.2, 'stroke-dasharray': '4 3' })
}

/** Name of an area, a bar in the colour of its group, and what serves it. */
function drawArea(
  row: CoverageRow,
  joined: TaskCoverageFindings['joined'],
  most: number,
  canvas: Canvas,
): Plot {
  const { narrow, ink, words, room } = canvas
  const { area, group } = row
  const bare = area.serving.length === 0
  const padding = hasGroups(canvas) ? PADDING : BRIEF
  const left = narrow ? 0 : Math.round(room * 0.36)
  const style = {
    ...(hasGroups(canvas) ? ink.text : ink.small),
    x: 0,
    top: padding,
    weight: bare ? 600 : 400,
  } as const
  const label = textBlock(rowName(row, words), { ...style, width: narrow ? room : left - 14 })
  const start = narrow ? padding + label.height + 3 : padding
  const from = left + BAR + 8
  const place = { x: from, y: start, width: room - from }
  const items = bare
    ? emptyArea(area, joined, place, canvas)
    : drawItems(area, joined.plans.answering, most, place, canvas)
  const bar = { x: left, y: start, width: BAR, height: items.height }
  return {
    height: Math.max(padding + label.height, start + items.height) + padding,
    marks: [
      ...label.marks,
      ...(hasGroups(canvas) ? groupShape('rect', bar, group, canvas) : []),
      ...items.marks,
    ],
  }
}

export interface ItemRoom {
  readonly x: number
  readonly y: number
  readonly width: number
}

/** An area without items: a dashed place where plans leave it alone, bare words where that is not known. */
function emptyArea(
  area: Area,
  joined: TaskCoverageFindings['joined'],
  { x, y, width }: ItemRoom,
  { theme, ink, soft, words, maxPlot }: Canvas,
): Plot {
  const isLeftAlone = area.coverage === 'none'
  const block = { x: x + 8, width: width - 16 }
  const told = words.coverage.area(area, joined)
  const first = textBlock(told, { ...ink.small, ...block, top: y + 4, weight: isLeftAlone ? 600 : 400 })
  const general =
    area.general.length > 0 && maxPlot === null
      ? words.coverage.general(area.general.map(({ item }) => item))
      : []
  const more = textBlock(general, { ...soft.small, ...block, top: y + 4 + first.height })
  const height = first.height + more.height + 9
  const frame = isLeftAlone ? [dashedBox(x, y, width, height, theme.ink)] : []
  return { height, marks: [...frame, ...first.marks, ...more.marks] }
}
