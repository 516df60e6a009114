import { GoldError } from './gold-error.ts'

/** Hand labels of one item: what a careful reader says it serves. */
export interface GoldLabel {
  readonly ref: string
  readonly dimension: string
  /** The sub-dimension it serves most; `*`: its dimension as a whole. */
  readonly main: string
  /** Others that are right too. */
  readonly also: readonly string[]
}

const COLUMNS = 'no,dimension,main,also_acceptable,note'
const ID = /^[a-z]+(?:-[a-z]+){0,4}$/

/**
 * Reads hand labels from CSV with the columns `no,dimension,main,also_acceptable,note`; several in `also_acceptable` are
 * separated by `;`. A note may hold commas; the other columns may not. Blank lines are passed over.
 *
 * @throws {GoldError} naming the line and the problem: other columns, a cell missing, no id, a number given twice
 * @example
 * readGold('no,dimension,main,also_acceptable,note\n7,services,health-care,law-and-order;*,')
 * // => [{ ref: '7', dimension: 'services', main: 'health-care', also: ['law-and-order', '*'] }]
 */
export function readGold(csv: string): GoldLabel[] {
  const [head = '', ...rows] = csv.replace(/^\uFEFF/, '').split(/\r?\n/)
  if (head.trim() !== COLUMNS)
    throw new GoldError({ code: 'other-columns', found: head.slice(0, 80), expected: COLUMNS })
  const labels = rows.flatMap((row, i) => (row.trim() === '' ? [] : [labelOf(row, i + 2)]))
  const seen = new Set<string>()
  for (const { ref } of labels) {
    if (seen.has(ref)) throw new GoldError({ code: 'duplicate-number', ref })
    seen.add(ref)
  }
  return labels
}

function labelOf(row: string, line: number): GoldLabel {
  const cells = row.split(',').map(cell => cell.trim())
  const [ref = '', dimension = '', main = '', also] = cells
  if (also === undefined || ref === '') throw new GoldError({ code: 'short-line', line, expected: COLUMNS })
  const others = also
    .split(';')
    .map(id => id.trim())
    .filter(Boolean)
  const wrong = [dimension, ...[main, ...others].filter(id => id !== '*')].find(id => !ID.test(id))
  if (wrong !== undefined) throw new GoldError({ code: 'invalid-id', line, text: wrong.slice(0, 40) })
  return { ref, dimension, main, also: others }
}
