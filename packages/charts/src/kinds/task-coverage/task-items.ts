import type { Area, Plan, ServingItem } from '@papi-lens/plans'
import { nameOf } from '@papi-lens/words'
import { element, type Svg } from '../../drawing/svg.ts'
import { LINE_HEIGHT, textBlock, textLine, textLines } from '../../drawing/text.ts'
import { fitText, wrapText } from '../../drawing/text-width.ts'
import type { Canvas, Plot } from '../../frame/canvas.ts'
import type { Settings } from '../../settings.ts'
import type { ItemRoom } from './task-coverage-plot.ts'

const SIGN = 15
const BETWEEN = 4
/** On half a page groups, level and year are left to caveats and table: what plans do comes first. */
const HALF = 500

/** Whether bars say the group of each area, and a line of its own who leads. */
export const hasGroups = ({ maxHeight }: Settings): boolean => maxHeight === null || maxHeight > HALF

/**
 * The first of the items that serve an area, those aimed at it before others: title, then level and year of the plan and who
 * leads; the others are counted. Titles that are too long are cut, and stand whole in the table.
 */
export function drawItems(
  { serving, general }: Pick<Area, 'serving' | 'general'>,
  answering: readonly Plan[],
  most: number,
  { x, y: top, width }: ItemRoom,
  canvas: Canvas,
): Plot {
  const { words, ink, soft, size, maxPlot } = canvas
  const isPage = maxPlot !== null
  const { coverage, taskCoverage } = words
  const ordered = [...serving].sort((a, b) => +(a.match !== 'main') - +(b.match !== 'main'))
  const step = size.small * LINE_HEIGHT
  const marks: Svg[] = []
  let y = top
  const shown = ordered.slice(0, most)
  const rest = ordered.slice(most).map(({ item }) => item)
  const more = rest.length > 0 ? [taskCoverage.more(coverage.items(rest))] : []
  for (const [index, served] of shown.entries()) {
    const { item, plan } = served
    const letter = answering.length > 1 ? [planLetter(answering.indexOf(plan))] : []
    const isLast = index === shown.length - 1
    const rest = [...(isPage && isLast ? more : []), ...item.lead]
    const own = nameOf(item.title, words)
    const about = hasGroups(canvas) ? [...letter, coverage.ofPlan(plan), ...rest].join(' · ') : null
    const told = about === null ? [...letter, own, ...rest].join('\u00a0· ') : own
    const title = wrapText(told, width - SIGN, size.small, 400, about === null ? 3 : 2)
    const text = { x: x + SIGN, y: y + size.small }
    marks.push(
      itemSign(served, x, y + size.small * 0.62, canvas),
      ...textLines(title, { ...ink.small, ...text }),
    )
    y += title.length * step + BETWEEN
    if (about === null) continue
    const line = fitText(about, width - SIGN, size.small)
    marks.push(textLine(line, { ...soft.small, ...text, y: text.y + title.length * step }))
    y += step
  }
  const notes = [
    ...more,
    ...(general.length > 0 ? [coverage.general(general.map(({ item }) => item))] : []),
  ].join('; ')
  const told = textBlock(isPage ? [] : notes, { ...soft.small, x: x + SIGN, top: y, width: width - SIGN })
  y += told.height + (told.height > 0 ? BETWEEN : 0)
  return { height: y - BETWEEN - top, marks: [...marks, ...told.marks] }
}

/** A task is a square and a measure a ring; dashed where it is aimed at another area first. */
function itemSign({ item, match }: ServingItem, x: number, middle: number, { theme }: Canvas): Svg {
  const look = {
    fill: item.kind === 'task' ? theme.line : theme.card,
    stroke: match === 'main' ? theme.ink : theme.soft,
    'stroke-dasharray': match === 'main' ? null : '2 1.5',
  }
  return item.kind === 'task'
    ? element('rect', { x: x + 0.5, y: middle - 4, width: 8, height: 8, ...look })
    : element('circle', { cx: x + 4.5, cy: middle, r: 4, ...look })
}

/**
 * Letter of a plan where a chart shows several, by its place: A, B, …, Z, AA.
 *
 * @example
 * planLetter(0) // => 'A'
 */
export function planLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : planLetter(Math.floor(index / 26) - 1) + last
}
