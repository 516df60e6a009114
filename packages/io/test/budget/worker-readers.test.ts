// Readers in a worker: they give what the same readers give in this thread, and no more time and memory than allowed.
import { Paragraph } from 'docx'
import { describe, expect, it } from 'vitest'
import { BUDGET, secondsFor } from '../../src/budget/budget.ts'
import { directReaders, workerReaders } from '../../src/budget/file-readers.ts'
import { DocumentError } from '../../src/document/document-error.ts'
import { exportArrow } from '../../src/export-arrow.ts'
import { exportJson } from '../../src/export-json.ts'
import { exportParquet } from '../../src/export-parquet.ts'
import { exportXlsx } from '../../src/export-xlsx.ts'
import { importFile } from '../../src/import-file.ts'
import { madeDocx, table } from '../document/made-docx.ts'
import { told } from '../small-import.ts'
import { PANEL, ROWS, UNCERTAIN } from '../small-panels.ts'

/** Room for a busy machine: what is tested here is not how fast it is. */
const roomy = workerReaders({ seconds: 300, megabytes: 4_000 })
const none = { seconds: 0, secondsPerMegabyte: 0 }

const json = new TextEncoder().encode(exportJson(UNCERTAIN))
const importWith = async (content: Uint8Array, readers = roomy, signal?: AbortSignal) => {
  const options = { readWhole: readers.importWhole, takeGoodRows: true, ...(signal && { signal }) }
  const { report, rows, ...others } = await importFile({ file: 'a', content }, PANEL, options)
  return { report, rows: [...rows], count: rows.length, ...others }
}

describe('in a worker', () => {
  it.each([
    ['JSON', async () => json],
    ['Arrow', () => exportArrow(UNCERTAIN)],
    ['Parquet', () => exportParquet(UNCERTAIN)],
    ['XLSX', () => exportXlsx(UNCERTAIN)],
    [
      'JSON with faults',
      async () => new TextEncoder().encode('[{"year":2002,"province":"Sonn La","unit":"x","score":"y"}]'),
    ],
  ])('%s gives what it gives here, and the bytes stay with the caller', async (_format, bytesOf) => {
    const bytes = await bytesOf()
    const copy = new Uint8Array(bytes)
    expect(await importWith(bytes)).toEqual(await importWith(bytes, directReaders))
    expect(bytes).toEqual(copy)
  })

  it('an export of the panel gives its scores', async () => {
    const { rows, count } = await importWith(json)
    expect([rows, count]).toEqual([ROWS, ROWS.length])
  })

  it('a document gives its text, and one that is none the reason', async () => {
    const docx = await madeDocx([new Paragraph('Công khai ngân sách xã'), table([['1', 'Việc', 'Sở']])])
    expect(await roomy.readDocument('a.docx', docx)).toEqual(await directReaders.readDocument('a.docx', docx))
    const damaged = docx.slice(0, 300)
    await expect(roomy.readDocument('a.docx', damaged)).rejects.toMatchObject({
      file: 'a.docx',
      problem: { code: 'malformed', what: 'docx' },
    })
  })

  it('progress of a reader is told', async () => {
    const seen: number[] = []
    const bytes = await exportXlsx(PANEL)
    const options = {
      readWhole: roomy.importWhole,
      onProgress: ({ bytes }: { bytes: number }) => void seen.push(bytes),
    }
    await importFile({ file: 'a', content: bytes }, PANEL, options)
    expect(seen).toEqual([bytes.length])
  })
})

describe('the budget', () => {
  const docx = () => madeDocx([new Paragraph('Kế hoạch')])

  it('of time ends a reading with a fault that names it', async () => {
    const { report, rows } = await importWith(json, workerReaders(none))
    expect(told(report.errors)).toEqual([' over-budget of="seconds" most=0'])
    expect(report.errors[0]?.code).toBe('too-large')
    expect(rows).toEqual([])
    const error = await workerReaders(none)
      .readDocument('a.docx', await docx())
      .catch((error: unknown) => error)
    expect(error).toBeInstanceOf(DocumentError)
    expect(String(error)).toBe('DocumentError: a.docx: over-budget: of seconds, most 0')
  })

  it('of memory ends a reading with a fault that names it', async () => {
    const tight = workerReaders({ seconds: 300, megabytes: 1 })
    const { report } = await importWith(json, tight)
    expect(told(report.errors)).toEqual([' over-budget of="megabytes" most=1'])
    await expect(tight.annotateDocx('a.docx', await docx(), [], { author: 'a' })).rejects.toMatchObject({
      problem: { code: 'over-budget', of: 'megabytes', most: 1 },
    })
  })

  it('ends also what keeps its thread busy without a pause', async () => {
    const rows = Array.from({ length: 6_000 }, (_, at) => [`${at}`, 'Rà soát', 'Sở Nội vụ'])
    const busy = workerReaders({ seconds: 0.3, secondsPerMegabyte: 0, megabytes: 4_000 })
    await expect(busy.readDocument('a.docx', await madeDocx([table(rows)]))).rejects.toMatchObject({
      problem: { code: 'over-budget', of: 'seconds' },
    })
  })

  it('grows with the size of the file', () => {
    expect([0, 20e6, 200e6].map(bytes => secondsFor(bytes, BUDGET))).toEqual([8, 18, 108])
  })
})

describe('a signal', () => {
  it('ends a reading at once with its reason', async () => {
    const controller = new AbortController()
    const reading = importWith(json, roomy, controller.signal)
    setImmediate(() => controller.abort('enough'))
    await expect(reading).rejects.toBe('enough')
  })

  it('given before begins none', async () => {
    await expect(importWith(json, roomy, AbortSignal.abort('never'))).rejects.toBe('never')
    const docx = await madeDocx([new Paragraph('a')])
    await expect(roomy.readDocument('a.docx', docx, { signal: AbortSignal.abort('never') })).rejects.toBe(
      'never',
    )
  })

  it('ends also the reading of a text, between two pieces', async () => {
    const controller = new AbortController()
    async function* pieces() {
      yield new TextEncoder().encode(`year,province,unit,score\n${'2002,14,votes,2\n'.repeat(10)}`)
      controller.abort('enough')
      yield new TextEncoder().encode('2002,15,votes,2\n')
    }
    const source = { file: 'a.csv', content: pieces() }
    await expect(importFile(source, PANEL, { signal: controller.signal })).rejects.toBe('enough')
  })
})
