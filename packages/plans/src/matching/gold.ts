/** Hand labels of one item: what a careful reader says it serves. */
export interface GoldLabel {
  readonly ref: string
  readonly dimension: string
  /** The sub-dimension it serves most; `*`: its dimension as a whole. */
  readonly main: string
  /** Others that are right too. */
  readonly also: readonly string[]
}

/** Hand labels that cannot be read: the message names the line and the problem. */
export class GoldError extends Error {
  override readonly name = 'GoldError'
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
    throw new GoldError(`line 1: columns "${head.slice(0, 80)}"; they must be "${COLUMNS}"`)
  const labels = rows.flatMap((row, i) => (row.trim() === '' ? [] : [labelOf(row, i + 2)]))
  const seen = new Set<string>()
  for (const { ref } of labels) {
    if (seen.has(ref)) throw new GoldError(`number "${ref}" stands twice; give each item one line`)
    seen.add(ref)
  }
  return labels
}

function labelOf(row: string, line: number): GoldLabel {
  const cells = row.split(',').map(cell => cell.trim())
  const [ref = '', dimension = '', main = '', also] = cells
  if (also === undefined || ref === '')
    throw new GoldError(`line ${line}: fewer than four cells or no number; the columns are ${COLUMNS}`)
  const others = also
    .split(';')
    .map(id => id.trim())
    .filter(Boolean)
  const wrong = [dimension, ...[main, ...others].filter(id => id !== '*')].find(id => !ID.test(id))
  if (wrong !== undefined)
    throw new GoldError(
      `line ${line}: "${wrong.slice(0, 40)}" is no id; write one like "health-care", or "*"`,
    )
  return { ref, dimension, main, also: others }
}
