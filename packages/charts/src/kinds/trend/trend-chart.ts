import type { Chart } from '../../chart.ts'
import type { ChartKind } from '../../chart-kind.ts'
import { provinceOf } from '../../chart-request.ts'
import { emptyChart } from '../../frame/empty.ts'
import { frameChart } from '../../frame/frame.ts'
import { groupLegend, type LegendItem } from '../../frame/legend.ts'
import { type ChartOptions, type Settings, settingsOf } from '../../settings.ts'
import { type TrendFindings, trendFindings } from './trend-findings.ts'
import { drawTrend } from './trend-plot.ts'
import { trendSpec } from './trend-spec.ts'
import { trendCaveats, trendDescription, trendSubtitle, trendTable, trendTitle } from './trend-words.ts'

/**
 * The trend of a province in a unit: a line for each run of years that compare, with the breaks between them hatched and
 * named, changes of scale inside them marked, the quartile groups of each year as bands behind, and the national median
 * as a thin line. Where the scale changed over the years, shares of scale are drawn instead of points, and the chart says
 * so. The title says what {@link trendOf} says of the latest run.
 *
 * @throws {PapiError} `invalid-chart-option`
 * @example
 * const findings = trendFindings(dataset, findProvince(provinces, '14'), framework.unit('health-care'))
 * trendChart(findings, { lang: 'en' }).title
 * // => 'Son La: Public Health Care, no clear trend over 2011–2024 (from 1.95 to 1.97\u00a0points)'
 */
export function trendChart(findings: TrendFindings, options: ChartOptions = {}): Chart {
  const settings = settingsOf(options)
  const points = findings.runs.flatMap(run => run.points)
  const framing = {
    kind: 'trend',
    title: trendTitle(findings, settings.lang),
    subtitle: trendSubtitle(findings, settings.lang),
    years: points.map(({ year }) => year),
    caveats: trendCaveats(findings, settings.lang),
    table: trendTable(findings, settings.lang),
  }
  if (points.every(({ score }) => score === null)) {
    const reason =
      settings.lang === 'vi'
        ? 'Không có điểm nào được công bố để vẽ.'
        : 'No score was published that could be drawn.'
    return emptyChart(framing, reason, settings)
  }
  return frameChart(
    {
      ...framing,
      drawn: trendDescription(findings, settings.lang),
      legend: legendOf(findings, settings),
      vegaLite: trendSpec(findings, settings),
    },
    settings,
    area => drawTrend(findings, area, settings),
  )
}

/** The trend in the catalogue. */
export const trendKind: ChartKind = {
  kind: 'trend',
  title: { vi: 'Xu hướng', en: 'Trend' },
  formats: ['svg', 'png', 'vega-lite', 'csv'],
  needs: ['province', 'unit'],
  draw: (dataset, asked, options) =>
    trendChart(trendFindings(dataset, provinceOf(asked), asked.unit), options),
}

function legendOf({ province }: TrendFindings, settings: Settings): LegendItem[] {
  const { lang, theme, narrow } = settings
  const lines: LegendItem[] = [
    { label: province[lang], sign: 'circle', colour: theme.card, edge: theme.ink },
    {
      label: lang === 'vi' ? 'trung vị cả nước' : 'national median',
      sign: 'dashed-line',
      colour: theme.soft,
    },
  ]
  // Where there is room, the bands carry their names themselves.
  return narrow ? [...lines, ...groupLegend(settings)] : lines
}
