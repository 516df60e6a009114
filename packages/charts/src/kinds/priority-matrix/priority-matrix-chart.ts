import type { Cell, Chart, ChartTable } from '../../chart.ts'
import type { ChartKind } from '../../chart-kind.ts'
import { provinceOf } from '../../chart-request.ts'
import type { Caveat } from '../../frame/caveat.ts'
import { emptyChart } from '../../frame/empty.ts'
import { frameChart } from '../../frame/frame.ts'
import { groupLegend } from '../../frame/legend.ts'
import { groupName } from '../../label.ts'
import type { Lang } from '../../lang.ts'
import { type ChartOptions, settingsOf } from '../../settings.ts'
import { type PriorityMatrixFindings, priorityMatrixFindings } from './priority-matrix-findings.ts'
import { drawPriorityMatrix } from './priority-matrix-plot.ts'
import { priorityMatrixSpec } from './priority-matrix-spec.ts'

const WORDS = {
  vi: {
    subtitle:
      'Càng về góc trên bên phải càng cần ưu tiên; hình tròn càng lớn, điểm càng xa ngưỡng nhóm cao; viền đậm là năm ưu tiên đầu',
    drawn: 'Mỗi hình tròn là một nội dung thành phần, ghi số thứ tự trong báo cáo PAPI của năm',
    empty: 'Không có điểm nội dung thành phần nào của tỉnh được công bố cho năm này.',
    stability:
      'Độ vững: tỷ lệ trong 1.000 cách đặt trọng số ngẫu nhiên mà nội dung vẫn thuộc năm ưu tiên đầu. Thứ tự ưu tiên còn xét số năm giảm liên tiếp',
    aside: 'Không so sánh được với năm trước',
    columns: [
      'Nội dung thành phần',
      'Thứ tự ưu tiên',
      'Điểm',
      'Nhóm',
      'Tỷ lệ tỉnh có điểm cao hơn',
      'Tỷ lệ tỉnh thay đổi tốt hơn',
      'Khoảng cách tới nhóm cao (so với lớn nhất)',
      'Độ vững',
    ],
  },
  en: {
    subtitle:
      'The nearer the upper right corner, the more urgent; the larger the circle, the farther from the high group; dark rings are the first five',
    drawn: 'Each circle is a sub-dimension, with the number that the PAPI report of the year prints',
    empty: 'No sub-dimension score of this province was published for this year.',
    stability:
      'Stability: share of 1,000 random weightings under which it stays among the first five. The order also counts years of decline in a row',
    aside: 'Not comparable with the year before',
    columns: [
      'Sub-dimension',
      'Order of priority',
      'Score',
      'Group',
      'Share of provinces that score higher',
      'Share of provinces that changed more for the better',
      'Distance to the high group (against the largest)',
      'Stability',
    ],
  },
}

/**
 * The priority matrix: each sub-dimension a circle by the share of provinces ahead of it and the share that moved better,
 * larger the farther the high group is; the first five priorities ringed and named with their stability; those without a
 * comparable change in a lane of their own.
 *
 * @throws {PapiError} `invalid-chart-option`
 * @example
 * const found = priorityMatrixFindings(dataset, findProvince(provinces, '14'), 2023)
 * priorityMatrixChart(found, { lang: 'en' }).title
 * // => 'Son La 2023: Voluntary Contributions comes first; 5 of the first 5 priorities are in the lower two groups'
 */
export function priorityMatrixChart(findings: PriorityMatrixFindings, options: ChartOptions = {}): Chart {
  const settings = settingsOf(options)
  const { lang } = settings
  const { year, areas } = findings
  const words = WORDS[lang]
  const framing = {
    kind: 'priority-matrix',
    title: titleOf(findings, lang),
    subtitle: words.subtitle,
    years: [year - 1, year],
    caveats: areas.length > 0 ? caveatsOf(findings, lang) : [],
    table: tableOf(findings, lang),
  }
  if (areas.length === 0) return emptyChart(framing, words.empty, settings)
  return frameChart(
    {
      ...framing,
      drawn: words.drawn,
      legend: groupLegend(settings),
      vegaLite: priorityMatrixSpec(findings, settings),
    },
    settings,
    area => drawPriorityMatrix(findings, area, settings),
  )
}

/** The priority matrix in the catalogue. */
export const priorityMatrixKind: ChartKind = {
  kind: 'priority-matrix',
  title: { vi: 'Ma trận ưu tiên', en: 'Priority matrix' },
  formats: ['svg', 'png', 'vega-lite', 'csv'],
  needs: ['province'],
  draw: (dataset, asked, options) =>
    priorityMatrixChart(priorityMatrixFindings(dataset, provinceOf(asked), asked.year), options),
}

function titleOf({ province, year, areas, weakFirst }: PriorityMatrixFindings, lang: Lang): string {
  const head = `${province[lang]} ${year}`
  const [first] = areas
  if (!first) return `${head}, ${lang === 'vi' ? 'không có ưu tiên nào' : 'no priorities'}`
  const count = areas.filter(({ isFirst }) => isFirst).length
  if (lang === 'vi') {
    return `${head}: ${first.unit.vi} cần ưu tiên nhất; ${weakFirst}/${count} ưu tiên đầu thuộc hai nhóm dưới`
  }
  return `${head}: ${first.unit.en} comes first; ${weakFirst} of the first ${count} priorities are in the lower two groups`
}

function caveatsOf({ areas }: PriorityMatrixFindings, lang: Lang): Caveat[] {
  const { stability, aside } = WORDS[lang]
  const apart = areas.filter(({ change }) => change === null).map(({ number }) => number)
  const caveats: Caveat[] = [{ sign: 'note', text: stability }]
  if (apart.length > 0) caveats.unshift({ sign: 'missing', text: `${aside}: ${apart.join(', ')}` })
  return caveats
}

function tableOf({ areas }: PriorityMatrixFindings, lang: Lang): ChartTable {
  const rows = areas.map((area): Cell[] => [
    `${area.number} ${area.unit[lang]}`,
    area.order,
    area.score,
    groupName(area.group, lang),
    area.level,
    area.change,
    area.leverage,
    area.stability,
  ])
  return { columns: WORDS[lang].columns, rows }
}
