import { groupName } from '../label.ts'
import type { Settings } from '../settings.ts'
import { groupColour, type Json } from '../vega-lite.ts'
import type { PriorityMatrixFindings } from './priority-matrix-findings.ts'

const WORDS = {
  vi: { across: 'Tỷ lệ tỉnh có điểm cao hơn', up: 'Tỷ lệ tỉnh thay đổi tốt hơn' },
  en: { across: 'Share of provinces that score higher', up: 'Share that changed more for the better' },
}

/** The matrix for Vega-Lite; areas without a comparable change are in the data and the notes, not in the picture. */
export function priorityMatrixSpec(
  { areas }: PriorityMatrixFindings,
  settings: Settings,
): { readonly [key: string]: Json } {
  const { lang, theme } = settings
  const values = areas.map(
    ({ unit, number, score, group, order, isFirst, level, change, leverage, stability }): Json => ({
      number,
      name: unit[lang],
      score,
      group: groupName(group, lang),
      order,
      first: isFirst,
      level,
      change,
      leverage,
      stability,
    }),
  )
  const axis: Json = { format: '.0%', values: [0, 0.25, 0.5, 0.75, 1] }
  const share = (field: string, title: string): Json => ({
    field,
    type: 'quantitative',
    title,
    axis,
    scale: { domain: [0, 1] },
  })
  return {
    height: 400,
    data: { values },
    transform: [{ filter: 'datum.change !== null' }],
    encoding: { x: share('level', WORDS[lang].across), y: share('change', WORDS[lang].up) },
    layer: [
      {
        mark: { type: 'point', filled: true, opacity: 1 },
        encoding: {
          fill: groupColour(settings),
          size: {
            field: 'leverage',
            type: 'quantitative',
            scale: { domain: [0, 1], range: [40, 700] },
            legend: null,
          },
          stroke: { condition: { test: 'datum.first', value: theme.ink }, value: theme.card },
          strokeWidth: { condition: { test: 'datum.first', value: 2 }, value: 1 },
        },
      },
      {
        mark: { type: 'text', dx: 14, align: 'left' },
        encoding: { text: { field: 'number', type: 'nominal' } },
      },
    ],
  }
}
