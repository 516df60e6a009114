import { GROUPS } from '@papi-lens/core'
import { groupName } from '../../label.ts'
import type { Settings } from '../../settings.ts'
import { groupColour, type Json } from '../../vega/vega-lite.ts'
import { vegaRows } from '../../vega/vega-rows.ts'
import type { HeatCell, HeatMapFindings } from './heat-map-findings.ts'
import { columnHeads, heatRowName } from './heat-map-words.ts'

/** The heat map for Vega-Lite: the same cells with their scores. */
export function heatMapSpec(findings: HeatMapFindings, settings: Settings): { readonly [key: string]: Json } {
  const { lang, theme, narrow } = settings
  const heads = columnHeads(findings, lang)
  const names = findings.rows.map(row => heatRowName(row, lang))
  const rows = vegaRows('row', names, settings)
  // A score needs some 36 pixels.
  const hasRoom = rows.plot / Math.max(1, heads.length) >= 36
  const values = findings.rows.flatMap((row, index) =>
    row.cells.map(
      ({ score, group, rank, missing, isBroken }, column): Json => ({
        row: names[index] ?? '',
        column: heads[column] ?? '',
        score,
        group: group && groupName(group, lang),
        rank,
        missing,
        broken: isBroken,
      }),
    ),
  )
  const has = (test: (cell: HeatCell) => boolean) => findings.rows.some(row => row.cells.some(test))
  const cell = narrow ? { height: 14 } : {}
  const text: Json = {
    transform: [{ filter: 'datum.group !== null' }],
    mark: { type: 'text' },
    encoding: {
      text: { field: 'score', type: 'quantitative', format: '.2f' },
      color: {
        field: 'group',
        type: 'nominal',
        legend: null,
        scale: {
          domain: GROUPS.map(group => groupName(group, lang)),
          range: GROUPS.map(group => theme.onGroup[group]),
        },
      },
    },
  }
  return {
    height: names.length * Math.max(26, rows.step),
    data: { values },
    encoding: {
      x: {
        field: 'column',
        type: 'ordinal',
        sort: heads,
        title: null,
        scale: { domain: heads },
        axis: { orient: 'top', labelAngle: 0, labelOverlap: true, offset: rows.above },
      },
      y: rows.y,
    },
    layer: [
      {
        transform: [{ filter: 'datum.group !== null' }],
        mark: { type: 'rect', stroke: theme.card, strokeWidth: 2, ...cell },
        encoding: { fill: groupColour(settings, rows.plot) },
      },
      // The signs of the notes: a dashed cell is not published, a line between two cells a redefinition.
      ...(has(({ missing }) => missing === 'not-published')
        ? [
            {
              transform: [{ filter: "datum.missing === 'not-published'" }],
              mark: { type: 'rect', filled: false, stroke: theme.soft, strokeDash: [3, 2], ...cell },
            } as Json,
          ]
        : []),
      ...(has(({ isBroken }) => isBroken)
        ? [
            {
              transform: [{ filter: 'datum.broken' }],
              mark: {
                type: 'tick',
                orient: 'vertical',
                color: theme.ink,
                thickness: 2.5,
                height: narrow ? 16 : 26,
              },
              encoding: { x: { field: 'column', type: 'ordinal', bandPosition: 0 } },
            } as Json,
          ]
        : []),
      ...(hasRoom ? [text] : []),
    ],
    resolve: { scale: { color: 'independent' } },
  }
}
