import { examplesOf } from '../../chart-examples.ts'
import { defineChart } from '../../define-chart.ts'
import type { LegendItem } from '../../frame/legend.ts'
import type { Settings } from '../../settings.ts'
import { type WaterfallFindings, waterfallFindings } from './waterfall-findings.ts'
import { waterfallScene } from './waterfall-scene.ts'
import { waterfallTable } from './waterfall-table.ts'

/**
 * The decomposition of a change: from the score of one year to that of another in steps, one for each part, or for many
 * small ones together. What is beyond usual movement stands out.
 */
export const waterfallKind = defineChart({
  kind: 'waterfall',
  section: 'change',
  needs: ['province'],
  takes: ['unit', 'by'],
  period: 'pair',
  words: words => words.charts.waterfall,
  findings: waterfallFindings,
  isEmpty: ({ whole }) => whole === null,
  years: ({ from, to }) => [from, to],
  caveats: ({ resamplings }, words) =>
    resamplings.map(found => ({ sign: 'note', text: words.charts.caveat.resampled(found) })),
  table: waterfallTable,
  legend: legendOf,
  scene: waterfallScene,
  examples: examplesOf(`
    waterfallTotal --province 14 --from 2022 --to 2023: The total by dimension.
    waterfallServices --province 14 --unit services --from 2022 --to 2023 --lang en: A dimension by sub-dimension, in English.
    waterfallSubdimensions --province 14 --from 2022 --to 2023 --by subdimension:
      The total by sub-dimension, the small ones together.
    waterfallResampled --province 14 --unit corruption-control --from 2020 --to 2021:
      Across newly drawn localities: nothing is called clear.
    waterfallBroken --province 14 --from 2020 --to 2021: Two years that do not compare: the chart says so instead.
  `),
})

function legendOf({ clear }: WaterfallFindings, { words, theme }: Settings): LegendItem[] {
  const directions = (['up', 'down'] as const).map((direction): LegendItem => {
    const colour = theme.direction[direction]
    const label = clear ? words.signal.moved[direction].clear : words.names.direction[direction]
    return { label, sign: 'box', colour, edge: colour }
  })
  return clear ? [...directions, { label: words.charts.key.within, sign: 'open-box' }] : directions
}
