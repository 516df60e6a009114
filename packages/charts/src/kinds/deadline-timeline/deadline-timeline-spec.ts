import { nameOf, type Words } from '@papi-lens/words'
import type { Settings } from '../../settings.ts'
import type { Json } from '../../vega/vega-lite.ts'
import { vegaRows } from '../../vega/vega-rows.ts'
import type { DeadlineTimelineFindings, TimelinePanel } from './deadline-timeline-findings.ts'
import { monthName } from './deadline-timeline-words.ts'

/** About what stands around a panel: what names its rows, and the edges of the picture. */
const AROUND = 40

/**
 * The timeline for Vega-Lite, a panel for each plan below the other; months are numbers, so that no reader's time zone moves
 * a day. Plans without a dated task stand in the table alone.
 */
export function deadlineTimelineSpec(
  { panels }: DeadlineTimelineFindings,
  settings: Settings,
  words: Words,
): { readonly [key: string]: Json } {
  const drawn = panels.filter(({ items }) => items.length > 0)
  const [only] = drawn
  if (only && panels.length === 1) return panelSpec(only, settings, words)
  return {
    vconcat: drawn.map((panel): Json => {
      const { plot } = vegaRows('row', rowsOf(panel, words), settings)
      const title = { text: words.deadlineTimeline.panel(panel), fontSize: settings.size.text, offset: 24 }
      return { title, width: Math.max(120, plot - AROUND), ...panelSpec(panel, settings, words) }
    }),
  }
}

const rowsOf = ({ items }: TimelinePanel, words: Words) => [
  ...new Set(items.map(({ item }) => `${item.ref} ${nameOf(item.title, words)}`)),
]

function panelSpec(panel: TimelinePanel, settings: Settings, words: Words): { readonly [key: string]: Json } {
  const { theme, narrow } = settings
  const { items, plan } = panel
  const rows = rowsOf(panel, words)
  const { y, step, above } = vegaRows('row', rows, settings)
  const values = items.flatMap(({ item: { ref, title, lead }, marks }) =>
    marks.map(({ kind, start, end, due }): Json => {
      const name = nameOf(title, words)
      const row = `${ref} ${name}`
      return {
        row,
        plan: nameOf(plan.title, words),
        ref,
        title: name,
        lead: lead.join(', '),
        kind,
        start,
        end,
        due,
      }
    }),
  )
  const months = Array.from({ length: 12 }, (_, month) => monthName(month, narrow, words))
  const has = (kind: string) => items.some(({ marks }) => marks.some(mark => mark.kind === kind))
  const only = (kind: string): Json => [{ filter: `datum.kind === '${kind}'` }]
  const layers: Json[] = [
    ...(has('span')
      ? [
          {
            transform: only('span'),
            mark: { type: 'bar', height: 6, color: theme.ink },
            encoding: { x2: { field: 'end' } },
          } as Json,
          {
            transform: only('span'),
            mark: { type: 'tick', orient: 'vertical', height: 12, thickness: 2.5, color: theme.ink },
            encoding: { x: { field: 'end', type: 'quantitative' } },
          } as Json,
        ]
      : []),
    ...(has('point')
      ? [
          {
            transform: only('point'),
            mark: { type: 'point', shape: 'diamond', filled: true, size: 90, color: theme.ink, opacity: 1 },
          } as Json,
        ]
      : []),
    ...(has('recurring')
      ? [
          {
            transform: only('recurring'),
            mark: { type: 'point', size: 45, stroke: theme.ink, fill: theme.card, opacity: 1 },
          } as Json,
        ]
      : []),
  ]
  const axis: Json = {
    orient: 'top',
    offset: above,
    values: months.map((_, month) => month),
    labelExpr: `[${months.map(name => `'${name}'`).join(', ')}][datum.value]`,
    labelAlign: 'left',
    labelOverlap: true,
    title: null,
  }
  return {
    height: Math.max(1, rows.length) * Math.max(19, step),
    data: { values },
    encoding: {
      x: { field: 'start', type: 'quantitative', scale: { domain: [0, 12], nice: false }, axis },
      y,
    },
    layer: layers,
  }
}
