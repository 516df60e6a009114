import { GROUPS } from '@papi-lens/core'
import { groupName } from '../label.ts'
import type { Settings } from '../settings.ts'
import { groupColour, type Json } from '../vega-lite.ts'
import type { HeatMapFindings } from './heat-map-findings.ts'
import { columnHeads, heatRowName } from './heat-map-words.ts'

/** The heat map for Vega-Lite: the same cells with their scores. */
export function heatMapSpec(findings: HeatMapFindings, settings: Settings): { readonly [key: string]: Json } {
  const { lang, theme, width } = settings
  const heads = columnHeads(findings, lang)
  // Half of the width is labels; a score needs some 36 pixels.
  const hasRoom = width / 2 / Math.max(1, heads.length) >= 36
  const values = findings.rows.flatMap(row =>
    row.cells.flatMap(({ score, group, rank }, column): Json[] =>
      score === null || group === null
        ? []
        : [
            {
              row: heatRowName(row, lang),
              column: heads[column] ?? '',
              score,
              group: groupName(group, lang),
              rank,
            },
          ],
    ),
  )
  const names = (group: (typeof GROUPS)[number]) => groupName(group, lang)
  const text: Json = {
    mark: { type: 'text' },
    encoding: {
      text: { field: 'score', type: 'quantitative', format: '.2f' },
      color: {
        field: 'group',
        type: 'nominal',
        legend: null,
        scale: { domain: GROUPS.map(names), range: GROUPS.map(group => theme.onGroup[group]) },
      },
    },
  }
  return {
    height: findings.rows.length * 26,
    data: { values },
    encoding: {
      x: {
        field: 'column',
        type: 'ordinal',
        sort: heads,
        title: null,
        axis: { orient: 'top', labelAngle: 0, labelOverlap: true },
      },
      y: { field: 'row', type: 'nominal', sort: null, title: null },
    },
    layer: [
      {
        mark: { type: 'rect', stroke: theme.card, strokeWidth: 2 },
        encoding: { fill: groupColour(settings, 'group', 2) },
      },
      ...(hasRoom ? [text] : []),
    ],
    resolve: { scale: { color: 'independent' } },
  }
}
