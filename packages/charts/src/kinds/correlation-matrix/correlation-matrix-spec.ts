import { rowName, type UnitRow } from '../../rows/unit-rows.ts'
import type { Settings } from '../../settings.ts'
import type { Json } from '../../vega/vega-lite.ts'
import { vegaRows } from '../../vega/vega-rows.ts'
import type { CorrelationMatrixFindings } from './correlation-matrix-findings.ts'
import { STEPS, strengthColours } from './strength.ts'

/** The correlation matrix for Vega-Lite: the same half of it, darker the stronger. */
export function correlationMatrixSpec(
  { pairs, rows }: CorrelationMatrixFindings,
  settings: Settings,
): { readonly [key: string]: Json } {
  const { lang, theme, narrow } = settings
  const label = (row: UnitRow) => rowName(row, lang)
  // The first row has no cell, but its name is that of the first column.
  const { y, step, plot, above } = vegaRows('row', rows.map(label), settings)
  const columns = Math.max(1, rows.length - 1)
  const cell = Math.min(46, plot / columns)
  const values = pairs.flatMap(({ row, column, correlation: { n, pearson, spearman } }): Json[] =>
    pearson === null
      ? []
      : [
          {
            row: label(row),
            column: column.number ?? column.unit[lang],
            first: row.unit[lang],
            second: column.unit[lang],
            r: pearson,
            strength: Math.abs(pearson),
            rho: spearman,
            n,
          },
        ],
  )
  const scale = (colours: readonly string[]): Json => ({
    type: 'threshold',
    domain: STEPS.slice(1),
    range: colours,
  })
  const steps = STEPS.map(step => strengthColours(step, theme))
  return {
    // Labels are beside the cells, so the cells' own width is set, not that of the whole.
    autosize: 'pad',
    width: columns * cell,
    height: Math.max(1, rows.length) * Math.max(34, step),
    data: { values },
    encoding: {
      x: {
        field: 'column',
        type: 'ordinal',
        sort: null,
        title: null,
        axis: { orient: 'top', labelAngle: 0, offset: above },
      },
      y,
    },
    layer: [
      {
        mark: { type: 'rect', stroke: theme.card, strokeWidth: 2, ...(narrow && { height: 18 }) },
        encoding: {
          fill: {
            field: 'strength',
            type: 'quantitative',
            legend: null,
            scale: scale(steps.map(({ fill }) => fill)),
          },
        },
      },
      // The foot of what goes against each other, as the subtitle says.
      ...(pairs.some(({ correlation }) => (correlation.pearson ?? 0) < 0)
        ? [
            {
              transform: [{ filter: 'datum.r < 0' }],
              mark: {
                type: 'rule',
                strokeDash: [3, 2],
                strokeWidth: 1.5,
                color: theme.ink,
                yOffset: narrow ? 8 : 12,
              },
              encoding: {
                x: { field: 'column', type: 'ordinal', bandPosition: 0.15 },
                x2: { field: 'column', bandPosition: 0.85 },
              },
            } as Json,
          ]
        : []),
      {
        mark: { type: 'text' },
        encoding: {
          text: { field: 'r', type: 'quantitative', format: '+.2f' },
          color: {
            field: 'strength',
            type: 'quantitative',
            legend: null,
            scale: scale(steps.map(({ text }) => text)),
          },
        },
      },
    ],
  }
}
