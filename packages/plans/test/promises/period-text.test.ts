import { describe, expect, it } from 'vitest'
import { periodsAt, spanOf } from '../../src/promises/period-text.ts'

const runs = (text: string, unit: 'month' | 'quarter') => {
  const found = periodsAt(text, 0, unit)
  return found && [found.runs, found.year]
}

describe('periodsAt', () => {
  it.each([
    ['Tháng 02/2022', 'month', [[[2, 2]], 2022]],
    ['tháng 11, 12/ 2022', 'month', [[[11, 12]], 2022]],
    [
      'tháng 6 và tháng 12',
      'month',
      [
        [
          [6, 6],
          [12, 12],
        ],
        null,
      ],
    ],
    ['tháng 3 đến tháng 5/2022', 'month', [[[3, 5]], 2022]],
    ['tháng 3, 6 tháng', 'month', [[[3, 3]], null]],
    ['Quý III/2022', 'quarter', [[[3, 3]], 2022]],
    ['quý IV năm 2022', 'quarter', [[[4, 4]], 2022]],
    ['Quý I, II/2022', 'quarter', [[[1, 2]], 2022]],
    [
      'quí 2, quí 4',
      'quarter',
      [
        [
          [2, 2],
          [4, 4],
        ],
        null,
      ],
    ],
    ['tháng 13/2022', 'month', null],
    ['quý V', 'quarter', null],
    ['tháng sau', 'month', null],
  ] as const)('reads %s', (text, unit, expected) => {
    expect(runs(text, unit)).toEqual(expected)
  })
})

describe('spanOf', () => {
  it('has the days of months and quarters, leap years too', () => {
    expect(spanOf('month', 2, 2, 2024)).toEqual({ start: '2024-02-01', end: '2024-02-29' })
    expect(spanOf('quarter', 1, 2, 2022)).toEqual({ start: '2022-01-01', end: '2022-06-30' })
  })
})
