// Rows of scores whose truth is known, some of them spoilt, in any format: each is taken as it stands, or a fault or
// remark tells what became of it.
import type { FileReport, ScoreRows } from '@papi-lens/io'
import { type Outcome, promise } from '../fuzz-reader.ts'
import type { Random } from '../random.ts'
import { PANEL, ROWS } from '../small-world.ts'

/** What a cell may be spoilt with; none has a line break, so that rows keep their numbers. */
const NOISE = [
  ...['', ' ', '-', '–', 'n/a', '0', '0.0', 'x', '#REF!', '=1+1', '1.2.3', '1e3', '٣', '½', 'NaN', '1 234'],
  ...['99', '-1', '2,5,1', '1.9', '1,95', 'Sơn La', 'son la ', 'health-care', '2023', '20233', '\u202e1.9'],
  ...['a"b', 'Năm 2016', '01', 'Total', 'Hà Nội (*)', '1.5 điểm', '١٫٥', 'null', '0,0001', '10'],
]

/** Cells of scores that say there is none. */
const HOLES = new Set(['', ' ', '-', '–', 'n/a', '0', '0.0', 'NaN', 'null'])

const ROWS_OF = new Map(PANEL.years.map(year => [year, ROWS.filter(row => row.year === year)]))

export interface KnownRow {
  /** Year, province, unit and score, as they are written. */
  readonly cells: string[]
  readonly key: string
  readonly score: number
  isSpoilt: boolean
}

/** Different published scores of five provinces, each named in one of many ways. */
export function knownRows(random: Random, decimal: string, count: number): KnownRow[] {
  const rows = new Map<string, KnownRow>()
  // Years of a file are mostly few.
  const years = random.once(3) ? PANEL.years : [random.of(PANEL.years)]
  for (let left = count; left > 0; left--) {
    const { year, province, unit, score } = random.of(ROWS_OF.get(random.of(years)) ?? ROWS)
    const key = `${year} ${province} ${unit}`
    const place = PANEL.provinces.find(({ code }) => code === province)
    if (rows.has(key) || !place) continue
    const named = PANEL.framework.unit(unit)
    const cells = [
      String(year),
      random.of([place.code, place.slug, place.vi, place.en, `Tỉnh ${place.vi}`]),
      random.of([named.id, named.vi, named.en]),
      String(score).replace('.', decimal),
    ]
    rows.set(key, { cells, key, score, isSpoilt: false })
  }
  return [...rows.values()]
}

/** Puts noise into up to three cells. */
export function spoil(rows: readonly KnownRow[], random: Random): void {
  if (rows.length === 0) return
  for (let left = random.below(4); left > 0; left--) {
    const row = random.of(rows)
    row.cells[random.below(4)] = random.of(NOISE)
    row.isSpoilt = true
  }
}

/** What a cell says as a number, where it plainly does. */
export const plainNumber = (cell: string): number =>
  /^\s*-?\d+(?:[.,]\d+)?\s*$/.test(cell) ? Number(cell.replace(',', '.')) : Number.NaN

/**
 * The rows, from 1 for the head, that a report speaks of; all if it says that parts and wholes do not agree, or that the
 * table as a whole, of which no row is read then, has a fault at its head.
 */
export function toldRows({ errors, warnings, rows }: FileReport): { has(row: number): boolean } {
  const isRefused = rows === 0 && errors.some(({ row }) => row === null || row === 1)
  if (isRefused || errors.some(({ code }) => code === 'sum-mismatch')) return { has: () => true }
  return new Set(
    [...errors, ...warnings].flatMap(({ row, facts }) => ('row' in facts ? [row, facts.row] : [row])),
  )
}

/**
 * Holds what was taken of a long table against its rows.
 *
 * @param content the table, to be shown where a promise is broken
 */
export function holdRows(
  { report, rows: taken }: { readonly report: FileReport; readonly rows: ScoreRows },
  rows: readonly KnownRow[],
  content: () => string,
): Outcome {
  const found = new Map([...taken].map(row => [`${row.year} ${row.province} ${row.unit}`, row.score]))
  if (report.layout === null) {
    promise(report.errors.length > 0, () => `nothing read and no fault: ${content()}`)
    return 'refused'
  }
  const told = toldRows(report)
  const own = new Map(rows.flatMap(row => (row.isSpoilt ? [] : [[row.key, row.score] as const])))
  const spoiltValues = new Set(
    rows.flatMap(({ isSpoilt, cells }) => (isSpoilt ? [plainNumber(cells[3] ?? '')] : [])),
  )
  for (const [key, score] of found) {
    const known = own.get(key)
    const isStated = known === undefined ? spoiltValues.has(score) : known === score
    promise(isStated, () => `${key}: ${score} is not in\n${content()}`)
  }
  rows.forEach(({ key, score, isSpoilt, cells }, index) => {
    const isTold = told.has(index + 2)
    if (!isSpoilt)
      promise(isTold || found.get(key) === score, () => `${key} ${score} was dropped of\n${content()}`)
    else {
      // No score, or none published, is no score; an empty row is none.
      const isHole = HOLES.has(cells[3] ?? '') || cells.every(cell => !cell.trim())
      const value = plainNumber(cells[3] ?? '')
      const isTaken = [...found.values()].includes(value)
      promise(isTold || isHole || isTaken, () => `row ${index + 2} vanished of\n${content()}`)
    }
  })
  return report.errors.length > 0 ? 'refused' : 'read'
}
