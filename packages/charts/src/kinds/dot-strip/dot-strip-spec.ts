import { GROUPS } from '@papi-lens/core'
import { groupName } from '../../label.ts'
import { rowName } from '../../rows/unit-rows.ts'
import type { Settings } from '../../settings.ts'
import { groupColour, type Json } from '../../vega/vega-lite.ts'
import { vegaRows } from '../../vega/vega-rows.ts'
import type { DotStripFindings } from './dot-strip-findings.ts'

/**
 * The dot strip for Vega-Lite. Its rows share one axis, so scores stand as a place between the lowest (0) and the highest
 * (1) of each row; the scores themselves are in the data.
 */
export function dotStripSpec(
  { rows, from, to }: DotStripFindings,
  settings: Settings,
): { readonly [key: string]: Json } {
  const { lang, theme } = settings
  const placed = rows.flatMap(row => (row.position ? [{ row, position: row.position }] : []))
  const values = placed.flatMap(({ row, position }): Json[] => {
    const { scores, now, was, group, quartiles } = position
    const known = was === null ? scores : [...scores, was]
    const [low, high] = [Math.min(...known), Math.max(...known)]
    const place = (score: number) => (high > low ? (score - low) / (high - low) : 0.5)
    const name = rowName(row, lang)
    const [least = now, most = now] = [scores[0], scores.at(-1)]
    const cuts = [most, quartiles.q3, quartiles.median, quartiles.q1, least]
    return [
      ...GROUPS.map((band, index) => ({
        row: name,
        what: 'band',
        group: groupName(band, lang),
        place: place(cuts[index + 1] ?? least),
        end: place(cuts[index] ?? most),
      })),
      ...scores.map(score => ({ row: name, score, place: place(score), what: 'other' })),
      ...(was === null ? [] : [{ row: name, score: was, place: place(was), what: 'was', year: from }]),
      {
        row: name,
        score: now,
        place: place(now),
        what: 'now',
        year: to,
        group: groupName(group, lang),
        rank: row.rank,
      },
    ]
  })
  const axis: Json = { labelExpr: edgeLabels(lang), values: [0, 1], title: null, grid: false, labelFlush: 12 }
  const x: Json = {
    field: 'place',
    type: 'quantitative',
    scale: { domain: [-0.025, 1.025], nice: false },
    axis,
  }
  const { y, step, plot } = vegaRows(
    'row',
    placed.map(({ row }) => rowName(row, lang)),
    settings,
  )
  const only = (what: string): Json => [{ filter: `datum.what === '${what}'` }]
  return {
    height: placed.length * Math.max(30, step),
    data: { values },
    encoding: { x, y },
    layer: [
      { transform: only('other'), mark: { type: 'tick', color: theme.tick, thickness: 1, height: 14 } },
      {
        transform: only('band'),
        mark: { type: 'bar', height: 4, yOffset: 9 },
        encoding: { x2: { field: 'end' }, fill: groupColour(settings, plot) },
      },
      {
        transform: only('was'),
        mark: { type: 'point', filled: true, fill: theme.card, stroke: theme.ink, size: 60, opacity: 1 },
      },
      {
        transform: only('now'),
        mark: { type: 'point', filled: true, stroke: theme.ink, size: 110, opacity: 1 },
        encoding: { fill: groupColour(settings, plot) },
      },
    ],
  }
}

function edgeLabels(lang: 'vi' | 'en'): string {
  const [low, high] = lang === 'vi' ? ['thấp nhất', 'cao nhất'] : ['lowest', 'highest']
  return `datum.value === 0 ? '${low}' : '${high}'`
}
