import { formatDelta, formatScore, nameOf } from '@papi-lens/words'
import type { Cell, ChartTable } from '../../chart.ts'
import { examplesOf } from '../../chart-examples.ts'
import { defineChart } from '../../define-chart.ts'
import { widestText } from '../../drawing/text-width.ts'
import { onRow, type Paint, type RowScene, type SceneMark } from '../../rows/row-scene.ts'
import { rowName } from '../../rows/unit-rows.ts'
import type { ChartSpeech, Settings } from '../../settings.ts'
import { type WaterfallFindings, type WaterfallStep, waterfallFindings } from './waterfall-findings.ts'

/**
 * The decomposition of a change: from the score of one year to that of another in steps, one for each part, and one for
 * what the rounding of published scores leaves.
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

const BAR = 14
const GAP = 5

/** The steps below each other, from the earlier score at the top to the later one at the bottom. */
function waterfallScene(found: WaterfallFindings, { words, size, theme }: Settings): RowScene {
  const { whole, steps, from, to } = found
  const [start, end] = [whole?.from ?? 0, whole?.to ?? 0]
  const levels = [start, end, ...steps.flatMap(step => [step.start, step.end])]
  const texts = [
    ...steps.map(({ delta }) => formatDelta(delta, words)),
    ...[start, end].map(score => formatScore(score, words)),
  ]
  const [low, high] = [Math.min(...levels), Math.max(...levels)]
  const last = steps.length + 1
  const figure = (text: string, paint: Paint) =>
    ({ mark: 'figure', text, paint, size: 'text', weight: 600 }) as const
  const post = (row: number, score: number): SceneMark[] =>
    onRow(row, [
      { mark: 'post', at: score, height: BAR + 4, width: 4, paint: { ink: 'ink' }, facts: { score } },
      { ...figure(formatScore(score, words), { ink: 'ink' }), at: score, side: 'right', gap: GAP + 2 },
    ])
  return {
    rows: [
      { name: endName(found, from, words), weight: 600, height: BAR },
      ...steps.map((step, at) => ({ name: stepName(step, words), height: BAR, before: at === 0 ? 4 : 0 })),
      { name: endName(found, to, words), weight: 600, height: BAR, before: 4 },
    ],
    axis: {
      type: 'values',
      domain: low < high ? [low, high] : [low - 0.5, high + 0.5],
      room: widestText(texts, size.text, 600) + GAP + 4,
    },
    labels: { column: 0.42, most: 320 },
    marks: [
      ...[start, ...steps.map(step => step.end)].map(
        (level, row): SceneMark => ({ mark: 'joint', row, at: level, height: BAR }),
      ),
      ...steps.flatMap((step, index): SceneMark[] => {
        const { start: from, end: to, delta, direction } = step
        const text = figure(formatDelta(delta, words), { colour: theme.direction[direction] })
        return onRow(index + 1, [
          { mark: 'bar', from, to, height: BAR, paint: { direction }, facts: { delta } },
          delta < 0
            ? { ...text, at: Math.min(from, to), side: 'left', gap: GAP }
            : { ...text, at: Math.max(from, to), side: 'right', gap: GAP },
        ])
      }),
      // A level is a post, not a bar: the axis does not begin at zero, so a length would mislead.
      ...post(0, start),
      ...post(last, end),
    ],
  }
}

/** Name of a step. */
function stepName({ row }: WaterfallStep, words: ChartSpeech): string {
  return row === null ? words.charts.waterfall.rounding : rowName(row, words)
}

/** Name of the first and the last row. */
function endName({ unit }: WaterfallFindings, year: number, words: ChartSpeech): string {
  return `${nameOf(unit, words)} ${year}`
}
