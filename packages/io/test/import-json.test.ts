import { expect, it } from 'vitest'
import { importJson } from '../src/import-json.ts'
import { told } from './small-import.ts'
import { PANEL } from './small-panels.ts'

const read = (text: string) => importJson('a.json', text, PANEL)
const record = '{"year":2002,"province_code":"14","unit":"votes","score":2}'

it('JSON records give their scores, also after a byte order mark', () => {
  const scores = [{ year: 2002, province: '14', unit: 'votes', score: 2 }]
  expect([...read(`[${record}]`).rows]).toEqual(scores)
  expect([...read(`\uFEFF[${record}]`).rows]).toEqual(scores)
})

it('an empty list has no scores and no fault', () => {
  const { report, rows } = read('[]')
  expect([report.errors, [...rows]]).toEqual([[], []])
})

it('a field that only some records have is a hole in the others', () => {
  const { report, rows } = read(`[${record},{"year":2002,"province_code":"14","unit":"gifts"}]`)
  expect([report.errors, rows.length]).toEqual([[], 1])
})

it.each([
  ['{"year":2002}', ' no-list'],
  ['[1]', ' no-record record=1'],
  [`[${record},null]`, ' no-record record=2'],
  ['[{}]', ' no-roles absent=["year","province","unit","score"] found=""'],
  ['[{"year"', ' damaged-export format="json"'],
])('%s is refused', (text, fault) => {
  expect(told(read(text).report.errors)).toEqual([fault])
})

it('a value of any depth is a fault at its row', () => {
  const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`
  const { report } = read(`[{"year":${deep},"province_code":"14","unit":"votes","score":1}]`)
  expect(report.errors.map(({ row, column, code }) => [row, column, code])).toEqual([
    [2, 'year', 'unknown-year'],
  ])
})
