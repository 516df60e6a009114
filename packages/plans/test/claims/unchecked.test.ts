import { describe, expect, it } from 'vitest'
import { readClaims } from '../../src/claims/read-claims.ts'
import { publishedFramework } from './published-framework.ts'

const framework = publishedFramework()
const unchecked = (text: string) =>
  readClaims(
    text.split('\n').map((line, index) => ({ line: index + 1, text: line })),
    { framework },
  ).unchecked

describe('what is seen and not checked', () => {
  it.each([
    [
      'scores whose year stands before a dash',
      'Điểm Kiểm soát tham nhũng: 2022 – 7,40; 2023 – 8,15.',
      { score: 2 },
    ],
    ['a group that is denied', 'Năm 2023 PAPI chưa vào được nhóm cao nhất.', { group: 1 }],
    ['a group that is wanted', 'Để vào nhóm trung bình cao năm 2024, PAPI còn nhiều việc.', { group: 1 }],
    ['places of several years', 'PAPI nhiều kỳ xếp thứ 39, 58 và 47.', { rank: 2 }],
    [
      'the highest of years that are not told',
      'Its PAPI score of 47.35 in 2024 is its highest in many years.',
      { 'other-years': 1 },
    ],
    ['the highest rise', 'Năm 2024, PAPI có mức tăng cao nhất từ trước đến nay.', { 'other-years': 1 }],
    ['a rise in per cent', 'Năm 2024, PAPI đạt 44,52 điểm, tăng 11,01% so với năm 2023.', { percent: 1 }],
    ['how many provinces rose', 'Năm 2024 có 43 tỉnh, thành phố tăng điểm PAPI.', { provinces: 1 }],
    ['places that several share', 'PAPI 2024: ba tỉnh này giữ ba vị trí đầu.', { rank: 1 }],
    ['parts that lead, not named', 'PAPI 2024: tỉnh dẫn đầu cả nước ở 3 chỉ số nội dung.', { rank: 1 }],
    [
      'bounds of the four groups',
      'PAPI 2024: nhóm cao từ 44,74 đến 47,82 điểm; nhóm thấp từ 39,91 đến 41,94 điểm.',
      { 'group-range': 4 },
    ],
    ['rows of a table that nothing names', 'PAPI năm 2024\nHuyện\tLần 1\tLần 2\nA\t7,11\t7,25', { score: 2 }],
  ])('counts %s', (_, text, counts) => {
    expect(unchecked(text)).toEqual(counts)
  })
})
