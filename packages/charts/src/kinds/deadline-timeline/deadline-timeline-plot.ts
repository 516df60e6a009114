import type { PlanYear } from '@papi-lens/plans'
import { type Svg, shifted } from '../../drawing/svg.ts'
import { textBlock } from '../../drawing/text.ts'
import { type Canvas, NOTHING, type Plot } from '../../frame/canvas.ts'
import { drawRows } from '../../rows/draw-rows.ts'
import { type DeadlineTimelineFindings, drawnOf, timelineScene } from './deadline-timeline-scene.ts'

/** Between two panels. */
const BETWEEN = 22
/** A panel lower than this would show no task. */
const LEAST = 170
/** About what a panel takes without a dated task. */
const BARE = 60

/**
 * A panel for each plan: months across, a row for each task, how many fall due in each month, and the undated ones below. A
 * page is shared by the panels that it has room for, and names how many plans it leaves out.
 */
export function drawDeadlineTimeline({ panels }: DeadlineTimelineFindings, canvas: Canvas): Plot {
  const { ink, soft, words, room, maxPlot } = canvas
  const said = words.deadlineTimeline
  const fits = maxPlot === null ? panels.length : Math.max(1, Math.floor(maxPlot / LEAST))
  // Where some are left out, those with dates come first.
  const isDated = ({ items }: PlanYear) => items.length > 0
  const chosen = [...panels.filter(isDated), ...panels.filter(panel => !isDated(panel))].slice(0, fits)
  const shown = panels.filter(panel => chosen.includes(panel))
  const told = panels.length > fits ? said.otherPlans(panels.length - fits) : null
  const foot = textBlock(told ?? [], { ...soft.small, x: 0, top: 0, width: room })
  const marks: Svg[] = []
  const leftOut: string[] = told === null ? [] : [told]
  let y = 0
  for (const [index, panel] of shown.entries()) {
    if (index > 0) y += BETWEEN
    if (panels.length > 1) {
      const head = textBlock(said.panel(panel), { ...ink.text, x: 0, top: y, width: room, weight: 600 })
      marks.push(...head.marks)
      y += head.height + 6
    }
    // What a panel does not take is left for those below it.
    const below = shown.slice(index)
    const dated = below.filter(isDated).length
    const taken = foot.height + 6 + y + (below.length - 1) * BETWEEN + (below.length - dated) * BARE
    const left = maxPlot === null ? null : (maxPlot - taken) / Math.max(1, dated)
    const drawn = drawPanel(panel, { ...canvas, maxPlot: left })
    marks.push(shifted(drawn.marks, 0, y))
    if (drawn.leftOut) leftOut.push(drawn.leftOut)
    y += drawn.height
  }
  if (told !== null) marks.push(shifted(foot.marks, 0, y + 6))
  return {
    height: y + (told === null ? 0 : foot.height + 6),
    marks,
    leftOut: leftOut.length > 0 ? leftOut.join('. ') : null,
  }
}

function drawPanel(panel: PlanYear, canvas: Canvas): Plot {
  const { items, aside, points } = panel
  const { ink, words, room, maxPlot } = canvas
  const said = words.deadlineTimeline
  const hidden = items.length - drawnOf(panel, canvas).length
  // On a page they are counted; the table names them.
  const asideOf = ({ why, items }: (typeof aside)[number]) =>
    `${said.aside[why]} (${items.length})${maxPlot === null ? `: ${items.map(({ ref }) => ref).join(', ')}` : ''}`
  const without = [...aside.map(asideOf), ...(points > 0 ? [said.points(points)] : [])]
  const below = [
    ...(hidden > 0 ? [said.more(hidden)] : []),
    ...(maxPlot === null || without.length === 0 ? without : [without.join('; ')]),
  ]
  const told = textBlock(below, { ...ink.small, x: 0, top: 8, width: room })
  const under = told.height > 0 ? told.height + 8 : 0
  const left = maxPlot === null ? null : maxPlot - under
  const rows =
    items.length > 0 ? drawRows(timelineScene(panel, canvas), { ...canvas, maxPlot: left }) : NOTHING
  const start = rows.height > 0 ? rows.height : -8
  return {
    height: told.height > 0 ? start + under : rows.height,
    marks: [...rows.marks, shifted(told.marks, 0, start)],
    ...(rows.leftOut && { leftOut: rows.leftOut }),
  }
}
