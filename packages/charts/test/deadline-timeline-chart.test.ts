import { wordsIn } from '@papi-lens/words/all'
import { describe, expect, it } from 'vitest'
import { dataset, plans } from '../gallery/gallery-dataset.ts'
import { example } from '../gallery/gallery-entries.ts'
import { drawChart } from '../src/index.ts'
import { PAPER_NAMES, PAPER_SIZES } from '../src/paper.ts'
import { describeChart } from './describe-chart.ts'
import { faultsOf } from './robust.ts'

const [plan] = plans
if (!plan) throw new Error('no bundled plan')

describeChart('deadline-timeline', [
  {},
  {
    plans: [{ ...plan, tasks: [], measures: [] }],
  },
])

const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text ?? '')

describe('the deadline timeline', () => {
  it('has who leads under each task, and how often it recurs', () => {
    const texts = textsOf(example('deadlineTimelineCommune')().svg)
    expect(texts).toContain('Công chức Tư pháp')
    expect(texts).toContain('Văn phòng - Thống kê · định kỳ hằng quý, hằng năm')
    expect(textsOf(example('deadlineTimelineCommune')({ lang: 'en' }).svg)).toContain(
      'Văn phòng - Thống kê · quarterly, yearly',
    )
  })

  it('counts what falls due in each month over all tasks, also where a page shows some only', () => {
    for (const size of PAPER_NAMES) {
      const texts = textsOf(example('deadlineTimelineCommune')({ size }).svg)
      const start = texts.indexOf('Số nhiệm vụ đến hạn trong tháng')
      expect(start).toBeGreaterThan(0)
      const counts = texts.filter(text => /^(\d|·)$/.test(text)).slice(-12)
      expect([size, counts]).toEqual([size, ['6', '8', '6', '·', '·', '·', '·', '·', '1', '1', '2', '4']])
    }
  })

  it.each(PAPER_NAMES.filter(size => size !== 'web'))('fits %s, and says what it leaves out', size => {
    for (const lang of ['vi', 'en'] as const) {
      for (const name of [
        'deadlineTimelineCommune',
        'deadlineTimelineDistrict',
        'deadlineTimelineThreePlans',
      ]) {
        const chart = example(name)({ size, lang })
        expect([name, faultsOf(chart)]).toEqual([name, []])
        const most = PAPER_SIZES[size].maxHeight ?? 0
        expect([name, chart.height, chart.height <= most]).toEqual([name, chart.height, true])
        expect(chart.description).toMatch(
          lang === 'vi' ? /\d+ nhiệm vụ khác|Chủ trì: xem bảng/ : /\d+ other tasks|Who leads: see/,
        )
        expect(chart.table.rows.length).toBeGreaterThan(30)
      }
    }
  })
})

it('leaves out plans without dates before those that have some', () => {
  const { svg } = example('deadlineTimelineThreePlans')({ size: 'a4-half', lang: 'vi' })
  const texts = textsOf(svg).join(' ')
  expect(texts).toContain('Pắc Ngà')
  expect(texts).toContain('2 kế hoạch khác')
  const [commune, province] = ['pac-nga-2022', 'son-la-2024'].map(id => plans.filter(plan => plan.id === id))
  const asked = { plans: [...(province ?? []), ...(commune ?? [])] }
  const chart = drawChart(dataset, 'deadline-timeline', asked, { words: wordsIn('vi'), size: 'a4-half' })
  expect(textsOf(chart.svg)).toContain('Phổ biến pháp luật, hòa giải, đạt chuẩn tiếp cận')
})
