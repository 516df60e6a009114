import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OCR_SLIPS } from '../../src/reading/ocr-slips.ts'
import { repairText } from '../../src/reading/repair-text.ts'

const repaired = (text: string) => repairText(text).lines.map(line => line.text)
const codes = (text: string) => repairText(text).repairs.map(({ code }) => code)

describe('repairText', () => {
  it.each([
    ['T ă n g  c ư ờ n g  k i ể m  t r a', 'Tăng cường kiểm tra', 'letter-spaced'],
    ['-  T ă n g  c ư ờ n g', '- Tăng cường', 'letter-spaced'],
    ['c h ấ t   t h ả i .   ', 'chất thải.', 'letter-spaced'],
    ['c  h  ấ  t    t  h  ả  i', 'chất thải', 'letter-spaced'],
    ['đơn vi ̣sự nghiệp', 'đơn vị sự nghiệp', 'detached-mark'],
    ['sự nghiêp̣ công', 'sự nghiệp công', 'detached-mark'],
    ['kế hoạch, ̣nhu cầu', 'kế hoạch, nhu cầu', 'detached-mark'],
    ['Tỷ lệ'.normalize('NFD'), 'Tỷ lệ', 'nfd'],
    ['**KẾ HOẠCH**', 'KẾ HOẠCH', 'markup'],
    ['gửi về xã (*qua Văn phòng*)', 'gửi về xã (qua Văn phòng)', 'markup'],
    ['hộ\u00a0nghèo', 'hộ nghèo', 'space'],
    ['hộ ng\u00adhèo\f', 'hộ nghèo', 'control-character'],
    ['phần đầu năm 2023 đạt 90%', 'phấn đấu năm 2023 đạt 90%', 'ocr'],
    ['Phân đầu tỷ lệ bao phủ', 'Phấn đấu tỷ lệ bao phủ', 'ocr'],
    ['dịch vụ bur chính', 'dịch vụ bưu chính', 'ocr'],
    ['Bru điện xã', 'Bưu điện xã', 'ocr'],
    ['theo dõi, đơn đốc', 'theo dõi, đôn đốc', 'ocr'],
    ['phòng, chống tham những', 'phòng, chống tham nhũng', 'ocr'],
    ['được cấp trên phê duyet', 'được cấp trên phê duyệt', 'ocr'],
    ['thưòng xuyên', 'thường xuyên', 'ocr'],
  ])('repairs "%s"', (given, right, code) => {
    expect(repaired(given)).toEqual([right])
    expect(codes(given)).toContain(code)
  })

  it.each([
    'phần đầu của kế hoạch',
    'những nhiễu loạn',
    'người có tính kiên nghị',
    'ông tham những gì',
    'a b c d',
    '1 2 3 4 5 6 7 8',
    '5 * 3 = 15',
    '* Ghi chú: nộp sớm',
    'm² < 50 và > 20',
  ])('leaves "%s" as it is', text => {
    expect(repaired(text)).toEqual([text])
    expect(codes(text)).toEqual([])
  })

  it('keeps every line at its number, whatever ends it', () => {
    const { lines } = repairText('một\r\n\r\nhai\fba\n')
    expect(lines.map(({ line, text }) => [line, text])).toEqual([
      [1, 'một'],
      [2, ''],
      [3, 'haiba'],
      [4, ''],
    ])
    expect(repaired('một\rhai')).toEqual(['một', 'hai'])
  })

  it('keeps the tabs of a row and takes tags out of its cells', () => {
    expect(repaired('\t2\t<ul style="x"> <li>Báo cáo</li>\t')).toEqual(['\t2\t   Báo cáo \t'])
  })

  it('reports a repair with its line, cut to the words around it', () => {
    const { repairs } = repairText(`tốt\n${'a '.repeat(50)}đơn đốc ${'b '.repeat(200)}`)
    expect(repairs).toHaveLength(1)
    expect(repairs[0]).toMatchObject({ code: 'ocr', line: 2 })
    expect(repairs[0]?.after).toContain('đôn đốc')
    expect(repairs[0]?.after.length).toBeLessThan(130)
  })

  it('takes spaces of any kind from the ends of a line without a word: nobody can look that up', () => {
    expect(repairText('\u00a0\u2003họp dân \u00a0')).toMatchObject({
      lines: [{ text: 'họp dân' }],
      repairs: [],
    })
  })

  it('gives a reason for every slip', () => {
    expect(OCR_SLIPS.filter(({ reason }) => reason.length < 8)).toEqual([])
  })

  it('never throws and never changes the number of lines', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), text => {
        expect(repairText(text).lines).toHaveLength(
          text.includes('\n') ? text.split('\n').length : text.split('\r').length,
        )
      }),
      { seed: 4, numRuns: 300 },
    )
  })
})
