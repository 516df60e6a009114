import type { Chart } from '../../chart.ts'
import type { ChartKind } from '../../chart-kind.ts'
import { provinceOf } from '../../chart-request.ts'
import { emptyChart } from '../../frame/empty.ts'
import { frameChart } from '../../frame/frame.ts'
import type { LegendItem } from '../../frame/legend.ts'
import { type ChartOptions, type Settings, settingsOf } from '../../settings.ts'
import { type ChangeBarsFindings, changeBarsFindings } from './change-bars-findings.ts'
import { drawChangeBars } from './change-bars-plot.ts'
import { changeBarsSpec } from './change-bars-spec.ts'
import {
  changeBarsCaveats,
  changeBarsSubtitle,
  changeBarsTable,
  changeBarsTitle,
} from './change-bars-words.ts'

const WORDS = {
  vi: {
    up: 'tăng',
    down: 'giảm',
    median: 'thay đổi trung vị của các tỉnh',
    drawn: 'Thanh sang phải là tăng, sang trái là giảm; vạch đứng là thay đổi trung vị của các tỉnh',
    empty: 'Không có thay đổi nào so sánh được giữa hai năm này.',
  },
  en: {
    up: 'rose',
    down: 'fell',
    median: 'median change of the provinces',
    drawn: 'Bars to the right rose, to the left fell; the upright tick is the median change of the provinces',
    empty: 'Nothing can be compared between these two years.',
  },
}

/**
 * Change bars: how each sub-dimension of a province changed between two years, grouped by dimension, with the median change
 * of the provinces as a tick. What was redefined is hatched and has no bar. Where a scale changed, all bars are differences
 * of shares of scale, and the chart says so.
 *
 * @throws {PapiError} `invalid-chart-option`
 * @example
 * changeBarsChart(changeBarsFindings(dataset, findProvince(provinces, '14'), 2022, 2023), { lang: 'en' }).title
 * // => 'Son La 2022–2023: 13 of 28 sub-dimensions fell, 15 rose'
 */
export function changeBarsChart(findings: ChangeBarsFindings, options: ChartOptions = {}): Chart {
  const settings = settingsOf(options)
  const { lang } = settings
  const framing = {
    kind: 'change-bars',
    title: changeBarsTitle(findings, lang),
    subtitle: changeBarsSubtitle(findings, lang),
    years: [findings.from, findings.to],
    caveats: changeBarsCaveats(findings, lang),
    table: changeBarsTable(findings, lang),
  }
  if (findings.comparable === 0) return emptyChart(framing, WORDS[lang].empty, settings)
  return frameChart(
    {
      ...framing,
      drawn: WORDS[lang].drawn,
      legend: legendOf(settings),
      vegaLite: changeBarsSpec(findings, settings),
    },
    settings,
    area => drawChangeBars(findings, area, settings),
  )
}

/** Change bars in the catalogue. */
export const changeBarsKind: ChartKind = {
  kind: 'change-bars',
  title: { vi: 'Thay đổi từng nội dung', en: 'Changes' },
  formats: ['svg', 'png', 'vega-lite', 'csv'],
  needs: ['province', 'years', 'unit'],
  draw: (dataset, asked, options) =>
    changeBarsChart(
      changeBarsFindings(dataset, provinceOf(asked), asked.from, asked.to, asked.unitAsked),
      options,
    ),
}

function legendOf({ lang, theme }: Settings): LegendItem[] {
  const words = WORDS[lang]
  return [
    { label: words.up, sign: 'box', colour: theme.direction.up, edge: theme.direction.up },
    { label: words.down, sign: 'box', colour: theme.direction.down, edge: theme.direction.down },
    { label: words.median, sign: 'tick' },
  ]
}
