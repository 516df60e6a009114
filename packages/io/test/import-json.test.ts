import { expect, it } from 'vitest'
import { importJson } from '../src/import-json.ts'
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
  ['{"year":2002}', 'not a list of records; export it again'],
  ['[1]', 'record 1 is not an object; export it again'],
  [`[${record},null]`, 'record 2 is not an object; export it again'],
  [
    '[{}]',
    'no column "year", "province_code", "unit", "score"; a table of scores has year, province_code, unit, score',
  ],
])('%s is refused', (text, message) => {
  expect(read(text).report.errors.map(error => error.message)).toEqual([message])
})

it('what is no JSON is refused with the reason', () => {
  const [error] = read('[{"year"').report.errors
  expect(error).toMatchObject({ row: null, code: 'unreadable-file' })
  expect(error?.message).toMatch(/^not valid JSON \(.+\); export it again$/)
})
