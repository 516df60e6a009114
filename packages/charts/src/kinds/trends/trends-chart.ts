import { type ChartTable, type Column, tableOf } from '../../chart.ts'
import { examplesOf } from '../../chart-examples.ts'
import { defineChart } from '../../define-chart.ts'
import type { Caveat } from '../../frame/caveat.ts'
import { rowName } from '../../rows/unit-rows.ts'
import type { ChartSpeech } from '../../settings.ts'
import { type TrendPanel, type TrendsFindings, trendsFindings } from './trends-findings.ts'
import { drawTrends } from './trends-plot.ts'

/**
 * The trends of all sub-dimensions of a province as small panels, the clearest first, each with what the rule of trends says
 * of its latest run in words. All are shares of scale; each panel has a scale of its own, so that what moves little is seen.
 */
export const trendsKind = defineChart({
  kind: 'trends',
  section: 'change',
  needs: ['province'],
  takes: ['unit'],
  period: 'all',
  words: words => words.charts.trends,
  findings: trendsFindings,
  isEmpty: ({ panels }) => panels.every(({ trend }) => trend === null),
  years: ({ panels }) => panels.flatMap(({ runs }) => runs.flat().map(({ year }) => year)),
  caveats: caveatsOf,
  table: trendsTable,
  legend: ({ province }, { words, theme }) => [
    { label: words.charts.trends.own(province), sign: 'line', colour: theme.ink },
    { label: words.charts.key.nationalMedian, sign: 'dashed-line', colour: theme.soft },
  ],
  draw: drawTrends,
  specify: () => import('./trends-spec.ts'),
  examples: examplesOf(`
    trendsAll --province 14: All sub-dimensions of a province.
    trendsDimension --province 24 --unit transparency --lang en: Those of one dimension, with years not published, in English.
  `),
})

function caveatsOf({ panels, tested, up, down }: TrendsFindings, words: ChartSpeech): Caveat[] {
  const { trends } = words.charts
  const breaks = panels.flatMap(({ breaks }) => breaks)
  const caveats: readonly (Caveat | false)[] = [
    breaks.some(({ verdict }) => verdict === 'redefined') && {
      sign: 'not-comparable',
      text: trends.redefined,
    },
    breaks.some(({ verdict }) => verdict === 'rescaled') && { sign: 'rescaled', text: trends.rescaled },
    panels.some(({ runs }) => runs.flat().some(({ score }) => score === null)) && {
      sign: 'note',
      text: trends.holes,
    },
    up + down > 0 && { sign: 'note', text: trends.byChance(tested) },
  ]
  return caveats.filter(caveat => caveat !== false)
}

/** A row for each sub-dimension, with its verdict before its scores. */
function trendsTable({ panels }: TrendsFindings, words: ChartSpeech): ChartTable {
  const { column, trends } = words.charts
  const years = [...new Set(panels.flatMap(({ runs }) => runs.flat().map(({ year }) => year)))].sort()
  const scoreIn = (year: number): Column<TrendPanel> => [
    column.scoreOf(year),
    ({ runs }) => runs.flat().find(point => point.year === year)?.score ?? null,
  ]
  return tableOf(panels, [
    [column.subdimension, panel => rowName(panel, words)],
    [trends.column.verdict, ({ trend }) => trends.verdict(trend)],
    [trends.column.from, ({ trend }) => trend?.years[0] ?? null],
    [trends.column.to, ({ trend }) => trend?.years.at(-1) ?? null],
    [trends.column.slope, ({ trend }) => trend?.slope ?? null],
    [trends.column.pValue, ({ trend }) => trend?.pValue ?? null],
    ...years.map(scoreIn),
  ])
}
