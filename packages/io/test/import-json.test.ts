import fc from 'fast-check'
import { expect, it } from 'vitest'
import { importJson } from '../src/import-json.ts'
import { readRecords } from '../src/json-records.ts'
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

it('a record longer than any of scores is refused before it is parsed', () => {
  const long = `[${record},{"year":"${'x'.repeat(1_000_001)}"}]`
  expect(told(read(long).report.errors)).toEqual([' long-record record=2 most=1000000'])
})

it('fields by the thousand are refused', () => {
  const fields = Array.from({ length: 2_100 }, (_, at) => `"f${at}":1`)
  expect(told(read(`[{${fields}}]`).report.errors)).toEqual([' too-many-columns count=2001 most=2000'])
})

it('a list is taken as JSON.parse takes it, or refused where that throws', () => {
  const value = fc.letrec(tie => ({
    any: fc.oneof(
      { depthSize: 'small' },
      fc.string({ unit: 'binary' }),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      tie('list'),
      tie('record'),
    ),
    list: fc.array(tie('any'), { maxLength: 4 }),
    record: fc.dictionary(fc.string(), tie('any'), { maxKeys: 4 }),
  }))
  const space = fc.constantFrom('', ' ', '\n', '\t \r')
  const spoilt = fc.constantFrom('', '', '', ',', ']', '[', '{', '"', '\\', '1', ' x')
  fc.assert(
    fc.property(
      fc.array(value.record, { maxLength: 5 }),
      space,
      spoilt,
      fc.nat(),
      (records, blank, crumb, place) => {
        const whole = `${blank}[${records.map(made => blank + JSON.stringify(made) + blank).join(',')}]${blank}`
        const at = place % (whole.length + 1)
        const text = whole.slice(0, at) + crumb + whole.slice(at)
        let expected: unknown = 'damaged'
        try {
          expected = JSON.parse(text)
        } catch {
          // It is damaged.
        }
        const found: unknown[] = []
        const problem = readRecords(text, 100, made => found.push(made))
        if (problem === null) expect(found).toEqual(expected)
        else if (problem.why === 'damaged') expect(expected).toBe('damaged')
        else expect(expected).not.toBe('damaged')
      },
    ),
    { seed: 5, numRuns: 500 },
  )
})
