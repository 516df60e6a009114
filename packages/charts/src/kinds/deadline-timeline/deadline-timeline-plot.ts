import { type Svg, shifted } from '../../drawing/svg.ts'
import { textBlock } from '../../drawing/text.ts'
import { type Canvas, NOTHING, type Plot } from '../../frame/canvas.ts'
import { drawRows } from '../../rows/draw-rows.ts'
import type { DeadlineTimelineFindings, TimelinePanel } from './deadline-timeline-findings.ts'
import { MOST, timelineScene } from './deadline-timeline-scene.ts'

/** Between two panels. */
const BETWEEN = 26

/** A panel for each plan: months across, a row for each task, how many fall due in each month, and the undated ones below. */
export function drawDeadlineTimeline({ panels }: DeadlineTimelineFindings, canvas: Canvas): Plot {
  const { ink, words, room } = canvas
  const marks: Svg[] = []
  let y = 0
  for (const [index, panel] of panels.entries()) {
    if (index > 0) y += BETWEEN
    if (panels.length > 1) {
      const text = words.deadlineTimeline.panel(panel)
      const head = textBlock(text, { ...ink.text, x: 0, top: y, width: room, weight: 600 })
      marks.push(...head.marks)
      y += head.height + 8
    }
    const drawn = drawPanel(panel, canvas)
    marks.push(shifted(drawn.marks, 0, y))
    y += drawn.height
  }
  return { height: y, marks }
}

function drawPanel(panel: TimelinePanel, canvas: Canvas): Plot {
  const { items, aside, points } = panel
  const { ink, words, room } = canvas
  const said = words.deadlineTimeline
  const rows = items.length > 0 ? drawRows(timelineScene(panel, canvas), canvas) : NOTHING
  const below = [
    ...(items.length > MOST ? [said.more(items.length - MOST)] : []),
    ...aside.map(
      ({ why, items }) => `${said.aside[why]} (${items.length}): ${items.map(({ ref }) => ref).join(', ')}`,
    ),
    ...(points > 0 ? [said.points(points)] : []),
  ]
  const top = rows.height > 0 ? rows.height + 8 : 0
  const told = textBlock(below, { ...ink.small, x: 0, top, width: room })
  return {
    height: told.height > 0 ? top + told.height : rows.height,
    marks: [...rows.marks, ...told.marks],
  }
}
