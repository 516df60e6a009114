import type { Cell } from '../../chart.ts'
import { examplesOf } from '../../chart-examples.ts'
import { defineChart } from '../../define-chart.ts'
import { groupLegend } from '../../frame/legend.ts'
import { rowName } from '../../rows/unit-rows.ts'
import { isWithin, priorityMatrixFindings } from './priority-matrix-findings.ts'
import { drawPriorityMatrix } from './priority-matrix-plot.ts'

/**
 * The priority matrix: each sub-dimension a circle by the share of provinces ahead of it and, where its change is clear, the
 * share that moved better, larger the farther the high group is; the first five ringed and named with their stability; those
 * without a comparable change in a lane of their own.
 */
export const priorityMatrixKind = defineChart({
  kind: 'priority-matrix',
  section: 'priorities',
  needs: ['province'],
  period: 'year',
  words: words => words.charts.priorityMatrix,
  findings: priorityMatrixFindings,
  isEmpty: ({ areas }) => areas.length === 0,
  years: ({ year }) => [year - 1, year],
  table: ({ areas }, words) => ({
    columns: words.charts.priorityMatrix.columns,
    rows: areas.map((area): Cell[] => [
      rowName(area, words),
      area.order,
      area.score,
      area.group && words.names.group[area.group],
      area.level,
      area.change,
      area.leverage,
      area.stability,
    ]),
  }),
  legend({ areas }, settings) {
    const { words, theme } = settings
    const zone = { label: words.charts.priorityMatrix.zone, sign: 'box', colour: theme.line } as const
    return [...groupLegend(settings), ...(areas.some(isWithin) ? [zone] : [])]
  },
  draw: drawPriorityMatrix,
  specify: () => import('./priority-matrix-spec.ts'),
  examples: examplesOf(`
    priorityMatrixAll --province 14 --year 2023: A year in which every sub-dimension compares with the year before.
    priorityMatrixAside --province 38 --year 2021 --lang en:
      In English, a year after a redefinition: some sub-dimensions stand aside.
  `),
})
