// Importing a long CSV of 1,000,000 rows against PapaParse merely parsing its text, and a made workbook of seven sheets
// in the publisher's form against merely unzipping and parsing it. The scores of the CSV are SYNTHETIC (seeded), for 3,321
// made-up territories; those of the workbook are the published ones with SYNTHETIC indicators. Run: npm run bench:import
/// <reference path="../packages/io/src/workbook/saxen.d.ts" />
import { findProvince, type Province } from '@papi-lens/core'
import { importFile } from '@papi-lens/io'
import { unzipSync } from 'fflate'
import Papa from 'papaparse'
import { Parser } from 'saxen'
import { officialWorkbooks, seeded, workbookBytes } from '../scripts/make-workbooks.ts'
import { bundledDataset } from '../tests/bundled.ts'

const ROWS = 1_000_000
const TERRITORIES = 3_321
const RUNS = 5
const [WARM_UP, WORKBOOK_RUNS] = [5, 25]
const TARGET = 1
const WORKBOOK_TARGET = 1.5

const { panel } = bundledDataset()
const { framework, provinces } = panel
const model = findProvince(provinces, '14')
const territories: Province[] = Array.from({ length: TERRITORIES }, (_, index) => {
  const code = String(index + 1).padStart(4, '0')
  return { ...model, code, slug: `made-up-${code}`, vi: `Xã giả ${code}`, en: `Made-up ${code}`, aliases: [] }
})
const context = { framework, provinces: territories }

/** Lines in the order of year, territory, unit. */
function syntheticLines(): string[] {
  const random = seeded(1)
  const lines: string[] = []
  for (const year of framework.years) {
    const units = framework.dimensionsIn(year).flatMap(id => framework.subdimensionsIn(year, id))
    const scales = units.map(id => framework.scale(id, year) ?? { min: 0, max: 0 })
    for (const { code } of territories) {
      for (const [index, unit] of units.entries()) {
        if (lines.length === ROWS) return lines
        const { min, max } = scales[index] ?? { min: 0, max: 0 }
        lines.push(`${year},${code},${unit},${(min + (max - min) * random()).toFixed(4)}`)
      }
    }
  }
  return lines
}

