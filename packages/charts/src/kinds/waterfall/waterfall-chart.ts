import type { Chart } from '../../chart.ts'
import type { ChartKind } from '../../chart-kind.ts'
import { provinceOf } from '../../chart-request.ts'
import { emptyChart } from '../../frame/empty.ts'
import { frameChart } from '../../frame/frame.ts'
import type { LegendItem } from '../../frame/legend.ts'
import { directionName } from '../../label.ts'
import { type ChartOptions, type Settings, settingsOf } from '../../settings.ts'
import { type WaterfallFindings, waterfallFindings } from './waterfall-findings.ts'
import { drawWaterfall } from './waterfall-plot.ts'
import { waterfallSpec } from './waterfall-spec.ts'
import {
  waterfallCaveats,
  waterfallDrawn,
  waterfallSubtitle,
  waterfallTable,
  waterfallTitle,
  whyEmpty,
} from './waterfall-words.ts'

/**
 * The decomposition of a change: from the score of one year to that of another in steps, one for each part, and one for
 * what the rounding of published scores leaves.
 *
 * @throws {PapiError} `invalid-chart-option`
 * @example
 * const found = waterfallFindings(dataset, findProvince(provinces, '14'), framework.unit('total'), 2022, 2023)
 * waterfallChart(found, { lang: 'en' }).table.rows.length // => 10
 */
export function waterfallChart(findings: WaterfallFindings, options: ChartOptions = {}): Chart {
  const settings = settingsOf(options)
  const { lang } = settings
  const framing = {
    kind: 'waterfall',
    title: waterfallTitle(findings, lang),
    subtitle: waterfallSubtitle(findings, lang),
    years: [findings.from, findings.to],
    caveats: waterfallCaveats(findings, lang),
    table: waterfallTable(findings, lang),
  }
  if (findings.whole === null) return emptyChart(framing, whyEmpty(findings, lang), settings)
  return frameChart(
    {
      ...framing,
      drawn: waterfallDrawn(lang),
      legend: legendOf(settings),
      vegaLite: waterfallSpec(findings, settings),
    },
    settings,
    area => drawWaterfall(findings, area, settings),
  )
}

/** The waterfall in the catalogue. */
export const waterfallKind: ChartKind = {
  kind: 'waterfall',
  title: { vi: 'Phân rã thay đổi', en: 'Decomposition' },
  formats: ['svg', 'png', 'vega-lite', 'csv'],
  needs: ['province', 'unit', 'years'],
  draw: (dataset, asked, options) =>
    waterfallChart(
      waterfallFindings(dataset, provinceOf(asked), asked.unit, asked.from, asked.to, { by: asked.by }),
      options,
    ),
}

function legendOf({ lang, theme }: Settings): LegendItem[] {
  return (['up', 'down'] as const).map(direction => ({
    label: directionName(direction, lang),
    sign: 'box',
    colour: theme.direction[direction],
    edge: theme.direction[direction],
  }))
}
