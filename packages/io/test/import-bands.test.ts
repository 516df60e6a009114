import { describe, expect, it } from 'vitest'
import { datedHeads } from '../src/year-band.ts'
import { isYear, yearOfCell } from '../src/year-text.ts'
import { read, told } from './small-import.ts'

/** Sorted by year, as every import gives its scores. */
const BANDS = [
  [2001, '14', 'votes', 2.5],
  [2001, '14', 'gifts', 3],
  [2002, '14', 'votes', 2],
  [2002, '14', 'gifts', 1],
]

describe('a table with a year over several columns', () => {
  it.each([
    [
      'years over units, in the first cell of each',
      'Tỉnh;2001;;2002;\n;Votes;Gifts;Votes;Gifts\nSơn La;2,5;3;2;1\n',
    ],
    [
      'years over units, in each cell',
      'Tỉnh;Năm 2001;Năm 2001;Năm 2002;Năm 2002\n;Votes;Gifts;Votes;Gifts\nSơn La;2,5;3;2;1\n',
    ],
    ['units over years', 'Tỉnh;Votes;;Gifts;\n;2001;2002;2001;2002\nSơn La;2,5;2;3;1\n'],
    [
      'units over years, the province named below',
      ';Votes;;Gifts;\nTỉnh;Năm 2001;Năm 2002;Năm 2001;Năm 2002\nSơn La;2,5;2;3;1\n',
    ],
    [
      'a title above and a note below',
      'Điểm hai năm\n\nSTT;Tỉnh;2001;;2002;;Ghi chú\n;;Votes;Gifts;Votes;Gifts;\n1;Sơn La;2,5;3;2;1;tạm\nNguồn: tự lập\n',
    ],
  ])('reads %s', async (_, content) => {
    const found = await read(content)
    expect([told(found.errors), found.scores]).toEqual([[], BANDS])
  })

  it('reads heads that name a unit and its year', async () => {
    const content =
      'Tỉnh;Votes 2001;Gifts (năm 2001);Votes, 2002;Gifts – 2002;Dân số 2002\nSơn La;2,5;3;2;1;9\n'
    const found = await read(content)
    expect([told(found.errors), found.scores]).toEqual([[], BANDS])
    expect(told(found.warnings)).toEqual(['1:Dân số 2002: no-unit-column text="Dân số 2002"'])
  })

  it('takes one year that stands over all columns', async () => {
    const found = await read('Tỉnh;Năm 2001;\n;Votes;Gifts\nSơn La;2,5;3\n')
    expect([told(found.errors), found.scores]).toEqual([[], BANDS.slice(0, 2)])
  })

  it('names a year that PAPI does not have, once, and nothing is taken', async () => {
    const found = await read('Tỉnh;2001;;2003;\n;Votes;Gifts;Votes;Gifts\nSơn La;2,5;3;2;1\n')
    expect([told(found.errors), found.scores]).toEqual([['2:D: new-year year=2003 first=2001 last=2002'], []])
  })

  it('refuses the same unit twice in a year, and names year and unit of a fault', async () => {
    const twice = await read('Tỉnh;2001;;2002\n;Votes;Votes;Votes\nSơn La;2,5;3;2\n')
    expect(told(twice.errors)).toEqual(['2:Votes 2001: same-unit column="B"'])
    const wrong = await read('Tỉnh;2001;2002\n;Votes;Votes\nSơn La;2,5;hai\n')
    expect(told(wrong.errors)).toEqual(['3:Votes 2002: not-a-number text="hai"'])
  })

  it('with a column of years as well must say the same in both', async () => {
    const found = await read('Năm;Tỉnh;2001;2002\n;;Votes;Votes\n2001;Sơn La;2,5;2\n')
    expect(told(found.errors)).toEqual([
      '3:Votes 2002: columns-disagree column="Năm" text="2002" other="2001"',
    ])
  })
})

describe('a year', () => {
  it.each([
    ['Năm 2024', 2024],
    [' năm: 2023 ', 2023],
    ['Year 2019', 2019],
    ['2024', 2024],
    [2024, 2024],
  ])('is read in %j', (cell, year) => {
    expect(yearOfCell(cell)).toBe(year)
    expect(isYear(cell)).toBe(true)
  })

  it.each(['2023–2024', 'Năm 24', 'Năm thứ 2024', 'Sơn La', 2024.5, 1.95, 12, '', null])(
    'is none in %j',
    cell => {
      expect(isYear(cell)).toBe(false)
    },
  )

  it('is looked for in linear time', () => {
    const long = `năm${' '.repeat(500_000)}x`
    expect([yearOfCell(long), datedHeads([`Votes${' '.repeat(500_000)}x`], () => false)]).toEqual([
      null,
      null,
    ])
  })

  it('in the column of years may have its word before it', async () => {
    const content =
      'Năm;Tỉnh;Chỉ số;Điểm\nNăm 2001;Sơn La;Votes;2,5\n2002;Sơn La;Votes;2\nnăm 2002–2003;Sơn La;Gifts;1\n'
    const found = await read(content, { takeGoodRows: true })
    expect(found.scores).toEqual([BANDS[0], BANDS[2]])
    expect(told(found.errors)).toEqual(['4:Năm: unknown-year text="năm 2002–2003" first=2001 last=2002'])
  })
})

describe('a head without rows', () => {
  it.each([
    ['of one score a row', 'Năm;Tỉnh;Chỉ số;Điểm\n'],
    ['of a column a unit, with a note', 'Năm;Tỉnh;Votes;Gifts\nGhi chú: chưa có số liệu\n'],
  ])('%s is refused: there is nothing to import', async (_, content) => {
    const found = await read(content)
    expect([told(found.errors), found.accepted]).toEqual([[' no-rows'], 0])
  })

  it('is not what a table of missing scores is', async () => {
    expect((await read('Năm;Tỉnh;Chỉ số;Điểm\n2001;Sơn La;Votes;–\n')).errors).toEqual([])
  })
})
