// Properties of the import on the bundled figures: order does not matter, noise never throws, what is written is read.
import { createPanel, isScore, type ScoreRow } from '@papi-lens/core'
import { DATASET_FILES, type FaultCode, importFile, toDataFiles } from '@papi-lens/io'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { officialWorkbooks, workbookBytes } from '../scripts/make-workbooks.ts'
import { bundledDataset, bundledTexts } from './bundled.ts'

const { panel } = bundledDataset()
const { framework, provinces, years } = panel
const texts = bundledTexts()
const SEED = { seed: 2024, numRuns: 60 }

/** Faults that content can have; anything else, or an exception, is a bug. */
const CONTENT_FAULTS: readonly FaultCode[] = [
  ...([
    'malformed',
    'missing-column',
    'invalid-value',
    'unknown-province',
    'unknown-unit',
    'unknown-year',
  ] as const),
  ...([
    'out-of-scale',
    'not-measured',
    'duplicate',
    'sum-mismatch',
    'unknown-layout',
    'unreadable-file',
  ] as const),
  ...(['too-large', 'more-errors'] as const),
]

const keyed = (rows: Iterable<ScoreRow>) =>
  [...rows].map(({ year, province, unit, score }) => `${year} ${province} ${unit} ${score}`).sort()

/** Long rows of one province over all years, dimensions and sub-dimensions. */
const LONG = ['dimensionScores', 'subdimensionScores'].flatMap(key =>
  (texts[key as 'dimensionScores'] ?? '')
    .split('\n')
    .slice(1)
    .map(line => line.split(','))
    .filter(([, province]) => province === '14' || province === '22'),
)
const HEAD = ['year', 'province_code', 'unit', 'score']
const textOf = (rows: readonly (readonly string[])[], columns = [0, 1, 2, 3], delimiter = ',') =>
  [HEAD, ...rows].map(row => columns.map(column => row[column] ?? '').join(delimiter)).join('\n')

const long = (content: string | Uint8Array, takeGoodRows = false, file = 'a.csv') =>
  importFile({ file, content }, panel, { takeGoodRows })

describe('import', () => {
  it('of the bundled files gives the bundled scores, with no remark', async () => {
    for (const key of ['dimensionScores', 'subdimensionScores'] as const) {
      const { report, rows } = await long(texts[key] ?? '', false, DATASET_FILES[key])
      expect([report.errors, report.warnings, report.layout]).toEqual([[], [], 'long'])
      expect(rows.length).toBe((texts[key] ?? '').trim().split('\n').length - 1)
      for (const { year, province, unit, score } of rows)
        expect(panel.score(province, year, unit)).toBe(score)
    }
  })

  it('gives the same whatever the order of rows and columns and the delimiter', async () => {
    const expected = keyed((await long(textOf(LONG))).rows)
    expect(expected).toHaveLength(LONG.length)
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(LONG, { minLength: LONG.length }),
        fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
        fc.constantFrom(',', ';', '\t'),
        async (rows, columns, delimiter) => {
          const { report, rows: found } = await long(textOf(rows, columns, delimiter))
          expect(report.errors).toEqual([])
          expect(keyed(found)).toEqual(expected)
        },
      ),
      SEED,
    )
  })

  it('of a table with noise in its cells throws nothing and gives a sound panel', async () => {
    const noise = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.double().map(String),
      fc.constantFrom(
        '"',
        ',',
        '\n',
        '\0',
        '=1+1',
        'NaN',
        '-1',
        '1e999',
        '2024',
        '14',
        'health-care',
        '\uFEFF',
      ),
    )
    const spots = fc.array(fc.tuple(fc.nat(LONG.length - 1), fc.nat(3), noise), {
      minLength: 1,
      maxLength: 40,
    })
    await fc.assert(
      fc.asyncProperty(spots, fc.boolean(), async (changes, head) => {
        const rows = [HEAD, ...LONG].map(row => [...row])
        for (const [row, column, text] of changes) {
          const cells = rows[head ? row : row + 1]
          if (cells) cells[column] = text
        }
        const { report, rows: good } = await long(rows.map(row => row.join(',')).join('\n'), true)
        expect(report.errors.filter(({ code }) => !CONTENT_FAULTS.includes(code))).toEqual([])
        expect(report.accepted).toBeLessThanOrEqual(report.rows)
        createPanel({ framework, provinces, rows: good })
      }),
      SEED,
    )
  })

  it('of damaged bytes throws nothing, be they text or workbook', async () => {
    const workbook = officialWorkbooks(panel).find(({ file }) => file.includes('2016'))
    if (!workbook) throw new Error('no workbook of 2016')
    const sources = [new TextEncoder().encode(textOf(LONG)), await workbookBytes(workbook)]
    const damage = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), {
      minLength: 1,
    })
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...sources), damage, fc.boolean(), async (source, bytes, isCut) => {
        const damaged = source.slice(
          0,
          isCut ? Math.floor((bytes[0]?.[0] ?? 1) * source.length) : source.length,
        )
        for (const [at, byte] of bytes) damaged[Math.floor(at * (damaged.length - 1))] = byte
        const { report, rows } = await long(damaged, true, 'PAPI-2016.bin')
        expect(report.errors.filter(({ code }) => !CONTENT_FAULTS.includes(code))).toEqual([])
        createPanel({ framework, provinces, rows })
      }),
      { ...SEED, numRuns: 40 },
    )
  })

  it('of a workbook with noise in its cells throws nothing and gives a sound panel', async () => {
    const made = officialWorkbooks(panel).find(({ file }) => file.includes('2016'))
    const sheet = officialWorkbooks(panel).find(({ file }) => file.startsWith('2019'))
    const models = [made, sheet].flatMap(workbook => (workbook ? [workbook] : []))
    const noise = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constant(null),
    )
    const spots = fc.array(fc.tuple(fc.nat(70), fc.nat(70), noise), { minLength: 1, maxLength: 60 })
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...models), spots, async ({ file, sheets }, changes) => {
        const last = sheets.at(-1)
        if (!last) throw new Error('no sheet')
        const data = last.data.map(row => [...row])
        for (const [row, column, value] of changes) {
          const cells = data[row]
          if (cells && column < cells.length) cells[column] = value
        }
        const content = await workbookBytes({ file, sheets: [{ sheet: last.sheet, data }] })
        const { report, rows, uncertainties } = await long(content, true, file)
        expect(report.errors.filter(({ code }) => !CONTENT_FAULTS.includes(code))).toEqual([])
        createPanel({ framework, provinces, rows, uncertainties })
      }),
      { ...SEED, numRuns: 15 },
    )
  })
})

describe('data files', () => {
  const rows = years.flatMap(year =>
    framework.units.flatMap(({ id, level }) =>
      level === 'total'
        ? []
        : provinces.flatMap(({ code }): ScoreRow[] => {
            const score = panel.score(code, year, id)
            return isScore(score) ? [{ year, province: code, unit: id, score }] : []
          }),
    ),
  )

  it('of the bundled scores are the bundled files, in whatever order they come', () => {
    const files = toDataFiles([...rows].reverse(), panel)
    expect([...files.keys()]).toEqual(['scores/dimension-scores.csv', 'scores/subdimension-scores.csv'])
    for (const key of ['dimensionScores', 'subdimensionScores'] as const) {
      expect(files.get(DATASET_FILES[key])).toBe(texts[key])
    }
  })
})
