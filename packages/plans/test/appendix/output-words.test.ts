import { expect, it } from 'vitest'
import { outputsIn } from '../../src/appendix/output-words.ts'

it('outputs are parted at dashes, semicolons and full stops, not within brackets or after an abbreviation', () => {
  expect(outputsIn('- Kế hoạch của UBND xã - Báo cáo kết quả.')).toEqual([
    'Kế hoạch của UBND xã',
    'Báo cáo kết quả',
  ])
  expect(outputsIn('Quyết định; công khai (bảng tin; loa)')).toEqual([
    'Quyết định',
    'công khai (bảng tin; loa)',
  ])
  expect(outputsIn('Kế hoạch kiểm tra CCHC. Báo cáo năm')).toEqual(['Kế hoạch kiểm tra CCHC', 'Báo cáo năm'])
  expect(outputsIn('Danh sách của TT. Văn hóa')).toEqual(['Danh sách của TT. Văn hóa'])
  expect(outputsIn('Chương trình kinh tế - xã hội')).toEqual(['Chương trình kinh tế - xã hội'])
})

it('an output named behind a level without a mark is one of its own', () => {
  expect(outputsIn('Kế hoạch của UBND xã Báo cáo')).toEqual(['Kế hoạch của UBND xã', 'Báo cáo'])
})
