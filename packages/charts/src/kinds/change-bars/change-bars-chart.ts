import { type ChartTable, type Column, scoreCell, tableOf } from '../../chart.ts'
import { examplesOf } from '../../chart-examples.ts'
import { defineChart } from '../../define-chart.ts'
import { changeCaveats } from '../../frame/caveat.ts'
import type { LegendItem } from '../../frame/legend.ts'
import { labelOf, rowName } from '../../rows/unit-rows.ts'
import type { ChartSpeech, Settings } from '../../settings.ts'
import { type BarRow, type ChangeBarsFindings, changeBarsFindings } from './change-bars-findings.ts'
import { changeBarsScene, isHead } from './change-bars-scene.ts'

/**
 * Change bars: how each sub-dimension of a province changed between two years, grouped by dimension or from the largest rise
 * down, before its usual movement, with the median change of the provinces as a tick and the figures in a column. What was redefined is hatched and has no bar. Where a scale changed, all bars are differences
 * of shares of scale, and the chart says so.
 */
export const changeBarsKind = defineChart({
  kind: 'change-bars',
  section: 'change',
  needs: ['province'],
  takes: ['unit', 'sort'],
  period: 'pair',
  words: words => words.charts.changeBars,
  findings: changeBarsFindings,
  isEmpty: ({ compared }) => compared === 0,
  years: ({ from, to }) => [from, to],
  caveats: ({ rows, from, to, resamplings }, words) =>
    changeCaveats(
      rows.filter(row => !isHead(row)),
      [from, to],
      { words, name: row => labelOf(row, words), broken: 'not-comparable', resamplings },
    ),
  table: changeTable,
  legend: legendOf,
  scene: changeBarsScene,
  examples: examplesOf(`
    changeBarsAll --province 14 --from 2022 --to 2023: Nothing redefined.
    changeBarsServices --province 14 --from 2022 --to 2023 --unit services: One dimension.
    changeBarsBySize --province 14 --from 2022 --to 2023 --sort size: From the largest rise to the largest decline.
    changeBarsBroken --province 14 --from 2020 --to 2021: Redefined and rescaled.
  `),
})

function legendOf({ clear }: ChangeBarsFindings, { words, theme }: Settings): LegendItem[] {
  const { changeBars, key } = words.charts
  const { up, down } = theme.direction
  return [
    { label: changeBars.up, sign: 'box', colour: up, edge: up },
    { label: changeBars.down, sign: 'box', colour: down, edge: down },
    ...(clear
      ? [
          { label: key.within, sign: 'open-box' } as const,
          { label: key.usual, sign: 'box', colour: theme.line } as const,
        ]
      : []),
    { label: key.medianChange, sign: 'tick' },
  ]
}

function changeTable({ rows, from, to, measure, clear }: ChangeBarsFindings, words: ChartSpeech): ChartTable {
  const { column, changeBars, key } = words.charts
  const { direction, verdict } = words.names
  const signals = { clear: changeBars.clear, within: key.within }
  const usual: readonly Column<BarRow>[] = [
    [column.band, ({ band }) => band],
    [column.signal, ({ signal }) => signal && signals[signal]],
  ]
  return tableOf(rows, [
    [column.unit, row => rowName(row, words)],
    [column.scoreOf(from), row => scoreCell(row.from)],
    [column.scoreOf(to), row => scoreCell(row.to)],
    [measure === 'points' ? column.change : column.shareChange, ({ change }) => change],
    [column.direction, row => row.direction && direction[row.direction]],
    [column.comparison, row => verdict[row.verdict]],
    [column.medianChange, ({ median }) => median],
    ...(clear ? usual : []),
  ])
}
