import { describe, expect, it } from 'vitest'
import { read, told } from './small-import.ts'

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
    expect(told((await read('province,votes,gifts\n14,2.5,3\n')).errors)).toEqual([
      '1: no-year first=2001 last=2002',
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
    expect(told(found.errors)).toEqual([
      '1:1.1: Votes: position-disagrees position="1.1" year=2002 text="Votes" unit="talks" named="votes"',
      '1:1.4: Gifts: unknown-position position="1.4" year=2002',
    ])
  })

  it('that lacks a column says which', async () => {
    expect(told((await read('year,province,score\n2001,14,2\n')).errors)).toEqual([
      '1: no-roles absent=["unit"] found="year, province, score"',
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
