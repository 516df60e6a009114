import type { Dataset } from '@papi-lens/core'
import type { Chart } from '../../chart.ts'
import type { ChartKind } from '../../chart-kind.ts'
import type { Asked } from '../../chart-request.ts'
import { emptyChart } from '../../frame/empty.ts'
import { frameChart } from '../../frame/frame.ts'
import type { LegendItem } from '../../frame/legend.ts'
import type { Lang } from '../../lang.ts'
import { type ChartOptions, settingsOf } from '../../settings.ts'
import { provinceSlopes, type SlopeFindings, unitSlopes } from './slope-findings.ts'
import { drawSlopes } from './slope-plot.ts'
import { slopeSpec } from './slope-spec.ts'
import { slopeCaveats, slopeDrawn, slopeSubtitle, slopeTable, slopeTitle } from './slope-words.ts'

/**
 * Slopes between two years: of the sub-dimensions of a province, a small plot for each dimension, all on the same scale; or
 * of provinces in a unit. What was redefined keeps both ends and is not joined.
 *
 * @throws {PapiError} `invalid-chart-option`
 * @example
 * const found = unitSlopes(dataset, findProvince(provinces, '14'), framework.unit('total'), 2022, 2023)
 * slopeChart(found, { lang: 'en' }).title // => 'Son La 2022–2023: 15 of 28 sub-dimensions rose, 13\u00a0fell'
 */
export function slopeChart(findings: SlopeFindings, options: ChartOptions = {}): Chart {
  const settings = settingsOf(options)
  const { lang } = settings
  const framing = {
    kind: 'slope',
    title: slopeTitle(findings, lang),
    subtitle: slopeSubtitle(findings, lang),
    years: [findings.from, findings.to],
    caveats: slopeCaveats(findings, lang),
    table: slopeTable(findings, lang),
  }
  const lines = findings.panels.flatMap(panel => panel.lines)
  if (lines.every(({ start, end }) => start === null && end === null)) {
    const reason =
      lang === 'vi'
        ? 'Không có điểm nào được công bố cho hai năm này.'
        : 'No score was published for these two years.'
    return emptyChart(framing, reason, settings)
  }
  return frameChart(
    {
      ...framing,
      drawn: slopeDrawn(lang),
      legend: lines.some(({ change }) => change === null) ? [NOT_JOINED[lang]] : [],
      vegaLite: slopeSpec(findings, settings),
    },
    settings,
    area => drawSlopes(findings, area, settings),
  )
}

const NOT_JOINED: Record<Lang, LegendItem> = {
  vi: { label: 'không so sánh được hoặc thiếu điểm', sign: 'dashed-line' },
  en: { label: 'not comparable, or a score is missing', sign: 'dashed-line' },
}

/**
 * Slopes in the catalogue: of a province unless a sub-dimension or other provinces are asked for. It needs no province:
 * without one it is about the nation.
 */
export const slopeKind: ChartKind = {
  kind: 'slope',
  title: {
    vi: 'Thay đổi giữa hai năm (một tỉnh hoặc cả nước)',
    en: 'Slope between two years (a province or the nation)',
  },
  formats: ['svg', 'png', 'vega-lite', 'csv'],
  needs: ['unit', 'years', 'others'],
  draw: (dataset, asked, options) => slopeChart(findingsOf(dataset, asked), options),
}

function findingsOf(dataset: Dataset, { province, provinces, unit, from, to }: Asked): SlopeFindings {
  if (province && provinces.length === 0 && unit.level !== 'subdimension') {
    return unitSlopes(dataset, province, unit, from, to)
  }
  return provinceSlopes(dataset, province ? [province, ...provinces] : provinces, unit, from, to)
}
