import type { ChartTable } from '../../chart.ts'
import { examplesOf } from '../../chart-examples.ts'
import { defineChart } from '../../define-chart.ts'
import { type Caveat, changeCaveats } from '../../frame/caveat.ts'
import { labelOf, rowName } from '../../rows/unit-rows.ts'
import type { ChartSpeech } from '../../settings.ts'
import { type Column, scoreCell, tableOf } from '../../table-of.ts'
import { type SlopeFindings, type SlopeLine, slopeFindings } from './slope-findings.ts'
import { drawSlopes } from './slope-plot.ts'

/**
 * Slopes between two years: of the sub-dimensions of a province, a small plot for each dimension, all on the same scale; or
 * of provinces in a unit, where a sub-dimension or other provinces are asked for, or no province. What was redefined keeps
 * both ends and is not joined.
 */
export const slopeKind = defineChart({
  kind: 'slope',
  section: 'change',
  needs: [],
  takes: ['province', 'unit', 'provinces'],
  period: 'pair',
  words: words => words.charts.slope,
  findings: slopeFindings,
  isEmpty: ({ panels }) =>
    panels.every(({ lines }) => lines.every(({ start, end }) => start === null && end === null)),
  years: ({ from, to }) => [from, to],
  caveats: caveatsOf,
  table: slopeTable,
  legend: ({ panels }, { words }) =>
    panels.some(({ lines }) => lines.some(({ change }) => change === null))
      ? [{ label: words.charts.slope.notJoined, sign: 'dashed-line' }]
      : [],
  draw: drawSlopes,
  specify: () => import('./slope-spec.ts'),
  examples: examplesOf(`
    slopeSubdimensions --province 14 --from 2022 --to 2023
      All sub-dimensions of a province, a plot for each dimension.
    slopeBroken --province 14 --unit services --from 2020 --to 2021 --lang en
      One dimension between years in which its parts were put on another scale or redefined, in English.
    slopeProvinces --province 14 --with 12 --with 15 --from 2022 --to 2023
      Three provinces among all in the total.
    slopeNation --unit health-care --from 2022 --to 2023 --lang en
      A sub-dimension in the nation: those that rose and fell most are named, in English.
  `),
})

function caveatsOf({ panels, from, to, of, resamplings }: SlopeFindings, words: ChartSpeech): Caveat[] {
  return changeCaveats(
    panels.flatMap(panel => panel.lines),
    [from, to],
    {
      words,
      name: line => labelOf(line, words),
      // Nothing in a slope is hatched: the two ends are not joined.
      broken: 'note',
      resamplings,
      ...(of === 'provinces' && { all: words.charts.caveat.allProvinces }),
    },
  )
}

function slopeTable({ panels, from, to, measure, of }: SlopeFindings, words: ChartSpeech): ChartTable {
  const { column } = words.charts
  const isShare = measure === 'share'
  const shares: readonly Column<SlopeLine>[] = [
    [`${column.share} ${from}`, ({ start }) => start],
    [`${column.share} ${to}`, ({ end }) => end],
  ]
  return tableOf(
    panels.flatMap(({ lines }) => lines),
    [
      [of === 'units' ? column.subdimension : column.province, line => rowName(line, words)],
      [column.scoreOf(from), line => scoreCell(line.from)],
      [column.scoreOf(to), line => scoreCell(line.to)],
      ...(isShare ? shares : []),
      [isShare ? column.shareChange : column.change, ({ change }) => change],
      [column.direction, ({ direction }) => direction && words.names.direction[direction]],
      [column.comparison, ({ verdict }) => words.names.verdict[verdict]],
    ],
  )
}
