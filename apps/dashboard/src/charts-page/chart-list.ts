import type { ChartsView } from './charts-view.ts'

/** What a chart is told of the page's choices. Those about a province are always told that. */
type Taken = 'year' | 'years' | 'unit' | 'beside' | 'plans'

/** A chart of the page, with one line on what it is for. */
export interface ChartEntry {
  readonly kind: string
  readonly takes: readonly Taken[]
  readonly vi: string
  readonly en: string
}

/** Charts that answer one question. */
export interface ChartSection {
  readonly id: string
  readonly vi: string
  readonly en: string
  readonly charts: readonly ChartEntry[]
}

/** Every kind of the catalogue, in the order in which a report would use them. */
export const SECTIONS: readonly ChartSection[] = [
  {
    id: 'position',
    vi: 'Tỉnh đang ở đâu',
    en: 'Where the province stands',
    charts: [
      {
        kind: 'dot-strip',
        takes: ['years', 'unit'],
        vi: 'Hạng và nhóm của tỉnh giữa các tỉnh, từng nội dung một dòng.',
        en: 'Rank and group of the province among all provinces, one line for each area.',
      },
      {
        kind: 'shape',
        takes: ['year'],
        vi: 'Cả tám chỉ số nội dung trong một hình, so với trung vị cả nước.',
        en: 'All eight dimensions in one figure, against the national median.',
      },
      {
        kind: 'distribution',
        takes: ['year', 'unit', 'beside'],
        vi: 'Điểm của mọi tỉnh cho một chỉ số, và tỉnh nằm ở đâu trong đó.',
        en: 'The scores of all provinces in one index, and where the province lies among them.',
      },
      {
        kind: 'map',
        takes: ['year', 'unit'],
        vi: 'Nhóm của từng tỉnh trên bản đồ cả nước.',
        en: 'The group of every province on the map of the country.',
      },
      {
        kind: 'tile-map',
        takes: ['year', 'unit'],
        vi: 'Mỗi tỉnh một ô bằng nhau, nên tỉnh nhỏ cũng dễ thấy.',
        en: 'One equal tile for each province, so that small ones are seen too.',
      },
      {
        kind: 'comparison',
        takes: ['year', 'unit', 'beside'],
        vi: 'Điểm và nhóm của tỉnh bên cạnh các tỉnh chọn ở “So sánh với”.',
        en: 'Scores and groups of the province beside those chosen under “Compare with”.',
      },
    ],
  },
  {
    id: 'change',
    vi: 'Điều gì đã thay đổi',
    en: 'What has changed',
    charts: [
      {
        kind: 'change-bars',
        takes: ['years', 'unit'],
        vi: 'Nội dung nào tăng, nội dung nào giảm giữa hai năm, nội dung nào không so sánh được.',
        en: 'What rose and what fell between the two years, and what cannot be compared.',
      },
      {
        kind: 'waterfall',
        takes: ['years', 'unit'],
        vi: 'Thay đổi của điểm tổng là do những phần nào góp lại.',
        en: 'Which parts the change of the score is made of.',
      },
      {
        kind: 'slope',
        takes: ['years', 'unit'],
        vi: 'Điểm hai năm nối với nhau, để thấy hướng đi của từng nội dung.',
        en: 'The scores of both years joined, to see which way each area went.',
      },
      {
        kind: 'trend',
        takes: ['unit'],
        vi: 'Điểm qua mọi năm đã công bố; ngắt ở chỗ đổi cách đo.',
        en: 'The score over all published years, broken where the way of measuring changed.',
      },
      {
        kind: 'heat-map',
        takes: ['year', 'unit'],
        vi: 'Nhóm của từng nội dung qua từng năm, đến năm sau đã chọn.',
        en: 'The group of each area in each year, up to the later of the chosen years.',
      },
    ],
  },
  {
    id: 'priorities',
    vi: 'Cần làm gì trước',
    en: 'What to do first',
    charts: [
      {
        kind: 'priority-matrix',
        takes: ['year'],
        vi: 'Nội dung nào vừa yếu vừa giảm, nên ưu tiên cải thiện.',
        en: 'Which areas are both weak and falling, and so come first.',
      },
      {
        kind: 'task-coverage',
        takes: ['year', 'plans'],
        vi: 'Nội dung yếu nào đã có nhiệm vụ trong các kế hoạch của tỉnh, nội dung nào chưa.',
        en: 'Which weak areas have tasks in the plans of the province, and which have none.',
      },
      {
        kind: 'deadline-timeline',
        takes: ['plans'],
        vi: 'Thời hạn của các nhiệm vụ trong các kế hoạch của tỉnh.',
        en: 'When the tasks in the plans of the province are due.',
      },
    ],
  },
  {
    id: 'relations',
    vi: 'Các nội dung liên quan với nhau thế nào',
    en: 'How areas go together',
    charts: [
      {
        kind: 'correlation-matrix',
        takes: ['year', 'unit'],
        vi: 'Giữa các tỉnh trong cả nước, điểm những nội dung nào cao thấp cùng nhau.',
        en: 'Over all provinces, in which areas scores are high or low together.',
      },
    ],
  },
]

/** Attributes of `<papi-chart>`, and of the address of one chart, for a chart of the page. */
export type ChartAsked = Readonly<Record<string, string>>

/**
 * What a chart is asked in a view.
 *
 * @param plans ids of the province's plans
 */
export function askedIn(view: ChartsView, { kind, takes }: ChartEntry, plans: readonly string[]): ChartAsked {
  const { province, from, to, unit, beside, theme, lang } = view
  const takesUnit = takes.includes('unit') && unit !== 'total'
  return {
    kind,
    province: province.slug,
    ...(takes.includes('years') ? { from: `${from}`, to: `${to}` } : {}),
    ...(takes.includes('year') ? { year: `${to}` } : {}),
    ...(takesUnit ? { unit } : {}),
    ...(takes.includes('beside') && beside.length > 0
      ? { provinces: beside.map(({ slug }) => slug).join(',') }
      : {}),
    ...(takes.includes('plans') ? { plans: plans.join(',') } : {}),
    lang,
    theme,
  }
}
