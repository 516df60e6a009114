import type { Settings } from '../../settings.ts'
import type { Json } from '../../vega/vega-lite.ts'
import { vegaRows } from '../../vega/vega-rows.ts'
import type { DeadlineTimelineFindings } from './deadline-timeline-findings.ts'
import { monthName } from './deadline-timeline-words.ts'

/** The timeline for Vega-Lite; months are numbers, so that no reader's time zone moves a day. */
export function deadlineTimelineSpec(
  { items }: DeadlineTimelineFindings,
  settings: Settings,
): { readonly [key: string]: Json } {
  const { lang, theme, narrow } = settings
  const label = (ref: string, title: string) => `${ref} ${title}`
  const rows = [...new Set(items.map(({ ref, title }) => label(ref, title[lang])))]
  const { y, step, above } = vegaRows('row', rows, settings)
  const values = items.flatMap(({ ref, title, lead, marks, plan }) =>
    marks.map(({ kind, start, end, due }): Json => {
      const row = label(ref, title[lang])
      return { row, plan: plan[lang], ref, title: title[lang], lead: lead.join(', '), kind, start, end, due }
    }),
  )
  const months = Array.from({ length: 12 }, (_, month) => monthName(month, narrow, lang))
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
