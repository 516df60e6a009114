import type { Settings } from '../../settings.ts'
import { specifyRows } from '../../vega/specify-rows.ts'
import type { Json, VegaBody } from '../../vega/vega-lite.ts'
import { vegaRows } from '../../vega/vega-rows.ts'
import { type DeadlineTimelineFindings, timelineScene } from './deadline-timeline-scene.ts'

/** About what stands around a panel: what names its rows, and the edges of the picture. */
const AROUND = 40

/**
 * The timeline for Vega-Lite, a panel for each plan below the other; months are numbers, so that no reader's time zone moves
 * a day. Plans without a dated task stand in the table alone.
 */
export function specify({ panels }: DeadlineTimelineFindings, settings: Settings): VegaBody {
  const drawn = panels.filter(({ items }) => items.length > 0)
  const [only] = drawn
  if (only && panels.length === 1) return specifyRows(timelineScene(only, settings), settings)
  return {
    vconcat: drawn.map((panel): Json => {
      const scene = timelineScene(panel, settings)
      const names = scene.rows.map(({ name }) => name)
      const { plot } = vegaRows('row', names, settings)
      const text = settings.words.deadlineTimeline.panel(panel)
      const title = { text, fontSize: settings.size.text, offset: 24 }
      return { title, width: Math.max(120, plot - AROUND), ...specifyRows(scene, settings) }
    }),
  }
}
