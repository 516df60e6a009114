import { describe, expect, it } from 'vitest'
import { dateAt, datesIn, isoDate, yearlyDay } from '../../src/promises/date-text.ts'

const parts = (text: string) => {
  const date = dateAt(text, 0)
  return date && [date.day, date.month, date.year, date.text]
}

describe('dateAt', () => {
  it.each([
    ['05/08/2022', [5, 8, 2022, '05/08/2022']],
    ['ngày 14 tháng 02 năm 2022, xã', [14, 2, 2022, 'ngày 14 tháng 02 năm 2022']],
    ['05/12 năm 2022', [5, 12, 2022, '05/12 năm 2022']],
    ['3/6)', [3, 6, null, '3/6']],
    ['15 tháng 6', [15, 6, null, '15 tháng 6']],
    ['20.11.2023', [20, 11, 2023, '20.11.2023']],
    ['1/7/23', [1, 7, 2023, '1/7/23']],
    // No calendar has it: told as printed.
    ['31/02/2022', [31, 2, 2022, '31/02/2022']],
  ])('reads %s', (text, expected) => {
    expect(parts(text)).toEqual(expected)
  })

  it.each(['3.4', '3-4', '6 tháng 9 tháng', '6 tháng 1 lần', '02/2022', '1/2/KH', 'tháng 5'])(
    'finds no date in %s',
    text => {
      expect(parts(text)).toBeNull()
    },
  )
})

describe('datesIn', () => {
  it('finds each date with its place', () => {
    const text = 'từ ngày 01/6 đến ngày 30/11/2022, trừ 2/9'
    expect(datesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'ngày 01/6',
      'ngày 30/11/2022',
      '2/9',
    ])
  })

  it('finds none inside a longer number', () => {
    expect(datesIn('số 2944/QĐ-UBND, 34/2007/PL, 123/4/2022')).toEqual([])
  })
})

describe('isoDate', () => {
  it('has no day that the calendar lacks', () => {
    expect(isoDate(2022, 2, 28)).toBe('2022-02-28')
    expect(isoDate(2022, 2, 29)).toBeNull()
    expect(isoDate(2024, 2, 29)).toBe('2024-02-29')
    expect(isoDate(2022, 13, 1)).toBeNull()
    expect(isoDate(2022, 4, 31)).toBeNull()
  })

  it('a day of every year may be 29 February', () => {
    expect(yearlyDay(2, 29)).toBe('--02-29')
    expect(yearlyDay(2, 30)).toBeNull()
  })
})
