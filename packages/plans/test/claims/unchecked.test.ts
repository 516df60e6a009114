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
    ['places told in turn', 'PAPI các năm 2022, 2023, 2024 tương ứng xếp thứ 39, 58 và 47.', { rank: 2 }],
    [
      'a year of one’s own',
      'Its PAPI score of 47.35 in 2024 is its highest since 2018.',
      { 'other-years': 1 },
    ],
    ['rows of a table that nothing names', 'PAPI năm 2024\nHuyện\tLần 1\tLần 2\nA\t7,11\t7,25', { score: 2 }],
  ])('counts %s', (_, text, counts) => {
    expect(unchecked(text)).toEqual(counts)
  })
})
