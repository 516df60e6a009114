import { changeText, plainText } from '@papi-lens/words'
import { wordsIn } from '@papi-lens/words/all'
import { describe, expect, it } from 'vitest'
import { bundledDataset, bundledPlans } from '../../../tests/bundled.ts'
import { tell } from '../src/area/story.ts'
import { readPlace } from '../src/place.ts'
import { coverage, headline, weakNotes } from '../src/views/overview/sentences.ts'

const dataset = bundledDataset()
const plans = bundledPlans(dataset)
const { framework } = dataset.panel

/** The years that a plan of Sơn La answers. */
const YEARS = '?from=2022&to=2023'
const read = (query: string) => {
  const { view } = readPlace(new URLSearchParams(query), dataset)
  const words = wordsIn(view.lang)
  const story = tell(dataset, plans, view)
  return {
    view,
    story,
    headline: headline(story, view, words),
    lede: plainText(words.page.lede(story.summary, view.from, framework, story.resamplings)),
    coverage: coverage(story, view, words),
    notes: weakNotes(view, words),
  }
}

describe('the opening', () => {
  it('leads with what is clear: Sơn La 2022→2023', () => {
    expect(read(YEARS).headline).toBe('Sơn La, PAPI 2023: 42,40\u00a0điểm, nhóm trung bình cao')
    expect(read(YEARS).lede).toBe(
      '1 nội dung giảm rõ: giải đáp khiếu nại, tố cáo, khúc mắc của người dân (−0,11). ' +
        '3 nội dung tăng rõ: tiếp cận và sử dụng Internet tại địa phương (+0,76), tiếp cận dịch vụ tư pháp (+0,23) và giáo dục tiểu học công lập (+0,55). ' +
        '13 trong 28 nội dung thành phần giảm, 1 giảm rõ; ngẫu nhiên cũng khoảng 14.',
    )
  })

  it('says in English the same as in Vietnamese', () => {
    expect(read(`${YEARS}&lang=en`).lede).toMatch(
      /^1 sub-dimension fell clearly: .*\(−0\.11\)\. 3 sub-dimensions rose clearly: .* 13 of 28 sub-dimensions declined, 1 of them clearly; chance alone gives about 14\.$/,
    )
  })

  it('says so where nothing is clear', () => {
    const quiet = dataset.panel.provinces.map(({ slug }) => `?province=${slug}&from=2023&to=2024`).map(read)
    const none = quiet.filter(({ story }) => {
      const { judged, clearDeclines, clearRises } = story.summary
      return judged > 0 && clearDeclines.length + clearRises.length === 0
    })
    expect(none.length).toBeGreaterThan(0)
    for (const { lede } of none) expect(lede).toMatch(/^Không nội dung nào thay đổi rõ\. /)
  })

  it('claims no clear change across newly drawn localities, and says why', () => {
    const { lede } = read('?from=2020&to=2021')
    expect(lede).not.toMatch(/(giảm|tăng) rõ|thay đổi rõ/)
    expect(lede).toContain('địa bàn khảo sát được chọn lại từ 2021: ')
  })

  it('says why a province has no scores at all, and nothing of weak areas', () => {
    const { headline, coverage } = read('?province=quang-ninh&from=2022&to=2023')
    expect(headline).toBe('Quảng Ninh, PAPI 2023: chưa công bố điểm')
    expect(wordsIn('vi').page.unpublished).toContain('vượt sai số cho phép')
    expect(coverage).toMatch(/^Không có điểm\./)
  })

  it('tells a missing total from a total that does not compare', () => {
    const { headline, coverage } = read('?province=bac-ninh&from=2021&to=2022')
    expect(headline).toBe('Bắc Ninh, PAPI 2022: chưa công bố đủ điểm để có tổng')
    expect(coverage).toBe('Chưa nạp kế hoạch nào của Bắc Ninh cho năm 2023.')
    const total = (query: string) => wordsIn('vi').page.totalUncompared(read(query).story.summary.total, 2023)
    expect(total('?province=quang-ninh&from=2023&to=2024')).toBe('năm 2023 chưa công bố đủ điểm để so sánh')
    expect(total('?from=2020&to=2021')).toBe('không so được với 2023 vì bộ chỉ số đã đổi')
  })
})

describe('coverage', () => {
  it('is that of the plans for the year after the results', () => {
    expect(read(YEARS).coverage).toBe(
      'Cả 14 nội dung yếu đều có nhiệm vụ, giải pháp trong kế hoạch cấp tỉnh năm 2024.',
    )
  })

  it('says which plan is not loaded, never that there is none', () => {
    expect(read('?from=2023&to=2024').coverage).toBe('Chưa nạp kế hoạch nào của Sơn La cho năm 2025.')
    expect(read(`${YEARS}&province=ha-noi`).coverage).toBe('Chưa nạp kế hoạch nào của Hà Nội cho năm 2024.')
  })

  it('is the same over a longer span of years, as are weak areas and their order', () => {
    const [year, span] = [read(YEARS), read('?from=2011&to=2023')]
    const ids = ({ story }: typeof year) => story.weak.map(({ id }) => id)
    expect(ids(span)).toEqual(ids(year))
    expect(span.coverage).toBe(year.coverage)
    expect(year.notes).not.toContain('2011')
    expect(span.notes).toContain('Thay đổi 2011–2023 được ghi kèm; nội dung yếu và thứ tự xét theo năm 2023')
  })
})

describe('rows', () => {
  it('give the reasons of the order in words', () => {
    const [first] = read(YEARS).story.areas
    expect(first?.id).toBe('voluntary-contributions')
    expect(wordsIn('vi').priorities.reasons(first?.reasons ?? [])).toMatch(
      /^thấp hơn \d+\/60 tỉnh khác, .*thay đổi trong mức dao động thường$/,
    )
  })

  it('show a change in points, in share of scale, or why there is none', () => {
    const change = (query: string, id: string) => {
      const row = read(query).story.change.rows.find(candidate => candidate.id === id)
      return row && changeText(row, wordsIn('vi'))
    }
    expect(change(YEARS, 'participation')).toBe('+0,11')
    expect(change(YEARS, 'land-plans')).toBe('≈ 0')
    expect(change('?from=2018&to=2019', 'internet-access')).toBe('+8 điểm %')
    expect(change('?from=2020&to=2021', 'law-and-order')).toBe('đổi cách đo')
    expect(change('?from=2018&to=2019', 'egov-response')).toBe('chưa đo')
    expect(change('?province=quang-ninh&from=2022&to=2023', 'participation')).toBe('–')
    expect(change('?province=quang-ninh&from=2023&to=2024', 'participation')).toBe('chưa công bố')
  })
})
