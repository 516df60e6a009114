import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { processorTime } from '../../../../tests/processor-time.ts'
import { matchItem } from '../../src/matching/match-item.ts'

const ids = (text: string, dimension: string | null, units?: readonly string[]) =>
  matchItem({ text, dimension }, units ? { units } : {}).map(match => match.subdimension)

describe('the match of an item', () => {
  it('names the words that decided as they stand in the text, in its order', () => {
    expect(matchItem({ text: 'Bổ sung bác sỹ,\nnâng cấp Trạm  Y tế xã', dimension: 'services' })).toEqual([
      { subdimension: 'health-care', score: 0.8, evidence: ['bác sỹ', 'Trạm Y tế'] },
    ])
  })

  it('scores w / (w + 1) of the weight w of its words, each phrase counted once', () => {
    const once = matchItem({ text: 'Sửa đường thôn', dimension: 'services' })
    expect(once).toEqual([{ subdimension: 'basic-infrastructure', score: 0.6667, evidence: ['đường thôn'] }])
    expect(matchItem({ text: 'Sửa đường thôn; rải đá đường thôn', dimension: 'services' })).toEqual(once)
  })

  it('reads the longest phrase, not its parts', () => {
    expect(ids('Cấp nước sạch', 'services')).toEqual(['basic-infrastructure'])
    expect(ids('Cung cấp tài liệu trên môi trường mạng', 'environment')).toEqual([])
  })

  it('reads words, not parts of words, and no phrase across the end of a sentence', () => {
    expect(ids('Hội nghị bàn về tội. Phạm vi toàn xã', 'services')).toEqual([])
    expect(ids('Phòng chống tội phạm', 'services')).toEqual(['law-and-order'])
  })

  it('holds a section for strong evidence: the same words serve what the section asks about', () => {
    const text = 'Khảo sát phụ huynh về thái độ của giáo viên'
    expect(ids(text, 'services')[0]).toBe('primary-education')
    expect(ids(text, 'corruption-control')[0]).toBe('corruption-in-services')
  })

  it('lets a task serve another dimension if its words say so clearly', () => {
    expect(ids('Mở lớp tập huấn khám chữa bệnh cho trạm y tế', 'e-governance')).toEqual(['health-care'])
  })

  it('is empty, the dimension as a whole, where words for the whole weigh as much', () => {
    expect(ids('Kế hoạch cải cách hành chính năm 2023', 'transparency')).toEqual([])
    expect(ids('Kiểm soát thủ tục hành chính; hồ sơ đất đai', 'procedures')).toEqual([])
  })

  it('is empty where nothing tells', () => {
    expect(ids('', 'services')).toEqual([])
    expect(ids('Thực hiện theo kế hoạch', 'services')).toEqual([])
    expect(ids('Thực hiện theo kế hoạch', null)).toEqual([])
    expect(ids('Khám chữa bệnh', 'no-such-dimension')).toEqual(['health-care'])
  })

  it('gives several answers, best first, and leaves out the faint ones', () => {
    const matches = matchItem({
      text: 'Cấp sổ đỏ; chứng thực bản sao; chứng thực chữ ký; giấy chứng nhận quyền sử dụng đất',
      dimension: 'procedures',
    })
    expect(matches.map(({ subdimension, score }) => [subdimension, score])).toEqual([
      ['land-certificates', 0.8333],
      ['certification', 0.8],
    ])
    expect(ids('Trạm y tế, bệnh viện, bác sĩ, tiêm chủng; đường thôn', 'services')).toEqual(['health-care'])
  })

  it('names two or more sub-dimensions that are plainly named beside the whole', () => {
    const text = 'Rà soát thủ tục hành chính; cải cách thủ tục hành chính về chứng thực bản sao, cấp sổ đỏ'
    expect(ids(text, 'procedures')).toEqual(['certification', 'land-certificates'])
  })

  it('reads a longer form of a phrase in other sections as it reads the phrase', () => {
    expect(ids('Trả lời đơn thư', 'participation')).toEqual(['appeals-response'])
    expect(ids('Trả lời đơn thư khiếu nại', 'participation')).toEqual(['appeals-response'])
  })

  it('lets a lead agency bear out what the text speaks of, never decide', () => {
    const lead = ['Trường Tiểu học Đông Kỳ']
    expect(matchItem({ text: 'Sửa chữa theo kế hoạch', dimension: 'services', lead })).toEqual([])
    const roads = matchItem({ text: 'Sửa chữa đường điện hạ thế', dimension: 'services', lead })
    expect(roads.map(match => match.subdimension)).toEqual(['basic-infrastructure'])
    const [school] = matchItem({ text: 'Sửa phòng học', dimension: 'services', lead })
    expect(school).toEqual({
      subdimension: 'primary-education',
      score: 0.7436,
      evidence: ['phòng học', 'Trường Tiểu học'],
    })
  })

  it('takes outputs and lead agencies for a hint only', () => {
    const item = { text: 'Ban hành kế hoạch năm', dimension: 'services' }
    expect(matchItem({ ...item, lead: ['Trạm Y tế'] })).toEqual([])
    expect(
      matchItem({ ...item, lead: ['Trạm Y tế'], outputs: ['Kế hoạch khám chữa bệnh'] })[0]?.subdimension,
    ).toBe('health-care')
  })
})

