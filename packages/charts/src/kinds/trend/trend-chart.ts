import { nameOf } from '@papi-lens/words'
import type { ChartTable } from '../../chart.ts'
import { examplesOf } from '../../chart-examples.ts'
import { defineChart } from '../../define-chart.ts'
import type { Caveat } from '../../frame/caveat.ts'
import { groupLegend, type LegendItem } from '../../frame/legend.ts'
import { holesByReason } from '../../placed-score.ts'
import type { ChartSpeech, Settings } from '../../settings.ts'
import { tableOf } from '../../table-of.ts'
import { type TrendFindings, type TrendPoint, trendFindings } from './trend-findings.ts'
import { drawTrend } from './trend-plot.ts'

/**
 * The trend of a province in a unit: a line for each run of years that compare, with the breaks between them hatched and
 * named, changes of scale inside them marked, the quartile groups of each year as bands behind, and the national median
 * as a thin line. Where the scale changed over the years, shares of scale are drawn instead of points, and the chart says
 * so. The title says what {@link trendOf} says of the latest run.
 */
export const trendKind = defineChart({
  kind: 'trend',
  section: 'change',
  needs: ['province'],
  takes: ['unit'],
  period: 'all',
  words: words => words.charts.trend,
  findings: trendFindings,
  isEmpty: ({ runs }) => runs.flat().every(({ score }) => score === null),
  years: ({ runs }) => runs.flat().map(({ year }) => year),
  caveats: caveatsOf,
  table: trendTable,
  legend: legendOf,
  draw: drawTrend,
  specify: () => import('./trend-spec.ts'),
  examples: examplesOf(`
    trendHealthCare --province 14 --unit health-care
      No break.
    trendTotal --province 14 --unit total
      A total, redefined six times.
    trendRescaled --province 14 --unit certification
      Rescaled.
    trendHoles --province 24 --unit commune-budgets
      Years not published.
  `),
})

function legendOf({ province }: TrendFindings, settings: Settings): LegendItem[] {
  const { words, theme, narrow } = settings
  const lines: LegendItem[] = [
    { label: nameOf(province, words), sign: 'circle', colour: theme.card, edge: theme.ink },
    { label: words.charts.key.nationalMedian, sign: 'dashed-line', colour: theme.soft },
  ]
  // Where there is room, the bands carry their names themselves.
  return narrow ? [...lines, ...groupLegend(settings)] : lines
}

/** Breaks with their reasons, those with the same reason on one line, and years without a score. */
function caveatsOf({ breaks, runs, province }: TrendFindings, words: ChartSpeech): Caveat[] {
  const { trend } = words.charts
  const lines = new Map<string, { readonly sign: Caveat['sign']; readonly years: number[] }>()
  for (const { year, verdict, note } of breaks) {
    const reason = trend[verdict](note && nameOf(note, words))
    const sign = verdict === 'rescaled' ? 'rescaled' : 'not-comparable'
    lines.set(reason, { sign, years: [...(lines.get(reason)?.years ?? []), year] })
  }
  const missing = holesByReason(runs.flat()).map(({ reason, holes }) => {
    const years = holes.map(({ year }) => year).join(', ')
    return { sign: 'missing', text: trend.holes(reason, years, province) } as const
  })
  return [
    ...[...lines].map(([reason, { sign, years }]) => ({ sign, text: `${years.join(', ')}: ${reason}` })),
    ...missing,
  ]
}

function trendTable({ runs, measure }: TrendFindings, words: ChartSpeech): ChartTable {
  const { column, trend } = words.charts
  return tableOf(
    runs.flatMap((points, index) => points.map(point => ({ ...point, run: index + 1 }))),
    [
      [column.year, ({ year }) => year],
      [column.score, ({ score }) => score],
      [column.group, ({ group }) => group && words.names.group[group]],
      [column.rank, ({ rank }) => rank],
      [column.nationalMedian, ({ median }) => median],
      [trend.run, ({ run }) => run],
      ...(measure === 'share' ? [[column.share, ({ at }: TrendPoint) => at] as const] : []),
    ],
  )
}
