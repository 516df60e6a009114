import { describe, expect, it } from 'vitest'
import { read } from './small-import.ts'

describe('a wide table', () => {
  const WIDE = [
    [2001, '14', 'votes', 2.5],
    [2001, '14', 'gifts', 3],
    [2002, '14', 'talks', 1],
    [2002, '14', 'votes', 2],
  ]
  it('has a row for each province and year', async () => {
    const content = 'Năm;Tỉnh;Đối thoại;Votes;gifts\n2001;Sơn La;;2,5;3\n2002;Sơn La;1;2;0\n'
    const found = await read(content)
    expect([found.errors, found.layout, found.rows, found.accepted]).toEqual([[], 'wide', 2, 2])
    expect(found.scores).toEqual(WIDE)
  })

  it('has a comma in a head', async () => {
    const found = await read('Tỉnh;Votes;Gifts, given\nSơn La;2,5;3\n', { year: 2001 })
    expect(found.scores).toEqual(WIDE.slice(0, 2))
  })

  it.each([
    ['an option', 'a.csv', { year: 2001 }],
    ['the name of the file', 'diem-2001.csv', {}],
  ])('takes its year from %s', async (_, file, options) => {
    const found = await read('province,votes,gifts\n14,2.5,3\n', options, file)
    expect(found.scores).toEqual(WIDE.slice(0, 2))
  })

  it('without any year is refused', async () => {
    expect((await read('province,votes,gifts\n14,2.5,3\n')).errors).toEqual([
      {
        row: 1,
        column: null,
        code: 'unknown-year',
        message: 'no column has the year; add a column "year" or say the year',
      },
    ])
  })

  it('turns positions into ids by the year, for they move', async () => {
    const content = 'province,1.1: x,1.2: y\n14,2.5,3\n'
    const first = await read(content, { year: 2001 })
    expect(first.scores).toEqual(WIDE.slice(0, 2))
    const second = await read(content, { year: 2002 })
    expect(second.scores).toEqual([
      [2002, '14', 'talks', 2.5],
      [2002, '14', 'votes', 3],
    ])
  })

  it('refuses a position that contradicts its name, and one that the year did not have', async () => {
    const found = await read('province,1.1: Votes,1.4: Gifts\n14,2.5,3\n', { year: 2002 })
    expect(found.errors).toEqual([
      {
        ...{ row: 1, column: '1.1: Votes', code: 'unknown-unit' },
        message: 'position 1.1 is talks in 2002, but the label says "Votes" (votes); check the year',
      },
      {
        ...{ row: 1, column: '1.4: Gifts', code: 'unknown-unit' },
        message: 'no unit has position 1.4 in 2002; check the year',
      },
    ])
  })

  it('that lacks a column says which', async () => {
    expect((await read('year,province,score\n2001,14,2\n')).errors).toEqual([
      {
        ...{ row: 1, column: null, code: 'missing-column' },
        message: 'no column for the unit (found: "year, province, score"); head one "unit"',
      },
    ])
  })

  it('tells an unknown unit by its head and passes other columns over', async () => {
    const found = await read('province,votes,gift,population\n14,2.5,3,1000\n', { year: 2001 })
    expect(found.errors.map(({ row, column, code }) => [row, column, code])).toEqual([
      [1, 'gift', 'unknown-unit'],
    ])
    expect(found.warnings.map(({ column, code }) => [column, code])).toEqual([['population', 'ignored']])
  })
})
