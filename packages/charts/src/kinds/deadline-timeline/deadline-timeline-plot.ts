import { type Svg, shifted } from '../../drawing/svg.ts'
import { LINE_HEIGHT, textLines } from '../../drawing/text.ts'
import { wrapText } from '../../drawing/text-width.ts'
import type { Plot, PlotArea } from '../../frame/frame.ts'
import { drawRows } from '../../rows/draw-rows.ts'
import type { Settings } from '../../settings.ts'
import type { DeadlineTimelineFindings, TimelinePanel } from './deadline-timeline-findings.ts'
import { MOST, timelineScene } from './deadline-timeline-scene.ts'

/** Between two panels. */
const BETWEEN = 26

/** A panel for each plan: months across, a row for each task, how many fall due in each month, and the undated ones below. */
export function drawDeadlineTimeline(
  { panels }: DeadlineTimelineFindings,
  area: PlotArea,
  settings: Settings,
): Plot {
  const { size, theme, words } = settings
  const marks: Svg[] = []
  let y = 0
  for (const [index, panel] of panels.entries()) {
    if (index > 0) y += BETWEEN
    if (panels.length > 1) {
      const lines = wrapText(words.deadlineTimeline.panel(panel), area.width, size.text, 600)
      const style = { x: 0, y: y + size.text, size: size.text, fill: theme.ink, weight: 600 } as const
      marks.push(...textLines(lines, style))
      y += lines.length * size.text * LINE_HEIGHT + 8
    }
    const drawn = drawPanel(panel, area, settings)
    marks.push(shifted(drawn.marks, 0, y))
    y += drawn.height
  }
  return { height: y, marks }
}

function drawPanel(panel: TimelinePanel, area: PlotArea, settings: Settings): Plot {
  const { items, aside, points } = panel
  const { size, theme, words } = settings
  const said = words.deadlineTimeline
  const rows = items.length > 0 ? drawRows(timelineScene(panel, settings), area, settings) : null
  const below = [
    ...(items.length > MOST ? [said.more(items.length - MOST)] : []),
    ...aside.map(
      ({ why, items }) => `${said.aside[why]} (${items.length}): ${items.map(({ ref }) => ref).join(', ')}`,
    ),
    ...(points > 0 ? [said.points(points)] : []),
  ].flatMap(text => wrapText(text, area.width, size.small))
  const top = rows ? rows.height + 8 : 0
  const lines = textLines(below, { x: 0, y: top + size.small, size: size.small, fill: theme.ink })
  return {
    height: below.length > 0 ? top + below.length * size.small * LINE_HEIGHT : (rows?.height ?? 0),
    marks: [...(rows?.marks ?? []), ...lines],
  }
}
