import type { Chart } from '../../chart.ts'
import type { ChartKind } from '../../chart-kind.ts'
import { provinceOf } from '../../chart-request.ts'
import { emptyChart } from '../../frame/empty.ts'
import { frameChart } from '../../frame/frame.ts'
import { groupLegend } from '../../frame/legend.ts'
import { type ChartOptions, settingsOf } from '../../settings.ts'
import { type HeatMapFindings, heatMapOfProvinces, heatMapOverYears } from './heat-map-findings.ts'
import { drawHeatMap } from './heat-map-plot.ts'
import { heatMapSpec } from './heat-map-spec.ts'
import { heatMapCaveats, heatMapSubtitle, heatMapTable, heatMapTitle } from './heat-map-words.ts'

const WORDS = {
  vi: {
    drawn: 'Mỗi ô là một điểm số, màu là nhóm tỉnh theo tứ phân vị của năm đó; nhóm thấp có gạch chéo',
    empty: 'Không có điểm nào được công bố để vẽ.',
  },
  en: {
    drawn: 'Each cell is a score, its colour the quartile group of that year; the low group is hatched',
    empty: 'No score was published that could be drawn.',
  },
}

/**
 * The heat map: a cell for each unit and year of a province, or each province and unit of a year, in the colour of its
 * quartile group with its score where there is room. A hatched strip between two years says that the unit was redefined.
 *
 * @throws {PapiError} `invalid-chart-option`
 * @example
 * const found = heatMapOverYears(dataset, findProvince(provinces, '14'), framework.unit('total'), 2018, 2023)
 * heatMapChart(found, { lang: 'en' }).title
 * // => 'Son La 2023: 5 of 8 dimensions in the lower two groups, 7 of 8 the year before'
 */
export function heatMapChart(findings: HeatMapFindings, options: ChartOptions = {}): Chart {
  const settings = settingsOf(options)
  const { lang } = settings
  const framing = {
    kind: 'heat-map',
    title: heatMapTitle(findings, lang),
    subtitle: heatMapSubtitle(findings, lang),
    years: findings.years,
    caveats: heatMapCaveats(findings, lang),
    table: heatMapTable(findings, lang),
  }
  if (findings.rows.every(({ cells }) => cells.every(({ score }) => score === null))) {
    return emptyChart(framing, WORDS[lang].empty, settings)
  }
  return frameChart(
    {
      ...framing,
      drawn: WORDS[lang].drawn,
      legend: groupLegend(settings),
      vegaLite: heatMapSpec(findings, settings),
    },
    settings,
    area => drawHeatMap(findings, area, settings),
  )
}

/** The heat map in the catalogue: over years, or over provinces where others are named. */
export const heatMapKind: ChartKind = {
  kind: 'heat-map',
  title: { vi: 'Bản đồ nhiệt', en: 'Heat map' },
  formats: ['svg', 'png', 'vega-lite', 'csv'],
  needs: ['province', 'unit', 'years', 'others'],
  draw(dataset, asked, options) {
    const province = provinceOf(asked)
    const { unit, provinces, year, to, fromAsked } = asked
    const from = fromAsked ?? dataset.panel.years[0] ?? to
    const findings =
      provinces.length > 0
        ? heatMapOfProvinces(dataset, province, provinces, unit, year)
        : heatMapOverYears(dataset, province, unit, from, to)
    return heatMapChart(findings, options)
  },
}
