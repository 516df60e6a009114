// Delimited texts with known scores: each row is taken as it stands, or a fault or remark tells what became of it.
import { importFile } from '@papi-lens/io'
import { type FuzzReader, promise } from '../fuzz-reader.ts'
import { mutatedText } from '../mutation.ts'
import type { Random } from '../random.ts'
import { PANEL, YEAR_ROWS } from '../small-world.ts'
import { importBytes } from './import-outcome.ts'

const HEADS = [
  ['year', 'province_code', 'unit', 'score'],
  ['Năm', 'Tỉnh/thành phố', 'Chỉ số', 'Điểm'],
  ['Year', 'Province', 'Indicator', 'Value'],
]

/** What a cell may be spoilt with; none has a line break, so that rows keep their numbers. */
const NOISE = [
  ...['', ' ', '-', '–', 'n/a', '0', '0.0', 'x', '#REF!', '=1+1', '1.2.3', '1e3', '٣', '½', 'NaN', '1 234'],
  ...[
    '99',
    '-1',
    '2,5,1',
    '1.9',
    '1,95',
    'Sơn La',
    'son la ',
    'health-care',
    '2023',
    '20233',
    '\u202e1.9',
    'a"b',
  ],
]

interface MadeRow {
  readonly cells: string[]
  readonly key: string
  readonly score: number
  isSpoilt: boolean
}

function madeRows(random: Random, decimal: string): MadeRow[] {
  const rows: MadeRow[] = []
  const taken = new Set<string>()
  for (let left = 1 + random.below(25); left > 0; left--) {
    const { year, province, unit, score } = random.of(YEAR_ROWS)
    const key = `${year} ${province} ${unit}`
    const place = PANEL.provinces.find(({ code }) => code === province)
    if (taken.has(key) || !place) continue
    taken.add(key)
    const named = PANEL.framework.unit(unit)
    const cells = [
      String(year),
      random.of([place.code, place.slug, place.vi, place.en, `Tỉnh ${place.vi}`]),
      random.of([named.id, named.vi, named.en]),
      String(score).replace('.', decimal),
    ]
    rows.push({ cells, key, score, isSpoilt: false })
  }
  return rows
}

const quoted = (cell: string, delimiter: string): string =>
  cell.includes(delimiter) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell

/** What a cell says as a number, where it plainly does. */
const plainNumber = (cell: string): number =>
  /^\s*-?\d+(?:[.,]\d+)?\s*$/.test(cell) ? Number(cell.replace(',', '.')) : Number.NaN

async function tryRows(random: Random) {
  const [decimal, delimiter] = [random.of(['.', ',']), random.of([',', ';', '\t', '|'])]
  const rows = madeRows(random, decimal)
  for (let left = random.below(4); left > 0; left--) {
    const row = random.of(rows)
    row.cells[random.below(4)] = random.of(NOISE)
    row.isSpoilt = true
  }
  const heads = random.of(HEADS)
  const lines = [heads, ...rows.map(({ cells }) => cells)].map(cells =>
    cells.map(cell => quoted(cell, delimiter)).join(delimiter),
  )
  const content = lines.join(random.of(['\n', '\r\n'])) + random.of(['', '\n'])
  const { report, rows: taken } = await importFile({ file: 'a.csv', content }, PANEL, { takeGoodRows: true })
  const found = new Map([...taken].map(row => [`${row.year} ${row.province} ${row.unit}`, row.score]))
  if (report.layout === null) {
    promise(report.errors.length > 0, () => `nothing read and no fault: ${content}`)
    return 'refused'
  }
  const told = new Set(
    [...report.errors, ...report.warnings].flatMap(({ row, facts }) =>
      'row' in facts ? [row, facts.row] : [row],
    ),
  )
  const tellsSums = report.errors.some(({ code }) => code === 'sum-mismatch')
  const values = new Set(rows.map(({ cells }) => plainNumber(cells[3] ?? '')))
  for (const [key, score] of found) {
    const own = rows.find(row => row.key === key && !row.isSpoilt)
    promise(own ? own.score === score : values.has(score), () => `${key}: ${score} is not in\n${content}`)
  }
  rows.forEach(({ key, score, isSpoilt, cells }, index) => {
    const isTold = told.has(index + 2) || tellsSums
    if (!isSpoilt)
      promise(isTold || found.get(key) === score, () => `${key} ${score} was dropped of\n${content}`)
    else {
      // No score, or none published, is no score; an empty row is none.
      const isHole =
        ['', ' ', '-', '–', 'n/a', '0', '0.0', 'NaN'].includes(cells[3] ?? '') ||
        cells.every(cell => !cell.trim())
      const value = plainNumber(cells[3] ?? '')
      const isTaken = [...found.values()].includes(value)
      promise(isTold || isHole || isTaken, () => `row ${index + 2} vanished of\n${content}`)
    }
  })
  return report.errors.length > 0 ? ('refused' as const) : ('read' as const)
}

export const csv: FuzzReader = {
  name: 'csv',
  kind: 'text',
  holds: 'each row is taken with its own score, or a fault or remark tells its row; no other score is given',
  async tryInput(random) {
    if (!random.once(3)) return tryRows(random)
    const rows = madeRows(random, '.')
    const text = [HEADS[0], ...rows.map(({ cells }) => cells)].map(cells => cells?.join(',')).join('\n')
    return (await importBytes('a.csv', mutatedText(text, random))).outcome
  },
}
