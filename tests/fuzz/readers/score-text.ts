// Delimited texts with known scores, long and wide, and texts mutated beyond any.
import { importFile } from '@papi-lens/io'
import { type FuzzInput, type FuzzReader, promise } from '../fuzz-reader.ts'
import { mutatedText } from '../mutation.ts'
import type { Random } from '../random.ts'
import { PANEL } from '../small-world.ts'
import { importBytes } from './import-outcome.ts'
import { holdRows, type KnownRow, knownRows, plainNumber, spoil, toldRows } from './known-rows.ts'
import { knownTable } from './known-table.ts'

const HEADS = [
  ['year', 'province_code', 'unit', 'score'],
  ['Năm', 'Tỉnh/thành phố', 'Chỉ số', 'Điểm'],
  ['Year', 'Province', 'Indicator', 'Value'],
]

const quoted = (cell: string, delimiter: string): string =>
  cell.includes(delimiter) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell

const laidOut = (records: readonly (readonly string[])[], delimiter: string, end: string): string =>
  records.map(cells => cells.map(cell => quoted(cell, delimiter)).join(delimiter)).join(end)

/** The text as a program may give it: at once, or in pieces of any length. */
function given(text: string, random: Random): string | AsyncIterable<Uint8Array> {
  if (!random.once(4)) return text
  const bytes = new TextEncoder().encode(random.once(3) ? `\ufeff${text}` : text)
  const length = 1 + random.below(random.once(3) ? 40 : 20_000)
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length)
  }
  return pieces()
}

function longTable(random: Random): FuzzInput {
  const [decimal, delimiter] = [random.of(['.', ',']), random.of([',', ';', '\t', '|'])]
  const rows = knownRows(random, decimal, random.size(24, 600))
  spoil(rows, random)
  const end = random.of(['\n', '\r\n'])
  const content =
    laidOut([random.of(HEADS), ...rows.map(({ cells }) => cells)], delimiter, end) + random.of(['', '\n'])
  const source = { file: 'a.csv', content: given(content, random) }
  return {
    way: 'long table',
    content,
    attempt: async () =>
      holdRows(await importFile(source, PANEL, { takeGoodRows: true }), rows, () => content),
  }
}

function wideTable(random: Random): FuzzInput {
  const [decimal, delimiter] = [random.of(['.', ',']), random.of([';', '\t', '|', ','])]
  const { heads, rows, year } = knownTable(random, decimal)
  const content = laidOut([heads, ...rows.map(({ cells }) => cells)], delimiter, '\n')
  const source = { file: `papi-${year}.csv`, content: given(content, random) }
  return {
    way: 'wide table',
    content,
    async attempt() {
      const { report, rows: taken } = await importFile(source, PANEL, { takeGoodRows: true })
      const found = new Map([...taken].map(row => [`${row.province} ${row.unit}`, row.score]))
      if (report.layout === null) {
        promise(report.errors.length > 0, () => `nothing read and no fault: ${content}`)
        return 'refused'
      }
      const told = toldRows(report)
      const stated = new Map(rows.flatMap(row => [...row.scores]))
      const spoilt = new Set(rows.flatMap(row => row.spoilt.map(plainNumber)))
      for (const [key, score] of found)
        promise(
          stated.get(key) === score || spoilt.has(score),
          () => `${key}: ${score} is not in\n${content}`,
        )
      rows.forEach(({ scores }, index) => {
        for (const [key, score] of scores)
          promise(
            found.get(key) === score || told.has(index + 2),
            () => `${key} ${score} was dropped of\n${content}`,
          )
      })
      return report.errors.length > 0 ? 'refused' : 'read'
    },
  }
}

const joined = (rows: readonly KnownRow[]): string =>
  [HEADS[0], ...rows.map(({ cells }) => cells)].map(cells => cells?.join(',')).join('\n')

export const csv: FuzzReader = {
  name: 'csv',
  kind: 'text',
  holds: 'each row is taken with its own score, or a fault or remark tells its row; no other score is given',
  make(random) {
    if (random.once(3)) {
      const content = mutatedText(joined(knownRows(random, '.', random.size(24, 400))), random)
      return {
        way: 'mutated text',
        content,
        attempt: async () => (await importBytes('a.csv', content)).outcome,
      }
    }
    return random.once(3) ? wideTable(random) : longTable(random)
  },
}
