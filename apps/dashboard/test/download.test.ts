import { changeBetween, scorecardOf } from '@papi-lens/core'
import { wordsIn } from '@papi-lens/words/all'
import Papa from 'papaparse'
import { expect, it } from 'vitest'
import { bundledDataset } from '../../../tests/bundled.ts'
import { readPlace } from '../src/place.ts'
import { spreadsheetCsv } from '../src/spreadsheet-csv.ts'
import { changeTable } from '../src/views/overview/change-table.ts'

const dataset = bundledDataset()

it('the page’s table of changes speaks the language of the page', () => {
  const words = wordsIn('vi')
  const change = changeBetween(dataset, '14', 2022, 2023)
  const card = scorecardOf(dataset, '14', 2023)
  const { view } = readPlace(new URLSearchParams('province=son-la&from=2022&to=2023'), dataset)
  const text = spreadsheetCsv(changeTable(dataset, change, card, view, words), words)
  const { data } = Papa.parse<Record<string, string>>(text.slice(1).trimEnd(), {
    header: true,
    delimiter: ';',
  })
  const row = data.find(cells => cells['Chỉ số'] === 'Giải đáp khiếu nại, tố cáo, khúc mắc của người dân')
  expect([row?.['Điểm 2022'], row?.['Mức rõ của thay đổi'], row?.Cấp]).toEqual([
    expect.stringMatching(/^\d,\d{1,4}$/),
    'giảm rõ',
    'nội dung thành phần',
  ])
  expect(text).not.toMatch(/appeals-response|low-average/)
})

it('the table has figures as numbers, holes with their reason, and as many cells as heads', () => {
  const words = wordsIn('vi')
  const change = changeBetween(dataset, '22', 2022, 2023)
  const { view } = readPlace(new URLSearchParams('province=quang-ninh&from=2022&to=2023'), dataset)
  const { columns, rows } = changeTable(dataset, change, scorecardOf(dataset, '22', 2023), view, words)
  expect(rows.every(row => row.length === columns.length)).toBe(true)
  const [total] = rows
  expect([total?.[1], typeof total?.[2], total?.[3], total?.[4]]).toEqual([
    'Chỉ số tổng hợp PAPI',
    'number',
    'chưa công bố',
    null,
  ])
})
