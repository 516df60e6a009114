import { createPanel, indicatorsOf, movedIndicators } from '@papi-lens/core'
import { describe, expect, it } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { exportPanel } from '../src/export-panel.ts'
import { importFile } from '../src/import-file.ts'
import { importFiles } from '../src/import-files.ts'
import { wordingOf } from '../src/indicators/indicator.ts'
import { readIndicators, toIndicatorFiles } from '../src/indicators/indicator-files.ts'
import { context, told } from './small-import.ts'

type Rows = (string | number | null)[][]

const HEAD = ['', '', 'Thang điểm/Scale', 'Hà Nội', 'Sơn La', 'Yên Bái']
const SHEET_2001: Rows = [
  HEAD,
  ['Chỉ số nội dung 1: Tiếng nói', 'Dimension 1: Voice', '1-10', 5, 4, 0],
  ['1.1: Bầu cử', '1.1: Votes', '0.5-5', 2.5, 2, 0],
  ['1.1.1: Tỷ lệ người đi bỏ phiếu', '1.1.1: Share who voted', '0-100', 70, 0, 0],
  ['Sai số chuẩn', 'Standard error', '', 1.5, 2, 0],
  ['Có từ hai ứng cử viên', 'Two candidates or more', '0-1', 0.5, 0.25, null],
  ['1.2: Đóng góp', '1.2: Gifts, given', '0.5-5', 2.5, 2, 0],
  ['Điểm tổng hợp không trọng số', 'Unweighted score', '', 5, 4, 0],
  ['Số người trả lời', 'Respondents', '', 200, 190, 180],
]
/** A year later the first question has another number, the second another wording. */
const SHEET_2002: Rows = [
  HEAD,
  ['1.2: Bầu cử', '1.2: Votes', '0.5-5', 2.6, 2.1, 2.2],
  ['1.2.3. TỶ LỆ NGƯỜI ĐI BỎ PHIẾU', '1.2.3. Share who voted', '0–100', 72, 64, 50],
  ['Có từ ba ứng cử viên', 'Three candidates or more', '0-1', 0.4, 0.2, 0.1],
]

async function workbook(file: string, sheets: Record<string, Rows>) {
  const named = Object.entries(sheets).map(([sheet, data]) => ({ sheet, data }))
  return { file, content: new Uint8Array(await writeXlsxFile(named).toBuffer()) }
}
const both = () => workbook('a.xlsx', { '2001_VIE_ENG': SHEET_2001, '2002_VIE_ENG': SHEET_2002 })

describe('rows between the sub-dimensions of a workbook', () => {
  it('are indicators of the one above them, with label and scale as printed', async () => {
    const { report, indicators } = await importFile(await both(), context)
    expect(report.errors).toEqual([])
    expect(report.indicators).toBe(4)
    expect(indicators.indicators.map(({ id: _id, ...rest }) => rest)).toEqual([
      {
        subdimension: 'votes',
        vi: '1.2.3. TỶ LỆ NGƯỜI ĐI BỎ PHIẾU',
        en: '1.2.3. Share who voted',
        scale: '0–100',
      },
      { subdimension: 'votes', vi: 'Có từ hai ứng cử viên', en: 'Two candidates or more', scale: '0-1' },
      { subdimension: 'votes', vi: 'Có từ ba ứng cử viên', en: 'Three candidates or more', scale: '0-1' },
    ])
    expect(told(report.warnings)).toEqual([
      '2001_VIE_ENG:9:A: no-subdimension text="Số người trả lời / Respondents"',
    ])
  })

  it('keep a 0 as an answer, but not where the score is not published', async () => {
    const { indicators } = await importFile(await both(), context)
    const [first] = indicators.indicators
    const of = (year: number) =>
      indicators.values
        .filter(value => value.indicator === first?.id && value.year === year)
        .map(({ province, value, standardError }) => [province, value, standardError])
    expect(of(2001)).toEqual([
      ['01', 70, 1.5],
      ['14', 0, 2],
    ])
    expect(of(2002)).toEqual([
      ['01', 72, undefined],
      ['14', 64, undefined],
      ['15', 50, undefined],
    ])
  })

  it('join over the years by their wording alone, whatever their number', async () => {
    const { indicators } = await importFile(await both(), context)
    expect(indicatorsOf(indicators, '14', 'votes').map(({ values }) => values)).toEqual([
      [
        { year: 2001, value: 0 },
        { year: 2002, value: 64 },
      ],
      [{ year: 2001, value: 0.25 }],
      [{ year: 2002, value: 0.2 }],
    ])
    expect(indicatorsOf(indicators, '14', 'votes', { from: 2002 })).toHaveLength(2)
    expect(indicatorsOf(indicators, '14', 'gifts')).toEqual([])
  })

  it('are the same whether years come in one workbook or in two', async () => {
    const one = await importFile(await both(), context)
    const two = await importFiles(
      [
        await workbook('2002.xlsx', { '2002_VIE_ENG': SHEET_2002 }),
        await workbook('2001.xlsx', { '2001_VIE_ENG': SHEET_2001 }),
      ],
      context,
    )
    expect(indicatorsOf(two.indicators, '14', 'votes')).toEqual(indicatorsOf(one.indicators, '14', 'votes'))
  })

  it('are told apart by wording without their number, but with the numbers in it', () => {
    expect(wordingOf('6.1a Có thẻ')).toBe(wordingOf('6.2b: có thẻ'))
    expect(wordingOf('2 con trở lên')).not.toBe(wordingOf('3 con trở lên'))
  })
})

