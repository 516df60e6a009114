import { describe, expect, it } from 'vitest'
import { exportCsv } from '../src/export-csv.ts'
import { PANEL, panelNaming, panelWith, UNCERTAIN } from './small-panels.ts'

/** The cells of the first row below the head. */
const firstRow = (csv: string) => csv.split('\n')[1]

describe('CSV', () => {
  it('is a long table with a head', () => {
    expect(exportCsv(PANEL)).toBe(`year,province_code,province,unit,level,dimension,score
2001,01,Hà Nội,total,total,,5.0001
2001,01,Hà Nội,voice,dimension,voice,5.0001
2001,01,Hà Nội,votes,subdimension,voice,2.5
2001,01,Hà Nội,gifts,subdimension,voice,2.5
2001,14,Sơn La,total,total,,6
2001,14,Sơn La,voice,dimension,voice,6
2001,14,Sơn La,votes,subdimension,voice,3
2001,14,Sơn La,gifts,subdimension,voice,3
2002,01,Hà Nội,total,total,,12.75
2002,01,Hà Nội,voice,dimension,voice,5.5
2002,01,Hà Nội,votes,subdimension,voice,2.5
2002,01,Hà Nội,gifts,subdimension,voice,3
2002,01,Hà Nội,air,dimension,air,7.25
2002,01,Hà Nội,smoke,subdimension,air,7.25
2002,14,Sơn La,voice,dimension,voice,4
2002,14,Sơn La,votes,subdimension,voice,2
2002,14,Sơn La,gifts,subdimension,voice,2
`)
  })

  it('has columns of uncertainty where the panel has any; what is not known is empty', () => {
    const lines = exportCsv(UNCERTAIN).split('\n')
    expect([lines[0], lines[9], lines[10], lines[11]]).toEqual([
      'year,province_code,province,unit,level,dimension,score,standard_error,low,high',
      '2002,01,Hà Nội,total,total,,12.75,0.42,11.93,13.57',
      '2002,01,Hà Nội,voice,dimension,voice,5.5,,5.1,5.9',
      '2002,01,Hà Nội,votes,subdimension,voice,2.5,,,',
    ])
  })

  it('may have another delimiter', () => {
    expect(firstRow(exportCsv(PANEL, { delimiter: '\t' }))).toBe('2001\t01\tHà Nội\ttotal\ttotal\t\t5.0001')
  })

  it('with decimal commas is delimited by semicolons unless told otherwise', () => {
    expect(firstRow(exportCsv(PANEL, { decimal: ',' }))).toBe('2001;01;Hà Nội;total;total;;5,0001')
    expect(firstRow(exportCsv(PANEL, { decimal: ',', delimiter: ',' }))).toBe(
      '2001,01,Hà Nội,total,total,,"5,0001"',
    )
  })
})

describe('CSV for spreadsheets', () => {
  const nameCell = (vi: string) =>
    firstRow(exportCsv(panelNaming(vi), { forSpreadsheet: true }))?.slice(8, -20)

  it('begins with a byte order mark and is otherwise the same where nothing is dangerous', () => {
    expect(exportCsv(PANEL, { forSpreadsheet: true })).toBe(`\uFEFF${exportCsv(PANEL)}`)
  })

  it.each([
    ['=1+1', `"'=1+1"`],
    ['+84 24', `"'+84 24"`],
    ['-2+3', `"'-2+3"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    [' =1+1', `"' =1+1"`],
    ['＝1+1', `"'＝1+1"`],
    ['\t=1+1', `"'\t=1+1"`],
    ['=HYPERLINK("http://x.example","y")', `"'=HYPERLINK(""http://x.example"",""y"")"`],
  ])('keeps %j from running as a formula', (vi, cell) => {
    expect(nameCell(vi)).toBe(cell)
  })

  it('keeps a formula of several lines from running', () => {
    expect(exportCsv(panelNaming('=1\n+1'), { forSpreadsheet: true })).toContain(`,"'=1\n+1",`)
    expect(exportCsv(panelNaming('\n=1'), { forSpreadsheet: true })).toContain(`,"'\n=1",`)
  })

  it('quotes text that another delimiter would cut in two', () => {
    expect(nameCell('Hà Nội;=1+1')).toBe('"Hà Nội;=1+1"')
  })

  it('leaves a hyphen inside a name alone', () => {
    expect(nameCell('Bà Rịa - Vũng Tàu')).toBe('Bà Rịa - Vũng Tàu')
  })

  it('leaves a negative number a number, also with a decimal comma', () => {
    const panel = panelWith([{ year: 2001, province: '01', unit: 'total', low: -0.3558, high: 1e-7 }])
    expect(firstRow(exportCsv(panel, { forSpreadsheet: true }))).toBe(
      '2001,01,Hà Nội,total,total,,5.0001,-0.3558,1e-7',
    )
    expect(firstRow(exportCsv(panel, { forSpreadsheet: true, decimal: ',' }))).toBe(
      '2001;01;Hà Nội;total;total;;5,0001;-0,3558;1e-7',
    )
  })

  it('leaves all this out of a plain CSV, which programs read', () => {
    expect(firstRow(exportCsv(panelNaming('=1+1')))).toBe('2001,01,=1+1,total,total,,5.0001')
  })
})
