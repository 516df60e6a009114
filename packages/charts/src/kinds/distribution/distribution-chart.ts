import type { Cell, Chart, ChartTable } from '../../chart.ts'
import type { ChartKind } from '../../chart-kind.ts'
import { provinceOf } from '../../chart-request.ts'
import { formatDelta, formatScore } from '../../format.ts'
import type { Caveat } from '../../frame/caveat.ts'
import { emptyChart } from '../../frame/empty.ts'
import { frameChart } from '../../frame/frame.ts'
import { groupLegend } from '../../frame/legend.ts'
import { groupName, missingName } from '../../label.ts'
import type { Lang } from '../../lang.ts'
import { rowName } from '../../rows/unit-rows.ts'
import { type ChartOptions, settingsOf } from '../../settings.ts'
import { type DistributionFindings, distributionFindings } from './distribution-findings.ts'
import { drawDistribution } from './distribution-plot.ts'
import { distributionSpec } from './distribution-spec.ts'

const WORDS = {
  vi: {
    subtitle: 'Mỗi chấm là điểm của một tỉnh; dải màu bên dưới là bốn nhóm tỉnh',
    drawn: 'Chấm to có viền đậm là tỉnh này; đường đứt là trung vị; chấm xếp chồng vì có điểm gần nhau',
    empty: 'Không có điểm nào được công bố cho năm này.',
  },
  en: {
    subtitle: 'Each dot is the score of a province; the coloured bar below is the four groups',
    drawn:
      'The large dot with a dark ring is this province; the dashed line is the median; dots are stacked where scores are close',
    empty: 'No score was published for this year.',
  },
}

/**
 * The distribution: every province a dot at its score, dots pushed aside only where they would touch, the quartile groups
 * as a band below, the median, and the province as a larger dot with its name.
 *
 * @throws {PapiError} `invalid-chart-option`
 * @example
 * const found = distributionFindings(dataset, findProvince(provinces, '14'), framework.unit('total'), 2023)
 * distributionChart(found, { lang: 'en' }).title
 * // => 'Son La 2023: PAPI total 42.40 points, 30 of 61, high average group, +0.07 against the median'
 */
export function distributionChart(findings: DistributionFindings, options: ChartOptions = {}): Chart {
  const settings = settingsOf(options)
  const { lang } = settings
  const words = WORDS[lang]
  const framing = {
    kind: 'distribution',
    title: titleOf(findings, lang),
    subtitle: words.subtitle,
    years: [findings.year],
    caveats: caveatsOf(findings, lang),
    table: tableOf(findings, lang),
  }
  if (findings.points.length === 0) return emptyChart(framing, words.empty, settings)
  return frameChart(
    {
      ...framing,
      drawn: words.drawn,
      legend: groupLegend(settings),
      vegaLite: distributionSpec(findings, settings),
    },
    settings,
    area => drawDistribution(findings, area, settings),
  )
}

/** The distribution in the catalogue. */
export const distributionKind: ChartKind = {
  kind: 'distribution',
  title: { vi: 'Phân bố điểm các tỉnh', en: 'Distribution across provinces' },
  formats: ['svg', 'png', 'vega-lite', 'csv'],
  needs: ['province', 'unit', 'others'],
  draw(dataset, asked, options) {
    const { unit, year, provinces } = asked
    return distributionChart(distributionFindings(dataset, provinceOf(asked), unit, year, provinces), options)
  },
}

function titleOf({ province, row, year, own, missing }: DistributionFindings, lang: Lang): string {
  const head = `${province[lang]} ${year}: ${row.unit[lang]}`
  if (!own) return `${head} ${missing ? missingName(missing, lang) : ''}`
  const score = formatScore(own.score, lang)
  // Nothing tells the provinces apart: there is no place among them.
  if (own.group === null || own.rank === null) return `${head} ${score} ${lang === 'vi' ? 'điểm' : 'points'}`
  const group = groupName(own.group, lang).toLowerCase()
  const apart = formatDelta(own.toMedian, lang)
  if (lang === 'vi') {
    return `${head} ${score} điểm, hạng ${own.rank}/${own.of}, nhóm ${group}, ${apart} so với trung vị`
  }
  return `${head} ${score} points, ${own.rank} of ${own.of}, ${group} group, ${apart} against the median`
}

function caveatsOf({ holes, points, year }: DistributionFindings, lang: Lang): Caveat[] {
  if (holes.length === 0 || points.length === 0) return []
  const named = holes.length <= 6
  const names = holes.map(province => province[lang]).join(', ')
  const what = named ? `: ${names}` : lang === 'vi' ? `: ${holes.length} tỉnh` : `: ${holes.length} provinces`
  const text = lang === 'vi' ? `Không công bố điểm năm ${year}` : `Not published for ${year}`
  return [{ sign: 'note', text: `${text}${what}` }]
}

function tableOf({ points, row }: DistributionFindings, lang: Lang): ChartTable {
  const score = rowName(row, lang)
  const rows = [...points]
    .reverse()
    .map(({ name, score, group }): Cell[] => [name[lang], score, groupName(group, lang)])
  return { columns: lang === 'vi' ? ['Tỉnh', score, 'Nhóm'] : ['Province', score, 'Group'], rows }
}
