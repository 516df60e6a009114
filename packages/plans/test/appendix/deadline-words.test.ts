import { expect, it } from 'vitest'
import { looksLikeDeadline } from '../../src/appendix/deadline-words.ts'

it.each([
  'Thường xuyên',
  'Thực hiện thường xuyên',
  'Theo quy định',
  'Trước ngày 05/8/2023',
  'Quý III năm 2023',
  'Định kỳ hàng quý',
  'Báo cáo về Phòng Nội vụ trước ngày 30/8/2023',
  'Trong tháng 3/2023',
  '- Ban hành kế hoạch tháng 02/2023 - Báo cáo 6 tháng, năm',
  'Khi có phản ánh của người dân',
  'Năm 2023',
  'Quý II, IV/2023',
  'Hằng tháng',
  '30/6/2023',
  'Cả năm',
  'Tháng 6 và tháng 12',
])('is a promise of time: %s', text => expect(looksLikeDeadline(text)).toBe(true))

it.each([
  'Định kỳ kiểm tra các trường tiểu học',
  'Phòng Nội vụ',
  'Báo cáo kết quả giám sát ngân sách xã',
  'Kế hoạch',
  '',
])('is none: %s', text => expect(looksLikeDeadline(text)).toBe(false))