describe('the sub-dimensions asked for', () => {
  it('are all that were ever measured, unless some are named', () => {
    expect(ids('Cấp giấy phép xây dựng đúng hạn', 'procedures')).toEqual(['construction-permits'])
    expect(ids('Tập huấn cho Ban Thanh tra nhân dân', 'accountability')).toEqual(['inspection-boards'])
  })

  it('leave what serves another one to its dimension as a whole', () => {
    const units = ['certification', 'land-certificates']
    expect(ids('Cấp giấy phép xây dựng đúng hạn', 'procedures', units)).toEqual([])
  })

  it('do not hide another that the text names first', () => {
    const text = 'Cấp giấy chứng nhận quyền sử dụng đất, cấp phép xây dựng'
    expect(ids(text, 'procedures', ['land-certificates'])).toEqual(['land-certificates'])
  })
})

describe('spelling', () => {
  it('may place the tone mark either way, write -i for -y, come decomposed or in capitals', () => {
    for (const text of ['TỔ HOÀ GIẢI', 'tổ hòa giải', 'Tổ hòa giải'.normalize('NFD')])
      expect(ids(text, 'accountability')).toEqual(['justice-access'])
    expect(ids('bác sỹ', 'services')).toEqual(ids('bác sĩ', 'services'))
  })

  it('may lack all diacritics', () => {
    expect(ids('Nang cap duong giao thong nong thon', 'services')).toEqual(['basic-infrastructure'])
  })

  it('may have one wrong mark in a phrase of three syllables or more, not in a shorter one', () => {
    expect(ids('Nâng cao chất lượng không khi, trồng thêm cây', 'environment')).toEqual(['air-quality'])
    expect(ids('Chuyến đường đi của xe', 'services')).toEqual([])
  })
})

describe('any text', () => {
  const sections = [null, 'participation', 'procedures', 'services', 'environment']

  it('yields matches with scores between 0 and 1 in falling order, and never throws', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('y tế ', 'a) ', '\t', 'ngày 1/1/2022 ', 'hộ nghèo', 'ộ', '\u0323', '. '),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.constantFrom(...sections), (pieces, dimension) => {
        const scores = matchItem({ text: pieces.join(''), dimension }).map(match => match.score)
        expect(scores.every(score => score > 0 && score < 1)).toBe(true)
        expect(scores).toEqual([...scores].sort((a, b) => b - a))
      }),
      { seed: 5, numRuns: 300 },
    )
  })

  it('is read to a bounded length', () => {
    const long = 'x '.repeat(10_000)
    expect(ids(`${long}trạm y tế`, 'services')).toEqual([])
    expect(ids(`trạm y tế ${long}`, 'services')).toEqual(['health-care'])
    for (const text of ['x'.repeat(5e6), 'a) '.repeat(1e6), '\t'.repeat(1e6), 'ngày 1/1/2022'.repeat(1e6)])
      expect(ids(text, 'services')).toEqual([])
  })

  it('takes time in proportion to its length', () => {
    const timeOf = (times: number) => {
      const text = 'phòng chống tham nhũng, phòng chống tội phạm, quy hoạch kế hoạch sử dụng '.repeat(times)
      const spans = Array.from({ length: 7 }, () => {
        const start = processorTime()
        for (let i = 0; i < 5; i++) matchItem({ text, dimension: 'services' })
        return processorTime() - start
      })
      return Math.min(...spans)
    }
    timeOf(60)
    // Four times the text: four times the work if linear, sixteen if quadratic.
    expect(timeOf(240) / timeOf(60)).toBeLessThan(10)
  })
})
