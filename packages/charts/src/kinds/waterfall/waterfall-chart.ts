import { provinceOf } from '../../asked.ts'
import type { Cell, ChartTable } from '../../chart.ts'
import { examplesOf } from '../../chart-examples.ts'
import { defineChart } from '../../define-chart.ts'
import type { ChartSpeech } from '../../settings.ts'
import { type WaterfallFindings, waterfallFindings } from './waterfall-findings.ts'
import { endName, stepName, waterfallScene } from './waterfall-scene.ts'

/**
 * The decomposition of a change: from the score of one year to that of another in steps, one for each part, and one for
 * what the rounding of published scores leaves.
 */
export const waterfallKind = defineChart<WaterfallFindings>({
  kind: 'waterfall',
  section: 'change',
  needs: ['province'],
  takes: ['unit', 'by'],
  period: 'pair',
  words: words => words.charts.waterfall,
  findings: (dataset, asked) =>
    waterfallFindings(dataset, provinceOf(asked), asked.unit, asked.from, asked.to, { by: asked.by }),
  isEmpty: ({ whole }) => whole === null,
  years: ({ from, to }) => [from, to],
  caveats({ steps }, words) {
    const rest = steps.find(({ row }) => row === null)
    return rest ? [{ sign: 'note', text: words.charts.waterfall.residual(rest.delta) }] : []
  },
  table: tableOf,
  legend: (_, { words, theme }) =>
    (['up', 'down'] as const).map(direction => {
      const colour = theme.direction[direction]
      return { label: words.names.direction[direction], sign: 'box', colour, edge: colour }
    }),
  scene: waterfallScene,
  examples: examplesOf(`
    waterfallTotal --province 14 --from 2022 --to 2023
      The total by dimension.
    waterfallServices --province 14 --unit services --from 2022 --to 2023 --lang en
      A dimension by sub-dimension, in English.
    waterfallSubdimensions --province 14 --from 2022 --to 2023 --by subdimension
      The total by sub-dimension, with what rounding leaves.
    waterfallBroken --province 14 --from 2020 --to 2021
      Two years that do not compare: the chart says so instead.
  `),
})

function tableOf(found: WaterfallFindings, words: ChartSpeech): ChartTable {
  const { whole, steps, from, to } = found
  const { columns } = words.charts.waterfall
  if (!whole) return { columns, rows: [] }
  const rows = steps.map((step): Cell[] => [
    stepName(step, words),
    step.start,
    step.end,
    step.delta,
    words.names.direction[step.direction],
    step.share,
  ])
  return {
    columns,
    rows: [
      [endName(found, from, words), null, whole.from, null, null, null],
      ...rows,
      [endName(found, to, words), whole.from, whole.to, whole.delta, null, 1],
    ],
  }
}
