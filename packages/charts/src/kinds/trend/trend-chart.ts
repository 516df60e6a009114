import { nameOf, spansOf } from '@papi-lens/words'
import { type ChartTable, type Column, tableOf } from '../../chart.ts'
import { examplesOf } from '../../chart-examples.ts'
import { defineChart } from '../../define-chart.ts'
import { type Caveat, caveatOf } from '../../frame/caveat.ts'
import { groupLegend } from '../../frame/legend.ts'
import { holesByReason } from '../../placed-score.ts'
import type { ChartSpeech } from '../../settings.ts'
import { type BesideLine, type TrendFindings, type TrendPoint, trendFindings } from './trend-findings.ts'
import { besideName, drawTrend } from './trend-plot.ts'

/**
 * The trend of a province in a unit: a line for each run of years that compare, with the breaks between them hatched and
 * named, changes of scale inside them marked, the quartile groups of each year as bands behind, and thin lines for the
 * national median and for what is asked for beside it: other provinces, those that are one province with it today, its
 * region. Where the scale changed over the years, shares of scale are drawn instead of points, and the chart says so. The
 * title says what {@link trendOf} says of the latest run.
 */
export const trendKind = defineChart({
  kind: 'trend',
  section: 'change',
  needs: ['province'],
  takes: ['unit', 'provinces', 'region', 'members'],
  period: 'all',
  words: words => words.charts.trend,
  findings: (dataset, asked) => trendFindings(dataset, asked),
  isEmpty: ({ runs }) => runs.flat().every(({ score }) => score === null),
  years: ({ runs }) => runs.flat().map(({ year }) => year),
  caveats: caveatsOf,
  table: trendTable,
  legend: (_, settings) => groupLegend(settings),
  draw: drawTrend,
  specify: () => import('./trend-spec.ts'),
  examples: examplesOf(`
    trendHealthCare --province 14 --unit health-care: No break.
    trendTotal --province 14 --unit total: A total, redefined six times.
    trendRescaled --province 14 --unit certification: Rescaled.
    trendHoles --province 24 --unit commune-budgets: Years not published.
    trendBeside --province 14 --with 11 --with 12 --with 24 --unit internet-access --region --lang en:
      Three other provinces and the region, in English.
    trendMembers --province 37 --members --unit health-care: The provinces that are one today.
  `),
})

/** Breaks with their reasons, those with the same reason on one line, years without a score, and what a region's line is. */
function caveatsOf({ breaks, runs, province, beside, isAlone }: TrendFindings, words: ChartSpeech): Caveat[] {
  const { trend } = words.charts
  const kin = beside.flatMap(({ province: other }) =>
    other?.successor.code === province.successor.code ? nameOf(other, words) : [],
  )
  const holes = [{ province, runs }, ...beside].flatMap(line =>
    holesByReason(line.runs.flat()).map(({ reason, holes: some }) =>
      trend.holes(reason, spansOf(some.map(({ year }) => year)), line.province ?? province),
    ),
  )
  const lines = new Map<string, { readonly sign: Caveat['sign']; readonly years: number[] }>()
  for (const { year, verdict, note } of breaks) {
    const reason = trend[verdict](note && nameOf(note, words))
    const sign = verdict === 'rescaled' ? 'rescaled' : 'not-comparable'
    lines.set(reason, { sign, years: [...(lines.get(reason)?.years ?? []), year] })
  }
  return [
    ...[...lines].map(([reason, { sign, years }]) => ({ sign, text: `${spansOf(years)}: ${reason}` })),
    ...(holes.length > 0 ? [{ sign: 'missing', text: holes.join('; ') } as const] : []),
    ...caveatOf('note', isAlone ? [nameOf(province, words)] : [], trend.alone),
    ...caveatOf('note', kin, list => trend.merged(`${nameOf(province, words)}, ${list}`)),
    ...(beside.some(({ region }) => region) ? [{ sign: 'indicative', text: trend.ofRegion } as const] : []),
  ]
}

function trendTable({ runs, measure, beside }: TrendFindings, words: ChartSpeech): ChartTable {
  const { column, trend } = words.charts
  const isShare = measure === 'share'
  const besideIn = (line: BesideLine): Column<TrendPoint>[] => {
    const name = besideName(line, words)
    const point = (year: number) => line.runs.flat().find(point => point.year === year)
    return [
      [name, ({ year }) => point(year)?.score ?? null],
      ...(isShare
        ? [[`${name}: ${column.share}`, ({ year }: TrendPoint) => point(year)?.at ?? null] as const]
        : []),
    ]
  }
  return tableOf(
    runs.flatMap((points, index) => points.map(point => ({ ...point, run: index + 1 }))),
    [
      [column.year, ({ year }) => year],
      [column.score, ({ score }) => score],
      [column.group, ({ group }) => group && words.names.group[group]],
      [column.rank, ({ rank }) => rank],
      [column.nationalMedian, ({ median }) => median],
      [trend.run, ({ run }) => run],
      ...(isShare ? [[column.share, ({ at }: TrendPoint) => at] as const] : []),
      ...beside.flatMap(besideIn),
    ],
  )
}