function shuffled(lines: readonly string[]): string[] {
  const random = seeded(2)
  const mixed = [...lines]
  for (let at = mixed.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const [a = '', b = ''] = [mixed[at], mixed[other]]
    mixed[at] = b
    mixed[other] = a
  }
  return mixed
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN

/** Processor time in milliseconds, of all threads: what else the machine does takes no part in it. */
async function timed(work: () => unknown): Promise<number> {
  const start = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

// The types know pieces for files only; the parser takes them for texts too.
const inPieces: Papa.ParseConfig & { chunkSize: number; chunk: () => void } = {
  chunkSize: 1 << 18,
  chunk: () => {},
}

async function compare(name: string, lines: readonly string[]): Promise<number> {
  const text = `year,province_code,unit,score\n${lines.join('\n')}\n`
  const content = new TextEncoder().encode(text)
  const times = { parse: [] as number[], import: [] as number[] }
  let memory = 0
  for (let run = 0; run <= RUNS; run++) {
    // Parsed in pieces, so that the parser need not keep a million rows either.
    const parse = await timed(() => Papa.parse(text, inPieces))
    globalThis.gc?.()
    const before = process.memoryUsage()
    const all = await timed(async () => {
      const { report, rows } = await importFile({ file: 'synthetic.csv', content }, context)
      if (report.accepted !== ROWS || rows.length !== ROWS)
        throw new Error(`wrong import: ${report.errors[0]?.why}`)
    })
    globalThis.gc?.()
    const after = process.memoryUsage()
    memory = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers
    // The first run warms up.
    if (run > 0) {
      times.parse.push(parse)
      times.import.push(all)
    }
  }
  const [parse, all] = [median(times.parse), median(times.import)]
  const ratio = all / parse
  const kept = globalThis.gc ? `, ${(memory / 1e6).toFixed(0)} MB kept after` : ''
  console.log(
    `${name}: ${(content.length / 1e6).toFixed(0)} MB; PapaParse ${parse.toFixed(0)} ms, import ${all.toFixed(0)} ms${kept}; ratio ${ratio.toFixed(2)} (at most ${TARGET})`,
  )
  return ratio
}

/** Memory held when half of the text has been read from a stream that keeps nothing itself. */
async function heldHalfWay(lines: readonly string[]): Promise<number> {
  const used = (): number => {
    for (let round = 0; round < 3; round++) globalThis.gc?.()
    const { heapUsed, arrayBuffers } = process.memoryUsage()
    return heapUsed + arrayBuffers
  }
  const encoder = new TextEncoder()
  async function* content() {
    yield encoder.encode('year,province_code,unit,score\n')
    for (let at = 0; at < lines.length; at += 5_000)
      yield encoder.encode(`${lines.slice(at, at + 5_000).join('\n')}\n`)
  }
  const before = used()
  let held = 0
  const onProgress = ({ rows }: { rows: number }): void => {
    if (held === 0 && rows > ROWS / 2) held = used() - before
  }
  await importFile({ file: 'synthetic.csv', content: content() }, context, { onProgress })
  return held
}

/** Seven sheets, 2018–2024, each with as many rows of indicators as the real ones: about 2 MB. */
async function officialWorkbook(): Promise<Uint8Array> {
  const random = seeded(3)
  const made = officialWorkbooks(panel).at(-1)
  const sheets = (made?.sheets ?? []).map(({ sheet, data }) => ({
    sheet,
    data: data.flatMap(cells =>
      // Three more indicators for each one there.
      /Tỷ lệ/.test(`${cells[0]}`)
        ? [0, 1, 2, 3].map(nth =>
            cells.map((cell, column) =>
              typeof cell === 'number' ? random() * 100 : column === 0 && nth > 0 ? `${cell} ${nth}` : cell,
            ),
          )
        : [cells],
    ),
  }))
  return workbookBytes({ file: made?.file ?? '', sheets })
}

/**
 * What a general reader of a workbook cannot do without: unpack the same parts, and find each tag, the attributes of
 * each cell, and each text. It is less than an import does: no text becomes a number, no cell is put in its place, no
 * shared text is looked up, and no label, score or sum is checked.
 */
function bareParse(content: Uint8Array): number {
  let cells = 0
  for (const [name, part] of Object.entries(unzipSync(content))) {
    if (!name.endsWith('.xml')) continue
    const parser = new Parser()
    parser.on('openTag', (tag, attributes) => {
      if (tag === 'c' && attributes().r !== undefined) cells++
    })
    parser.on('text', () => {})
    parser.parse(new TextDecoder().decode(part))
  }
  return cells
}

async function compareWorkbook(): Promise<number> {
  const content = await officialWorkbook()
  const times = { parse: [] as number[], import: [] as number[] }
  // Without a collection of garbage in between: it would throw away the compiled code of functions that end with an import,
  // and each run would pay for compiling them.
  for (let run = -WARM_UP; run < WORKBOOK_RUNS; run++) {
    const parse = await timed(() => bareParse(content))
    const all = await timed(async () => {
      const file = '2024PAPI_ProvincialIndicators_BangChiTieuCapTinh.xlsx'
      const { report } = await importFile({ file, content }, panel)
      if (report.errors.length > 0) throw new Error(`wrong import: ${report.errors[0]?.why}`)
    })
    if (run >= 0) {
      times.parse.push(parse)
      times.import.push(all)
    }
  }
  const [parse, all] = [median(times.parse), median(times.import)]
  console.log(
    `workbook, processor time, median of ${WORKBOOK_RUNS} runs: ${(content.length / 1e6).toFixed(1)} MB, ${bareParse(content)} cells; unzip and parse ${parse.toFixed(0)} ms, import ${all.toFixed(0)} ms; ratio ${(all / parse).toFixed(2)} (at most ${WORKBOOK_TARGET})`,
  )
  return all / parse
}

const workbook = await compareWorkbook()
console.log(
  `${ROWS} synthetic rows (seeded), Node ${process.version}, processor time, median of ${RUNS} runs`,
)
const lines = syntheticLines()
if (globalThis.gc) {
  const held = await heldHalfWay(lines)
  const grid = framework.years.length * framework.units.length * TERRITORIES * 12
  console.log(
    `held half-way through a stream: ${(held / 1e6).toFixed(0)} MB, of which the table of scores ${(grid / 1e6).toFixed(0)} MB`,
  )
}
const ratios = [await compare('sorted', lines), await compare('shuffled', shuffled(lines))]
if (ratios.some(ratio => ratio > TARGET) || workbook > WORKBOOK_TARGET) process.exitCode = 1
