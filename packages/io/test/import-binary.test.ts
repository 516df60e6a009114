import { tableFromArrays, tableToIPC } from '@uwdata/flechette'
import fc from 'fast-check'
import { snappyUncompress } from 'hyparquet'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { describe, expect, it } from 'vitest'
import { exportArrow } from '../src/export-arrow.ts'
import { exportParquet } from '../src/export-parquet.ts'
import { importArrow } from '../src/import-arrow.ts'
import { importParquet } from '../src/import-parquet.ts'
import { madeArrow, madeParquet } from './made-columns.ts'
import { told } from './small-import.ts'
import { PANEL, UNCERTAIN } from './small-panels.ts'

const VOTES = { year: 2002, province: '14', unit: 'votes', score: 2 }
const DATA = { year: [2002], province_code: ['14'], unit: ['votes'], score: [2], note: ['as printed'] }

const FORMATS = [
  {
    name: 'Parquet',
    read: (bytes: Uint8Array) => importParquet('a.parquet', bytes, PANEL),
    exported: exportParquet(UNCERTAIN),
    write: (data: Readonly<Record<string, readonly (string | number)[]>>) =>
      new Uint8Array(
        parquetWriteBuffer({
          columnData: Object.entries(data).map(([name, values]) => ({ name, data: [...values] })),
        }),
      ),
  },
  {
    name: 'Arrow',
    read: (bytes: Uint8Array) => importArrow('a.arrow', bytes, PANEL),
    exported: exportArrow(UNCERTAIN),
    write: (data: Readonly<Record<string, readonly (string | number)[]>>) => {
      const arrays = Object.entries(data).map(([name, values]): [string, unknown[]] => [name, [...values]])
      return tableToIPC(tableFromArrays(arrays), { format: 'stream' }) ?? new Uint8Array()
    },
  },
]

describe('a page compressed with Snappy', () => {
  it('is refused where a literal goes back to its own beginning, which would be read for ever', () => {
    const claimed = 5
    const literalOfMinusFive = [0xfc, 0xfa, 0xff, 0xff, 0xff]
    const page = Uint8Array.from([claimed, ...literalOfMinusFive, 0])
    expect(() => snappyUncompress(page, new Uint8Array(claimed))).toThrow('negative length')
  })
})

describe('a score in single precision', () => {
  const cells = { year: 2002, province_code: '14', unit: 'votes', score: 1.6482 }
  const votes = [{ ...VOTES, score: 1.6482 }]

  it('of Parquet is the decimal that it was made from', async () => {
    const types = { year: 'INT32', province_code: 'STRING', unit: 'STRING', score: 'FLOAT' } as const
    const columns = (['year', 'province_code', 'unit', 'score'] as const).map(name => ({
      ...{ name, cells: [cells[name]], type: types[name] },
    }))
    const { rows } = await importParquet('a.parquet', madeParquet(columns, 'SNAPPY', 100), PANEL)
    expect([...rows]).toEqual(votes)
  })

  it('of Arrow too, beside an empty one', async () => {
    const types = { year: 'int16', province_code: 'text', unit: 'category', score: 'float32' } as const
    const columns = (['year', 'province_code', 'unit', 'score'] as const).map(name => ({
      ...{ name, cells: [cells[name], { ...cells, unit: 'gifts', score: null }[name]], type: types[name] },
    }))
    const { rows } = await importArrow('a.arrow', madeArrow(columns, 'file'), PANEL, { takeGoodRows: true })
    expect([...rows]).toEqual(votes)
  })
})

describe.each(FORMATS)('$name', ({ name, read, exported, write }) => {
  it('of another writer is read, its other columns passed over', async () => {
    const { report, rows } = await read(write(DATA))
    expect([report.errors, [...rows]]).toEqual([[], [VOTES]])
  })

  it('without a column that is needed is refused', async () => {
    const { report } = await read(write({ year: [2002], unit: ['votes'], score: [2] }))
    expect(told(report.errors)).toEqual([' no-roles absent=["province"] found="year, unit, score"'])
  })

  it.each([
    ['nothing', new Uint8Array()],
    ['text', new TextEncoder().encode('year,province_code,unit,score\n')],
  ])('that is %s is refused with the reason', async (_rule, bytes) => {
    const { report, rows } = await read(bytes)
    expect(told(report.errors)).toEqual([` damaged-export format="${name.toLowerCase()}"`])
    expect([...rows]).toEqual([])
  })

  it('that is cut off or damaged gives a report, never an exception', async () => {
    const whole = await exported
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length),
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 4 }),
        async (length, changes) => {
          const bytes = whole.slice(0, length === 0 ? whole.length : length)
          for (const [at, value] of changes) bytes[at % bytes.length] = value
          const { report } = await read(bytes)
          expect(report.file).toMatch(/^a\./)
        },
      ),
      { seed: 2024, numRuns: 300 },
    )
  })
})

describe('an Arrow file that claims more than it holds', () => {
  const whole = () =>
    tableToIPC(tableFromArrays(Object.entries(DATA) as [string, unknown[]][]), { format: 'stream' })

  it('of lists, which scores are not made of, is refused before any is laid out', async () => {
    const lists = { ...DATA, score: [[2]] }
    const bytes = tableToIPC(tableFromArrays(Object.entries(lists) as [string, unknown[]][]), {
      format: 'stream',
    })
    const { report } = await importArrow('a.arrow', bytes ?? new Uint8Array(), PANEL)
    expect(told(report.errors)).toEqual([' damaged-export format="arrow"'])
  })

  it('by any one number of it gives a report, in the memory that the file itself takes', async () => {
    const bytes = whole() ?? new Uint8Array()
    for (let at = 0; at + 4 <= bytes.length; at += 4) {
      for (const claimed of [0x7fffffff, -9, 100_000_000]) {
        const changed = new Uint8Array(bytes)
        new DataView(changed.buffer).setInt32(at, claimed, true)
        const { rows } = await importArrow('ARROW', changed, PANEL)
        expect(rows.length).toBeLessThanOrEqual(1)
      }
    }
  })
})

it('a Parquet file of a few bytes that claims hundreds of thousands of rows is refused before they are laid out', async () => {
  const columnData = Object.entries({ ...DATA, note: ['x'] }).map(([name, [value]]) => ({
    name,
    data: Array(400_000).fill(value),
  }))
  const bytes = new Uint8Array(parquetWriteBuffer({ columnData }))
  const { report } = await importParquet('a.parquet', bytes, PANEL)
  expect(told(report.errors)).toEqual([
    ` too-many-rows count=400000 most=${Math.max(10_000, 20 * bytes.length)}`,
  ])
})
