import { describe, expect, it } from 'vitest'
import { bundledDataset, bundledPlans } from '../../../tests/bundled.ts'
import { changeText, coverage, headline, lede, type Piece, reasons, weakNotes } from '../src/sentences.ts'
import { tell } from '../src/story.ts'
import { readView } from '../src/view.ts'

const dataset = bundledDataset()
const plans = bundledPlans(dataset)
const { framework } = dataset.panel

const plain = (pieces: readonly Piece[]) =>
  pieces.map(piece => (typeof piece === 'string' ? piece : piece.strong)).join('')
const read = (query: string) => {
  const { view } = readView(query, dataset)
  const story = tell(dataset, plans, view)
  return { view, story, lede: plain(lede(story, view, framework)), coverage: coverage(story, view) }
}

describe('the opening', () => {
  it('tells Sơn La 2022→2023 as the figures do', () => {
    const { story, view, lede } = read('')
    expect(headline(story, view)).toBe('Sơn La, PAPI 2023: 42,40\u00a0điểm, nhóm trung bình cao')
    expect(lede).toBe(
      'Hạng 30/61, +1,53 so với 2022 nhờ quản trị điện tử và cung ứng dịch vụ công. ' +
        'Nhưng 13 trong 28 nội dung thành phần giảm điểm, trong đó 9 nội dung giảm ngay trong những chỉ số đang tăng.',
    )
  })

  it('says in English the same as in Vietnamese', () => {
    expect(read('?lang=en').lede).toBe(
      'Rank 30/61, +1.53 since 2022 thanks to e-governance and public service delivery. ' +
        'But 13 of 28 sub-dimensions fell, 9 of them inside dimensions that rose.',
    )
  })

  it('names where a falling total fell', () => {
    // Kiên Giang 2023→2024: comparable years and a lower total.
    const { lede } = read('?province=kien-giang&from=2023&to=2024&lang=en')
    expect(lede).toMatch(
      /^Rank 61\/61, −\d\.\d\d since 2023 mainly for falls in .+ and .+\. \d+ of 28 sub-dimensions fell/,
    )
  })

  it('does not compare totals across a break', () => {
    expect(read('?from=2020&to=2021').lede).toContain('tổng điểm không so được với 2020 vì bộ chỉ số đã đổi')
  })

  it('says why a province has no scores at all, and nothing of weak areas', () => {
    const { story, view, lede, coverage } = read('?province=quang-ninh&from=2022&to=2023')
    expect(headline(story, view)).toBe('Quảng Ninh, PAPI 2023: không công bố điểm')
    expect(lede).toContain('vượt sai số cho phép')
    expect(coverage).toMatch(/^Chưa công bố điểm\./)
  })

  it('tells a missing total from a total that does not compare', () => {
    const { story, view, coverage } = read('?province=bac-ninh&from=2021&to=2022')
    expect(headline(story, view)).toBe('Bắc Ninh, PAPI 2022: không công bố đủ điểm để có tổng')
    expect(coverage).toMatch(/^Chưa nạp kế hoạch nào của Bắc Ninh cho năm 2023\. /)
    expect(read('?province=quang-ninh&from=2023&to=2024').lede).toContain(
      'năm 2023 không công bố đủ điểm để so sánh',
    )
  })
})

describe('coverage', () => {
  it('is that of the plans for the year after the results', () => {
    expect(read('').coverage).toBe(
      'Cả 14 nội dung yếu đều có nhiệm vụ, giải pháp trong kế hoạch cấp tỉnh năm 2024.',
    )
  })

  it('says which plan is not loaded, never that there is none, and how to load one', () => {
    expect(read('?from=2023&to=2024').coverage).toBe(
      'Chưa nạp kế hoạch nào của Sơn La cho năm 2025. ' +
        'Để đối chiếu với một kế hoạch, chạy: papi priorities --province son-la --year 2024 --plan FILE',
    )
    expect(read('?province=ha-noi').coverage).toMatch(/^Chưa nạp kế hoạch nào của Hà Nội cho năm 2024\. /)
  })

  it('is the same over a longer span of years, as are weak areas and their order', () => {
    const [year, span] = [read(''), read('?from=2011&to=2023')]
    const ids = ({ story }: typeof year) => story.weak.map(({ id }) => id)
    expect(ids(span)).toEqual(ids(year))
    expect(span.coverage).toBe(year.coverage)
    expect(weakNotes(year.view)).not.toContain('2011')
    expect(weakNotes(span.view)).toContain(
      'Thay đổi 2011–2023 được ghi kèm; nội dung yếu và thứ tự xét theo năm 2023',
    )
  })
})

describe('rows', () => {
  it('give rank, fall and what flags add as reasons', () => {
    const first = read('').story.areas.find(({ unit }) => unit.id === 'health-care')
    expect(first && reasons(first, read('').view)).toBe(
      'hạng 50/61 · giảm 0,04 · xuống nhóm thấp · giảm nhiều năm liền',
    )
  })

  it('show a change in points, in share of scale, or why there is none', () => {
    const change = (query: string, id: string) => {
      const row = read(query).story.change.rows.find(candidate => candidate.id === id)
      return row && changeText(row, 'vi')
    }
    expect(change('', 'participation')).toBe('+0,11')
    expect(change('', 'land-plans')).toBe('≈ 0')
    expect(change('?from=2018&to=2019', 'internet-access')).toBe('+7,8%')
    expect(change('?from=2020&to=2021', 'law-and-order')).toBe('đổi cách đo')
    expect(change('?from=2018&to=2019', 'egov-response')).toBe('chưa đo')
    expect(change('?province=quang-ninh&from=2022&to=2023', 'participation')).toBe('–')
    expect(change('?province=quang-ninh&from=2023&to=2024', 'participation')).toBe('chưa công bố')
  })
})
