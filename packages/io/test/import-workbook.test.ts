import { defineFramework } from '@papi-lens/core'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { importFile } from '../src/import-file.ts'
import type { ImportOptions } from '../src/import-report.ts'
import { provinces as others, province, told } from './small-import.ts'

/** From 2002 there is a part more and a second dimension. */
const framework = defineFramework({
  dimensions: [
    { id: 'voice', number: 1, vi: 'Tiếng nói', en: 'Voice' },
    { id: 'care', number: 2, vi: 'Chăm sóc', en: 'Care' },
  ],
  subdimensions: [
    { id: 'talks', dimension: 'voice', vi: 'Đối thoại', en: 'Talks' },
    { id: 'votes', dimension: 'voice', vi: 'Bầu cử', en: 'Votes' },
    { id: 'clinics', dimension: 'care', vi: 'Trạm xá', en: 'Clinics' },
  ],
  eras: [
    { from: 2018, to: 2018, subdimensions: { voice: ['votes'] } },
    { from: 2019, to: 2020, subdimensions: { voice: ['talks', 'votes'], care: ['clinics'] } },
  ],
})
const provinces = [...others, province('17', 'hoa-binh', 'Hòa Bình', 'Hoa Binh')]
type Rows = (string | number | null)[][]

async function read(sheets: Record<string, Rows>, options: ImportOptions = {}, file = 'a.xlsx') {
  const named = Object.entries(sheets).map(([sheet, data]) => ({ sheet, data }))
  const content = new Uint8Array(await writeXlsxFile(named).toBuffer())
  const { report, rows, uncertainties } = await importFile(
    { file, content },
    { framework, provinces },
    options,
  )
  return {
    ...report,
    scores: [...rows].map(row => [row.year, row.province, row.unit, row.score]),
    uncertainties,
  }
}

const NAMES = [' Ha Noi', 'Sơn La  ', 'Yên Bái', 'Hoà Bình']
const SHEET_2019: Rows = [
  ['', '', 'Thang điểm', ...NAMES],
  ['Chỉ số nội dung 1: Tiếng nói', 'Dimension 1: Voice', '1-10', 4, 5, 6, 0],
  ['1.1: Đối thoại', '1.1: Talks', '0.5-5', 2, 2.5, 3, 0],
  ['1.1.1: Tỷ lệ', '1.1.1: Share', '0-100', 70, 80, 90, 10],
  ['1.2: Bầu cử', '1.2: Votes', '0.5-5', 2, 2.5, 3, 0],
  ['Sai số chuẩn', 'Standard error', '', 0.1, 0.2, 0.3, 0],
  ['Chỉ số nội dung 2: Chăm sóc', 'Dimension 2: Care', '1-10', 7, 8, 9, 0],
  ['Unweighted PAPI score', '', '', 11, 13, 15, 0],
  ['95% CI low', '', '', 10, 12, 14, 0],
  ['95% CI high', '', '', 12, 14, 16, 0],
  ['Weighted PAPI score', '', '', 21, 23, 25, 0],
  ['Standard error', '', '', 9, 9, 9, 9],
]

describe('a sheet with a column for each province', () => {
  it('gives scores, and the uncertainties of the row above them', async () => {
    const found = await read({ '2019PAPI_VIE': SHEET_2019 })
    expect([found.errors, found.warnings, found.layout]).toEqual([[], [], 'official-2019-2024'])
    expect(found.scores.filter(([, code]) => code === '14')).toEqual([
      [2019, '14', 'voice', 5],
      [2019, '14', 'talks', 2.5],
      [2019, '14', 'votes', 2.5],
      [2019, '14', 'care', 8],
    ])
    expect(found.scores.filter(([, code]) => code === '17')).toEqual([])
    expect(found.uncertainties.filter(row => row.province === '14')).toEqual([
      { year: 2019, province: '14', unit: 'total', low: 12, high: 14 },
      { year: 2019, province: '14', unit: 'votes', standardError: 0.2 },
    ])
  })

  it('of 2018 without a year in its name is known by its positions, beside a sheet that has one', async () => {
    const old: Rows = [
      ['', '', '', ...NAMES],
      ['1.1: Bầu cử', '', '', 4, 5, 6, 7],
    ]
    const found = await read({ Indicators: old, '2019PAPI_VIE': SHEET_2019 }, {}, '2019PAPI.xlsx')
    expect(found.errors).toEqual([])
    expect(found.scores.slice(0, 4)).toEqual([
      [2018, '01', 'votes', 4],
      [2018, '14', 'votes', 5],
      [2018, '15', 'votes', 6],
      [2018, '17', 'votes', 7],
    ])
  })

  it('tells every error by sheet, row and column', async () => {
    const sheet = SHEET_2019.map(cells => [...cells])
    const set = (row: number, column: number, value: string | number) => {
      const cells = sheet[row - 1]
      if (cells) cells[column] = value
    }
    set(1, 6, 'Yên Bai')
    set(3, 3, 'x')
    set(5, 4, 5.5)
    set(6, 0, '1.7: Khác')
    set(7, 5, 'n/a')
    const found = await read({ '2019PAPI_VIE': sheet, Notes: [['a']] })
    expect(found.errors.map(({ row, column, code }) => [row, column, code])).toEqual([
      [1, 'G', 'duplicate'],
      [3, 'D', 'invalid-value'],
      [5, 'E', 'out-of-scale'],
      [6, 'A', 'unknown-unit'],
    ])
    expect(told(found.errors.slice(1, 2))).toEqual(['2019PAPI_VIE:3:D: not-a-number text="x"'])
  })

  it('may repeat a row with the same scores, and stand beside other sheets', async () => {
    const [head = [], voice = []] = SHEET_2019
    const found = await read({ '2019PAPI_VIE': [head, voice, ...SHEET_2019.slice(1)], Notes: [['a'], NAMES] })
    expect(found.errors).toEqual([])
    expect(told(found.warnings)).toEqual(['2019PAPI_VIE:3: same-row row=2', 'Notes: no-table-in-sheet'])
  })

  it('names a province that none is', async () => {
    const found = await read({
      '2019': [
        ['', ...NAMES.slice(0, 3), 'Hoa Bin'],
        ['1.1: Talks', 1, 2, 3, 4],
      ],
    })
    expect(told(found.errors)).toEqual(['1:E: unknown-province text="Hoa Bin" nearest=["17"]'])
  })

  it('without a year anywhere is refused', async () => {
    const found = await read({ Scores: SHEET_2019 })
    expect(found.errors.map(({ row, code }) => [row, code])).toEqual([[1, 'unknown-year']])
    expect((await read({ Scores: SHEET_2019 }, { year: 2020 })).errors).toEqual([])
  })
})

