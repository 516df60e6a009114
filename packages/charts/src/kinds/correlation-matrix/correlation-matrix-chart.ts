import { formatScore } from '@papi-lens/words'
import { examplesOf } from '../../chart-examples.ts'
import { defineChart } from '../../define-chart.ts'
import type { Caveat } from '../../frame/caveat.ts'
import { rowName } from '../../rows/unit-rows.ts'
import { tableOf } from '../../table-of.ts'
import { type CorrelationMatrixFindings, correlationMatrixFindings } from './correlation-matrix-findings.ts'
import { correlationMatrixScene } from './correlation-matrix-scene.ts'
import { STEPS, strengthColours } from './strength.ts'

/**
 * The correlation matrix: a cell for each pair of dimensions, or of sub-dimensions of one, with the correlation across
 * provinces in a year; darker the stronger, its sign printed. It is about all provinces.
 */
export const correlationMatrixKind = defineChart<CorrelationMatrixFindings>({
  kind: 'correlation-matrix',
  section: 'relations',
  needs: [],
  takes: ['unit'],
  period: 'year',
  words: words => words.charts.correlationMatrix,
  findings: (dataset, asked) => correlationMatrixFindings(dataset, asked.unit, asked.year),
  isEmpty: ({ strongest }) => strongest === null,
  years: ({ year }) => [year],
  caveats({ n: [fewest, most], pairs, known, strongest }, words) {
    const { basis, missing } = words.charts.correlationMatrix
    const caveats: Caveat[] = strongest ? [{ sign: 'note', text: basis(fewest, most) }] : []
    if (strongest && known < pairs.length) caveats.push({ sign: 'missing', text: missing })
    return caveats
  },
  table({ pairs }, words) {
    const [row = '', column = '', pearson = '', spearman = '', n = ''] =
      words.charts.correlationMatrix.columns
    return tableOf(pairs, [
      [row, pair => rowName(pair.row, words)],
      [column, pair => rowName(pair.column, words)],
      [pearson, ({ correlation }) => correlation.pearson],
      [spearman, ({ correlation }) => correlation.spearman],
      [n, ({ correlation }) => correlation.n],
    ])
  },
  legend: (_, { words, theme }) =>
    STEPS.map((from, index) => ({
      label: `${formatScore(from, words, 1)}–${formatScore(STEPS[index + 1] ?? 1, words, 1)}`,
      sign: 'box',
      colour: strengthColours(from, theme).fill,
      edge: theme.soft,
    })),
  scene: correlationMatrixScene,
  examples: examplesOf(`
    correlationDimensions --year 2024
      All dimensions.
    correlationSubdimensions --unit transparency --year 2024 --lang en
      In English, the sub-dimensions of one.
  `),
})
