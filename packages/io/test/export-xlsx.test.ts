import { strFromU8, unzipSync } from 'fflate'
import readExcelFile from 'read-excel-file/universal'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { exportXlsx } from '../src/export-xlsx.ts'
import { PANEL, panelNaming, UNCERTAIN } from './small-panels.ts'

const sheetsOf = async (bytes: Uint8Array) => readExcelFile(new Blob([new Uint8Array(bytes)]))
const partOf = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array())

afterEach(() => {
  vi.useRealTimers()
})

describe('XLSX', () => {
  it('has the score table on one sheet, numbers as numbers and codes as text', async () => {
    const sheets = await sheetsOf(await exportXlsx(UNCERTAIN))
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['scores'])
    const rows = sheets[0]?.data ?? []
    expect(rows).toHaveLength(18)
    expect([rows[0], rows[9], rows[10]]).toEqual([
      'year province_code province unit level dimension score standard_error low high'.split(' '),
      [2002, '01', 'Hà Nội', 'total', 'total', null, 12.75, 0.42, 11.93, 13.57],
      [2002, '01', 'Hà Nội', 'voice', 'dimension', 'voice', 5.5, null, 5.1, 5.9],
    ])
  })

  it('for people has their names, the groups, and a sheet of notes', async () => {
    const labels = {
      head: (column: string) => column.toUpperCase(),
      unit: ({ vi }: { readonly vi: string }) => vi,
      level: (level: string) => level,
      group: (group: string) => group,
      notes: ['Source'],
      sheets: { scores: 'Điểm', notes: 'Ghi chú' },
    }
    const sheets = await sheetsOf(await exportXlsx(PANEL, labels))
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Điểm', 'Ghi chú'])
    expect(sheets[0]?.data[0]?.slice(3, 8)).toEqual(['UNIT', 'LEVEL', 'DIMENSION', 'SCORE', 'GROUP'])
    expect(sheets[0]?.data[2]?.slice(3, 8)).toEqual(['Tiếng nói', 'dimension', 'Tiếng nói', 5.0001, 'low'])
    expect(sheets[1]?.data).toEqual([['Source']])
  })

  it('has text where a name looks like a formula', async () => {
    const bytes = await exportXlsx(panelNaming('=1+1'))
    expect(partOf(bytes, 'xl/worksheets/sheet1.xml')).not.toContain('<f>')
    expect((await sheetsOf(bytes))[0]?.data[1]?.[2]).toBe('=1+1')
  })

  it('is well-formed whatever a name holds', async () => {
    const bytes = await exportXlsx(panelNaming('<a> \u0001& "b"'))
    expect(partOf(bytes, 'xl/sharedStrings.xml')).not.toContain('\u0001')
    expect((await sheetsOf(bytes))[0]?.data[1]?.[2]).toBe('<a> & "b"')
  })

  it('is the same whenever it is written', async () => {
    vi.useFakeTimers({ now: new Date('2025-01-31T08:00:00Z'), toFake: ['Date'] })
    const before = await exportXlsx(PANEL)
    vi.setSystemTime(new Date('2026-07-01T23:00:00Z'))
    expect(await exportXlsx(PANEL)).toEqual(before)
  })
})