describe('a sheet with a row for each province', () => {
  it('may have its heads in two rows, and a column of provinces without a head', async () => {
    const summary: Rows = [
      ['PAPI 2019'],
      ['', '', '1: Tiếng nói', null, null, '2: Chăm sóc'],
      ['TT', '', '1: Tiếng nói', '1.1: Đối thoại', '1.2: Bầu cử', '2.1: Trạm xá'],
      [1, 'Sơn La ', 5, 2.5, 2.5, 8],
      [2, 'Hoa Binh', 0, 0, 0, 9],
    ]
    const found = await read(
      {
        'Điểm thành phần 1': [
          ['Tỉnh', 'Votes'],
          ['x', 'y'],
        ],
        'Bảng tổng hợp': summary,
      },
      {},
      'PAPI-2019.xlsx',
    )
    expect([found.errors, found.rows]).toEqual([[], 2])
    expect(found.scores).toEqual([
      [2019, '14', 'voice', 5],
      [2019, '14', 'talks', 2.5],
      [2019, '14', 'votes', 2.5],
      [2019, '14', 'clinics', 8],
      [2019, '17', 'clinics', 9],
    ])
  })
})

describe('a plain workbook', () => {
  it('is read in long form, with codes that a spreadsheet made numbers', async () => {
    const found = await read({
      Sheet1: [
        ['Năm', 'Tỉnh', 'Chỉ số', 'Điểm'],
        [2018, 1, 'Bầu cử', 4],
        [2018, 'Sơn La', 'votes', '4,5'],
      ],
    })
    expect([found.errors, found.layout]).toEqual([[], 'long'])
    expect(found.scores).toEqual([
      [2018, '01', 'votes', 4],
      [2018, '14', 'votes', 4.5],
    ])
  })

  it('is read in wide form, the rows of averages and notes passed over', async () => {
    const found = await read({
      Sheet1: [
        ['Tỉnh', 'Năm', 'Votes', 'Care'],
        ['Sơn La', 2018, 4, null],
        ['Yên Bái', 2019, 3, 8],
        ['Trung bình', null, 3.5, 8],
        ['Ghi chú: tất cả'],
      ],
    })
    expect([found.errors, found.layout, found.rows]).toEqual([[], 'wide', 2])
    expect(found.scores).toEqual([
      [2018, '14', 'votes', 4],
      [2019, '15', 'votes', 3],
      [2019, '15', 'care', 8],
    ])
  })

  it('without a table says what it found', async () => {
    expect((await read({ Sheet1: [['Kính gửi']] })).errors).toEqual([
      expect.objectContaining({ row: null, code: 'unknown-layout' }),
    ])
  })
})

describe('a hostile workbook', () => {
  const zip = (files: Record<string, string>) =>
    zipSync(
      Object.fromEntries(Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)])),
    )
  const workbook = (sheet: string) =>
    zip({
      'xl/workbook.xml': '<workbook><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
      'xl/worksheets/sheet1.xml': sheet,
    })
  const errorsOf = async (content: Uint8Array, options: ImportOptions = {}) => {
    const { report } = await importFile({ file: 'a.xlsx', content }, { framework, provinces }, options)
    return told(report.errors)
  }

  it('that unpacks to too much is refused before it is unpacked', async () => {
    const bomb = workbook(`<worksheet>${' '.repeat(3e6)}</worksheet>`)
    expect(bomb.length).toBeLessThan(10_000)
    expect(await errorsOf(bomb, { limits: { unpackedBytes: 4e5 } })).toEqual([
      ' unpacks-too-large megabytes=3 most=0',
    ])
    const steep = workbook(`<worksheet>${' '.repeat(4e6)}</worksheet>`)
    expect(await errorsOf(steep, {})).toEqual([
      expect.stringMatching(/^ unpacks-too-large megabytes=4 most=[12]$/),
    ])
  })

  it.each([
    [
      'row',
      '<row r="1048576"><c r="Z1048576"><v>1</v></c></row>',
      ' too-many-cells count=27262976 most=20000000',
    ],
    ['column', '<row r="1"><c r="XFD1"><v>1</v></c></row>', ' too-many-columns count=16384 most=2000'],
  ])('with one cell in a far %s is refused before the cells between are made', async (_, row, fault) => {
    expect(await errorsOf(workbook(`<worksheet><sheetData>${row}</sheetData></worksheet>`))).toEqual([fault])
  })

  it('that is another kind of archive is refused', async () => {
    expect(await errorsOf(zip({ 'word/document.xml': '<a/>' }))).toEqual([' other-archive is="docx"'])
  })

  it('with damaged XML gives one error', async () => {
    const errors = await errorsOf(workbook('<worksheet><sheetData><row r="x"><c r="?">'))
    expect(errors).toHaveLength(1)
  })
})
