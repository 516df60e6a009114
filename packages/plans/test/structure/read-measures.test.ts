import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { processorTime } from '../../../../tests/processor-time.ts'
import { paragraphsOf } from '../../src/reading/paragraphs.ts'
import { repairText } from '../../src/reading/repair-text.ts'
import { readHead } from '../../src/structure/read-head.ts'
import { readMeasures } from '../../src/structure/read-measures.ts'

const read = (text: string) => readMeasures(paragraphsOf(repairText(text).lines))
/** "ref dimension", nested items behind their measure. */
const refs = (text: string) =>
  read(text).measures.flatMap(({ ref, dimension, items }) => [
    `${ref} ${dimension}`,
    ...items.map(item => item.ref),
  ])

describe('readMeasures', () => {
  it('reads lettered items, letters skipped, with dashes nested in them', () => {
    const text = `II. NỘI DUNG
1. Nội dung “Trách nhiệm giải trình với người dân”
a) Tiếp công dân đúng lịch.
d) Củng cố các ban:
- Mở lớp cho Ban Thanh tra nhân dân.
- Mở lớp cho Ban Giám sát đầu tư.
g) Đối thoại hằng quý.
2. Phòng Nội vụ
a) Theo dõi.`
    expect(refs(text)).toEqual([
      '1.a accountability',
      '1.d accountability',
      '1.d.1',
      '1.d.2',
      '1.g accountability',
    ])
  })

  it('reads numbered items under dimensions headed by roman numbers', () => {
    const text = `I. THAM GIA CỦA NGƯỜI DÂN Ở CẤP CƠ SỞ
1. Mở lớp về bầu cử.
- Quý II hai lớp.
2. Ghi sổ đóng góp.
II. CÔNG KHAI, MINH BẠCH
1. Niêm yết hộ nghèo.
III. TỔ CHỨC THỰC HIỆN
1. Quản trị môi trường do xã theo dõi`
    expect(refs(text)).toEqual(['I.1 participation', 'I.1.1', 'I.2 participation', 'II.1 transparency'])
  })

  it('numbers dashes and plain paragraphs, and joins a single paragraph to the item above it', () => {
    const text = `2.1. Chỉ số nội dung “Quản trị môi trường”
- Kiểm tra xả thải:
+ Mỗi quý một lần.
- Trồng cây.
2.2. Chỉ số nội dung “Quản trị điện tử”
Mở rộng wifi công cộng.
Trả lời trên cổng.
2.3. Chỉ số nội dung “Cung ứng dịch vụ công”
a) Y tế
Mua thêm thiết bị cho trạm.
b) Giáo dục
Xây thêm lớp.
Mời phụ huynh góp ý.`
    expect(refs(text)).toEqual([
      '2.1-1 environment',
      '2.1-1.1',
      '2.1-2 environment',
      '2.2-1 e-governance',
      '2.2-2 e-governance',
      '2.3.a services',
      '2.3.b services',
      '2.3.b.1',
      '2.3.b.2',
    ])
    expect(read(text).measures[4]?.text).toBe('Y tế Mua thêm thiết bị cho trạm.')
  })

  it('skips stated results, leads, pointers to an annex, results of last year and the closing order', () => {
    const text = `I. KẾT QUẢ THỰC HIỆN NĂM 2022
1. Công khai, minh bạch
a) Đã niêm yết.
II. NHIỆM VỤ
1. Công khai, minh bạch
Năm 2022, chỉ số này đạt 5,1 điểm, thuộc nhóm trung bình thấp.
Nhiệm vụ như sau:
a) Niêm yết hộ nghèo.
(Có phụ lục kèm theo)
Chủ tịch UBND huyện yêu cầu các xã thực hiện nghiêm.
Hãy đọc thêm.`
    expect(refs(text)).toEqual(['1.a transparency'])
  })

  it('takes a list of the dimensions in the purpose for no section', () => {
    const text = `I. MỤC ĐÍCH
- Cải thiện: (1) Tham gia của người dân; (2) Công khai, minh bạch; (3) Thủ tục hành chính công.
II. NHIỆM VỤ
1. Thủ tục hành chính công
- Trả hồ sơ đúng hạn.`
    expect(refs(text)).toEqual(['1-1 procedures'])
  })

  it('says so where no section is about a dimension', () => {
    expect(read('1. Phòng Nội vụ\n- Theo dõi.').notices.map(({ code, line }) => [code, line])).toEqual([
      ['no-sections', 1],
    ])
  })

  it('begins a text in the heading’s own paragraph', () => {
    expect(read('1. Quản trị môi trường: Kiểm tra các cơ sở xả thải.').measures).toMatchObject([
      {
        kind: 'measure',
        ref: '1-1',
        dimension: 'environment',
        text: 'Kiểm tra các cơ sở xả thải.',
        line: 1,
        lastLine: 1,
        items: [],
      },
    ])
  })

  it('never throws, and points into the text', () => {
    const piece = fc.constantFrom(
      '1. Quản trị môi trường\n',
      'a) ',
      '- ',
      '+ ',
      'công khai, minh bạch',
      '\n',
      '\n\n',
      '\t',
      'I. ',
      'Số: 1/KH-UBND',
      'Nơi nhận:\n',
      '“',
      'đạt 4,5 điểm. ',
      'UBND tỉnh ',
      'Sơn La ',
      ':\n',
      'ngày 1 tháng 2 năm 2022\n',
      '̣',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 8 })), { maxLength: 60 }), pieces => {
        const { lines } = repairText(pieces.join(''))
        const paragraphs = paragraphsOf(lines)
        readHead(paragraphs, [])
        for (const { line, lastLine } of readMeasures(paragraphs).measures)
          expect(line >= 1 && lastLine >= line && lastLine <= lines.length).toBe(true)
      }),
      { seed: 4, numRuns: 300 },
    )
  })

  it('takes time in proportion to the text', () => {
    const time = (times: number) => {
      const text = '1. Quản trị môi trường\na) Trồng cây\n- tham gia của người dân\n'.repeat(times)
      const before = processorTime()
      read(text)
      return processorTime() - before
    }
    time(500)
    // Four times the text; quadratic work would take sixteen times as long.
    expect(time(8000) / Math.max(time(2000), 1)).toBeLessThan(12)
  })
})

describe('lines below an item that tell who and when', () => {
  const whose = (text: string) =>
    read(`1. Nội dung “Quản trị môi trường”\n${text}`).measures.flatMap(({ ref, lead, items }) => [
      [ref, lead],
      ...items.map(item => [item.ref, item.lead]),
    ])

  it('are of the nested item they are marked below, else of the item', () => {
    const nested = 'a) Thu gom rác:\n- Lập điểm tập kết.\n+ Chủ trì: Sở Xây dựng\n- Kiểm tra xe chở rác.\n'
    expect(whose(`${nested}+ Chủ trì: Công an tỉnh`)).toEqual([
      ['1.a', []],
      ['1.a.1', ['Sở Xây dựng']],
      ['1.a.2', ['Công an tỉnh']],
    ])
    expect(whose('a) Thu gom rác:\n- Lập điểm tập kết.\n- Chủ trì: Sở Xây dựng')).toEqual([
      ['1.a', ['Sở Xây dựng']],
      ['1.a.1', []],
    ])
  })

  it('tell nothing where one of them is told twice of one item', () => {
    expect(whose('a) Thu gom rác.\n- Chủ trì: Sở Xây dựng\n- Chủ trì: Sở Y tế')).toEqual([['1.a', []]])
  })
})
