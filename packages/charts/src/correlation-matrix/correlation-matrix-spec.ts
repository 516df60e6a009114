import type { Settings } from '../settings.ts'
import { rowName, type UnitRow } from '../unit-rows.ts'
import type { Json } from '../vega-lite.ts'
import type { CorrelationMatrixFindings } from './correlation-matrix-findings.ts'
import { STEPS, strengthColours } from './strength.ts'

/** The correlation matrix for Vega-Lite: the same half of it, darker the stronger. */
export function correlationMatrixSpec(
  { pairs, rows }: CorrelationMatrixFindings,
  settings: Settings,
): { readonly [key: string]: Json } {
  const { lang, theme, narrow } = settings
  const label = (row: UnitRow) => (narrow ? (row.number ?? '') : rowName(row, lang))
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
    width: Math.max(1, rows.length - 1) * (narrow ? 38 : 46),
    height: Math.max(1, rows.length - 1) * 34,
    data: { values },
    encoding: {
      x: {
        field: 'column',
        type: 'ordinal',
        sort: null,
        title: null,
        axis: { orient: 'top', labelAngle: 0 },
      },
      y: { field: 'row', type: 'ordinal', sort: rows.slice(1).map(label), title: null },
    },
    layer: [
      {
        mark: { type: 'rect', stroke: theme.card, strokeWidth: 2 },
        encoding: {
          fill: {
            field: 'strength',
            type: 'quantitative',
            legend: null,
            scale: scale(steps.map(({ fill }) => fill)),
          },
        },
      },
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
