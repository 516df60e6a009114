import { describe, expect, it } from 'vitest'
import { readCsv } from '../src/csv.ts'
import { describeFault } from '../src/fault.ts'

const read = (text: string) => readCsv('a.csv', text, ['code', 'name'])
const SON_LA = { line: 2, cells: { code: '14', name: 'Sơn La' } }

describe('rows', () => {
  it.each([
    ['a byte order mark is passed over', '\uFEFFcode,name\n14,Sơn La\n'],
    ['lines may end with CRLF', 'code,name\r\n14,Sơn La\r\n'],
    ['the last line need not end', 'code,name\n14,Sơn La'],
    ['columns may come in any order', 'name,code\nSơn La,14\n'],
    ['columns that were not asked for are ignored', 'code,area,name\n14,14109,Sơn La\n'],
    ['cells are trimmed', ' code , name \n 14 ,  Sơn La \n'],
    ['cells are brought to NFC', `code,name\n14,${'Sơn La'.normalize('NFD')}\n`],
    ['cells may be quoted', '"code","name"\n"14","Sơn La"\n'],
  ])('%s', (_rule, text) => {
    expect(read(text)).toEqual({ rows: [SON_LA], faults: [] })
  })

  it('a quoted cell may hold a comma', () => {
    expect(read('code,name\n14,"Sơn La, Tây Bắc"\n').rows[0]?.cells.name).toBe('Sơn La, Tây Bắc')
  })

  it('empty lines are passed over, and counted', () => {
    expect(read('code,name\n\n14,Sơn La\n   \n\n01,Hà Nội\n')).toEqual({
      rows: [
        { line: 3, cells: { code: '14', name: 'Sơn La' } },
        { line: 6, cells: { code: '01', name: 'Hà Nội' } },
      ],
      faults: [],
    })
  })

  it('a head alone has no rows', () => {
    expect(read('code,name\n')).toEqual({ rows: [], faults: [] })
  })
})

describe('faults', () => {
  it('a cut row is told with its line, also after empty lines; the good rows are kept', () => {
    const { rows, faults } = read('code,name\n14,Sơn La\n\n\n01\n10,Lào Cai,x\n11,Điện Biên\n')
    expect(rows).toEqual([SON_LA, { line: 7, cells: { code: '11', name: 'Điện Biên' } }])
    expect(faults.map(describeFault)).toEqual([
      'a.csv:5: cell-count count=1 expected=2',
      'a.csv:6: cell-count count=3 expected=2',
    ])
  })

  it.each([
    ['one', 'code\n14\n', '["name"]'],
    ['several', 'x,y\n14,Sơn La\n', '["code","name"]'],
    ['all of an empty file', '', '["code","name"]'],
  ])('missing columns are named once: %s', (_rule, text, absent) => {
    const { rows, faults } = read(text)
    expect(rows).toEqual([])
    expect(faults.map(describeFault)).toEqual([
      `a.csv:1: no-columns absent=${absent} columns=["code","name"]`,
    ])
  })

  it('a quote that is never closed is told, not read as one long cell', () => {
    const { faults } = read('code,name\n14,"Sơn La\n01,Hà Nội\n10,Lào Cai\n')
    expect(faults.map(describeFault)).toEqual(['a.csv:2: stray-quotes'])
  })

  it('lines are counted right after a quoted cell of several lines', () => {
    const { rows, faults } = read('code,name\n14,"Sơn\nLa"\n01,Hà Nội\n10\n')
    expect(rows.map(({ line }) => line)).toEqual([2, 4])
    expect(faults.map(({ row }) => row)).toEqual([5])
  })
})
