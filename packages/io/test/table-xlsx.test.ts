import { strFromU8, unzipSync } from 'fflate'
import readExcelFile from 'read-excel-file/universal'
import { describe, expect, it } from 'vitest'
import { tableXlsx } from '../src/table-xlsx.ts'

const NOTES = {
  sheets: { table: 'Số liệu', notes: 'Nguồn' },
  lines: ['Sơn La 2024', 'Nguồn: tự lập'],
}
const TABLE = {
  columns: ['Năm', 'Nội dung', 'Điểm', 'Hạng'],
  rows: [
    [2023, '=1+1', 1.23456789, 4],
    [2024, '-3 điểm', null, 61],
  ],
}
const sheetsOf = async (bytes: Uint8Array) => readExcelFile(new Blob([new Uint8Array(bytes)]))

describe('a table that is seen, as a workbook', () => {
  it('has its figures as numbers under its heads, and a sheet of notes', async () => {
    const sheets = await sheetsOf(await tableXlsx(TABLE, NOTES))
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Số liệu', 'Nguồn'])
    expect(sheets[0]?.data).toEqual([TABLE.columns, ...TABLE.rows])
    expect(sheets[1]?.data).toEqual(NOTES.lines.map(line => [line]))
  })

  it('shows four decimals in columns that have any, and has no formula', async () => {
    const parts = unzipSync(await tableXlsx(TABLE, NOTES))
    const textOf = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
    expect(textOf('xl/styles.xml')).toContain('0.0000')
    const sheet = textOf('xl/worksheets/sheet1.xml')
    expect(sheet).not.toMatch(/<f[ >]/)
    const styleOf = (cell: string) =>
      new RegExp(`<c r="${cell}"[^>]*?(?: s="(\\d+)")?[^>]*>`).exec(sheet)?.[1]
    expect(styleOf('C2')).not.toBe(styleOf('D2'))
    expect(styleOf('A2')).toBe(styleOf('D2'))
  })

  it('is the same file each time', async () => {
    expect(await tableXlsx(TABLE, NOTES)).toEqual(await tableXlsx(TABLE, NOTES))
  })
})