it('indicators come back from the files of a data folder', async () => {
  const { indicators } = await importFile(await both(), context)
  const files = toIndicatorFiles(indicators)
  const texts = {
    indicators: files.get('indicators/indicators.csv') ?? null,
    values: files.get('indicators/values.csv') ?? null,
  }
  const { framework, provinces } = context
  expect(readIndicators(texts, framework, provinces)).toEqual({ table: indicators, faults: [] })
  const wrong = { ...texts, values: `${texts.values}2001,99,x,1,,,\n` }
  expect(readIndicators(wrong, framework, provinces).faults).toHaveLength(1)
})

it.each(['csv', 'json', 'arrow', 'parquet', 'xlsx'] as const)(
  'indicators come back from an export as %s',
  async format => {
    const { rows, indicators } = await importFile(await both(), context)
    const { framework, provinces } = context
    const panel = createPanel({ framework, provinces, rows })
    const { bytes } = await exportPanel(panel, format, { indicators })
    const back = await importFile({ file: `a.${format}`, content: bytes }, context)
    expect(told(back.report.errors)).toEqual([])
    expect(back.report.indicators).toBe(4)
    expect([...back.rows]).toEqual([...rows])
    expect(indicatorsOf(back.indicators, '14', 'votes')).toEqual(indicatorsOf(indicators, '14', 'votes'))
  },
)

it('what moved most unlike the other provinces is told first', () => {
  const indicator = (id: string) => ({ id, subdimension: 'votes', vi: id, en: null, scale: null })
  const codes = Array.from({ length: 12 }, (_, index) => `${index + 10}`)
  // "steady" rises by about 1 everywhere; "odd" by about 1 but falls by 9 in province 14.
  const values = codes.flatMap((province, index) => {
    const noise = (index % 3) * 0.5
    const odd = province === '14' ? -9 : 1 + noise
    return [
      { year: 2001, province, indicator: 'steady', value: 50 },
      { year: 2002, province, indicator: 'steady', value: 51 + noise },
      { year: 2001, province, indicator: 'odd', value: 50 },
      { year: 2002, province, indicator: 'odd', value: 50 + odd },
    ]
  })
  const table = { indicators: [indicator('steady'), indicator('odd')], values }
  const found = movedIndicators(table, '14', 'votes', 2001, 2002)
  expect(found.map(({ indicator: { id }, from, to }) => [id, from, to])).toEqual([
    ['odd', 50, 41],
    ['steady', 50, 51.5],
  ])
  expect(movedIndicators(table, '99', 'votes', 2001, 2002)).toEqual([])
})
