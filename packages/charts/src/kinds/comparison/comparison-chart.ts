import { isScore } from '@papi-lens/core'
import type { Chart } from '../../chart.ts'
import type { ChartKind } from '../../chart-kind.ts'
import { provinceOf } from '../../chart-request.ts'
import { emptyChart } from '../../frame/empty.ts'
import { frameChart } from '../../frame/frame.ts'
import { groupLegend } from '../../frame/legend.ts'
import { placeLabels } from '../../frame/place-labels.ts'
import { groupName } from '../../label.ts'
import { rowName } from '../../rows/unit-rows.ts'
import { type ChartOptions, type Settings, settingsOf } from '../../settings.ts'
import { groupColour, type Json } from '../../vega/vega-lite.ts'
import { vegaRows } from '../../vega/vega-rows.ts'
import { type ComparisonFindings, comparisonFindings } from './comparison-findings.ts'
import { drawComparison } from './comparison-plot.ts'
import {
  COMPARISON_WORDS,
  comparisonCaveats,
  comparisonTable,
  comparisonTitle,
  letterOf,
} from './comparison-words.ts'
import { VEGA_SHAPES } from './province-sign.ts'

/**
 * Up to six provinces on shared strips: the total and its dimensions, or a dimension and its sub-dimensions. Colour is the
 * group; a shape and a letter tell which province it is.
 *
 * @throws {PapiError} `invalid-chart-option`
 * @example
 * const chosen = ['14', '12'].map(code => findProvince(provinces, code))
 * comparisonChart(comparisonFindings(dataset, chosen, framework.unit('total'), 2023), { lang: 'en' }).title
 * // => 'Son La, Lai Chau 2023: Lai Chau is highest in 7 of 8 dimensions; the widest gap is in 7 Environmental Governance'
 */
export function comparisonChart(findings: ComparisonFindings, options: ChartOptions = {}): Chart {
  const settings = settingsOf(options)
  const { lang, theme } = settings
  const words = COMPARISON_WORDS[lang]
  const framing = {
    kind: 'comparison',
    title: comparisonTitle(findings, lang),
    subtitle: words.subtitle,
    years: [findings.year],
    caveats: comparisonCaveats(findings, lang),
    table: comparisonTable(findings, lang),
  }
  const scores = findings.rows.flatMap(({ compared }) => compared.map(({ score }) => score))
  if (!scores.some(isScore)) return emptyChart(framing, words.empty, settings)
  return frameChart(
    {
      ...framing,
      drawn: words.drawn,
      legend: [...groupLegend(settings), { label: words.others, sign: 'tick', colour: theme.tick }],
      vegaLite: specOf(findings, settings),
    },
    settings,
    area => drawComparison(findings, area, settings),
  )
}

/** The comparison in the catalogue: the province asked about and up to five others. */
export const comparisonKind: ChartKind = {
  kind: 'comparison',
  title: { vi: 'So sánh các tỉnh', en: 'Comparison of provinces' },
  formats: ['svg', 'png', 'vega-lite', 'csv'],
  needs: ['province', 'others', 'unit', 'years'],
  draw: (dataset, asked, options) =>
    comparisonChart(
      comparisonFindings(dataset, [provinceOf(asked), ...asked.provinces], asked.unit, asked.year),
      options,
    ),
}

/**
 * The comparison for Vega-Lite. Its rows share one axis, so a score stands as a place between the lowest (0) and the
 * highest (1) of all provinces in its row; the score itself is in the data and on the label.
 */
function specOf(
  { rows, provinces }: ComparisonFindings,
  settings: Settings,
): { readonly [key: string]: Json } {
  const { lang, theme } = settings
  const names = provinces.map((province, index) => `${letterOf(index)} ${province[lang]}`)
  const { y, step, plot } = vegaRows(
    'row',
    rows.map(row => rowName(row, lang)),
    settings,
  )
  const values = rows.flatMap((row): Json[] => {
    const [low, high] = [row.scores[0] ?? 0, row.scores.at(-1) ?? 0]
    const place = (score: number) => (high > low ? (score - low) / (high - low) : 0.5)
    const name = rowName(row, lang)
    const others = row.scores.map(score => ({ row: name, score, place: place(score), what: 'other' }))
    const known = row.compared.map(({ score }) => (isScore(score) ? place(score) : 0))
    // Vega-Lite cannot keep letters apart.
    const letters = placeLabels(
      known,
      row.compared.map(({ score }) => (isScore(score) ? 12 / plot : 0)),
    )
    const own = row.compared.flatMap(({ score, group, rank }, index): Json[] =>
      isScore(score)
        ? [
            {
              row: name,
              score,
              place: place(score),
              what: 'own',
              province: names[index] ?? '',
              letter: letterOf(index),
              letterAt: letters[index] ?? place(score),
              group: group && groupName(group, lang),
              rank,
            },
          ]
        : [],
    )
    return [...others, ...own]
  })
  const [lowest, highest] = lang === 'vi' ? ['thấp nhất', 'cao nhất'] : ['lowest', 'highest']
  const axis: Json = {
    labelExpr: `datum.value === 0 ? '${lowest}' : '${highest}'`,
    values: [0, 1],
    title: null,
    grid: false,
    labelFlush: 12,
  }
  const shape: Json = {
    field: 'province',
    type: 'nominal',
    title: null,
    scale: { domain: names, range: VEGA_SHAPES.slice(0, names.length) },
    legend: { orient: 'top', columns: settings.width < 760 ? 2 : 3 },
  }
  return {
    height: rows.length * Math.max(40, step + (settings.narrow ? 12 : 0)),
    data: { values },
    encoding: {
      x: { field: 'place', type: 'quantitative', axis },
      y,
    },
    layer: [
      {
        transform: [{ filter: "datum.what === 'other'" }],
        mark: { type: 'tick', color: theme.tick, thickness: 1, height: 14 },
      },
      {
        transform: [{ filter: "datum.what === 'own'" }],
        mark: { type: 'point', filled: true, stroke: theme.ink, size: 110, opacity: 1 },
        encoding: { fill: groupColour(settings, plot), shape },
      },
      {
        transform: [{ filter: "datum.what === 'own'" }],
        // In a narrow picture the names of the rows stand above.
        mark: { type: 'text', dy: settings.narrow ? 14 : -13, fontWeight: 600 },
        encoding: {
          x: { field: 'letterAt', type: 'quantitative', axis },
          text: { field: 'letter', type: 'nominal' },
        },
      },
    ],
  }
}
