import type { Chart } from '../../chart.ts'
import type { ChartKind } from '../../chart-kind.ts'
import { provinceOf } from '../../chart-request.ts'
import { emptyChart } from '../../frame/empty.ts'
import { frameChart } from '../../frame/frame.ts'
import { groupLegend } from '../../frame/legend.ts'
import { type ChartOptions, settingsOf } from '../../settings.ts'
import { type DotStripFindings, dotStripFindings } from './dot-strip-findings.ts'
import { drawDotStrip } from './dot-strip-plot.ts'
import { dotStripSpec } from './dot-strip-spec.ts'
import { dotStripCaveats, dotStripTable, dotStripTitle } from './dot-strip-words.ts'

const WORDS = {
  vi: {
    subtitle: 'Mỗi vạch là điểm của một tỉnh, từ thấp nhất đến cao nhất; dải màu là bốn nhóm tỉnh',
    drawn: 'Mỗi dòng là một chỉ số: vạch là các tỉnh, chấm tròn là tỉnh này, vòng tròn rỗng là năm trước',
    others: 'các tỉnh khác',
    empty: 'Không có điểm nào của tỉnh được công bố cho năm này.',
  },
  en: {
    subtitle: 'Each tick is the score of a province, lowest to highest; the coloured bar is the four groups',
    drawn:
      'Each row is an index: ticks are the provinces, the filled dot this one, the open circle the year before',
    others: 'other provinces',
    empty: 'No score of this province was published for this year.',
  },
}

/**
 * The dot strip: for the total and each dimension (or a dimension and its sub-dimensions) all provinces as ticks, the
 * quartile groups as a bar below, and the province as a dot in the colour of its group, with its rank; an open circle shows
 * the earlier year where it compares.
 *
 * @throws {PapiError} `invalid-chart-option`
 * @example
 * const found = dotStripFindings(dataset, findProvince(provinces, '14'), framework.unit('services'), 2022, 2023)
 * dotStripChart(found, { lang: 'en' }).title
 * // => 'Son La 2023: Public Service Delivery ranks 28 of 61, high average group; 3 of its 4 parts are in the lower two groups'
 */
export function dotStripChart(findings: DotStripFindings, options: ChartOptions = {}): Chart {
  const settings = settingsOf(options)
  const { lang, theme } = settings
  const words = WORDS[lang]
  const { from, to, rows, province } = findings
  const moved = rows.some(({ position }) => position !== null && position.was !== null)
  const framing = {
    kind: 'dot-strip',
    title: dotStripTitle(findings, lang),
    subtitle: words.subtitle,
    years: moved ? [from, to] : [to],
    caveats: dotStripCaveats(findings, lang),
    table: dotStripTable(findings, lang),
  }
  if (rows.every(({ position }) => position === null)) return emptyChart(framing, words.empty, settings)
  return frameChart(
    {
      ...framing,
      drawn: words.drawn,
      legend: [
        { label: `${province[lang]} ${to}`, sign: 'circle', colour: theme.soft, edge: theme.ink },
        ...(moved ? [{ label: `${from}`, sign: 'open-circle' } as const] : []),
        { label: words.others, sign: 'tick', colour: theme.tick },
        ...groupLegend(settings),
      ],
      vegaLite: dotStripSpec(findings, settings),
    },
    settings,
    area => drawDotStrip(findings, area, settings),
  )
}

/** The dot strip in the catalogue. */
export const dotStripKind: ChartKind = {
  kind: 'dot-strip',
  title: { vi: 'Vị trí trong cả nước', en: 'Position in the nation' },
  formats: ['svg', 'png', 'vega-lite', 'csv'],
  needs: ['province', 'unit', 'years'],
  draw: (dataset, asked, options) =>
    dotStripChart(dotStripFindings(dataset, provinceOf(asked), asked.unit, asked.from, asked.to), options),
}
