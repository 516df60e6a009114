import { createFault, type ImportFault, type ProblemFacts, type Why } from './fault.ts'

/** Faults that are listed; of those beyond only the number is kept. */
const MOST = 1_000

/** Gathers the faults of a file in bounded memory, and how many rows they concern. */
export interface FaultList {
  /** The facts are only worked out if the fault is listed. */
  add<W extends Why>(row: number | null, column: string | null, why: W, facts: () => ProblemFacts[W]): void
  /** Says that a row is not taken over, without a fault of its own. */
  reject(row: number): void
  /** Starts a new sheet, whose row numbers begin again; null for what is said of the whole file. */
  startSheet(name: string | null): void
  readonly count: number
  readonly rejectedRows: number
  list(): ImportFault[]
}

/**
 * An empty list of faults.
 *
 * @example
 * const faults = createFaultList()
 * faults.add(3, 'score', 'not-a-number', () => ({ text: 'x' }))
 * faults.list().map(({ row, code }) => [row, code]) // => [[3, 'invalid-value']]
 */
export function createFaultList(): FaultList {
  const listed: ImportFault[] = []
  let sheet: string | null = null
  let count = 0
  let rejectedRows = 0
  // One bit a row: a Set of a million numbers would outweigh the scores.
  let marks = new Uint8Array(256)

  const reject = (row: number): void => {
    const at = row >> 3
    if (at >= marks.length) {
      const wider = new Uint8Array(Math.max(at + 1, marks.length * 2))
      wider.set(marks)
      marks = wider
    }
    const bit = 1 << (row & 7)
    const mark = marks[at] ?? 0
    if (mark & bit) return
    marks[at] = mark | bit
    rejectedRows++
  }
  return {
    add(row, column, why, facts) {
      count++
      if (row !== null) reject(row)
      if (listed.length < MOST) listed.push(createFault({ sheet, row, column }, why, facts()))
    },
    reject,
    startSheet(name) {
      sheet = name
      marks.fill(0)
    },
    get count() {
      return count
    },
    get rejectedRows() {
      return rejectedRows
    },
    list() {
      if (count <= listed.length) return [...listed]
      const nowhere = { sheet: null, row: null, column: null }
      const more = createFault(nowhere, 'more-faults', { count: count - listed.length, most: MOST })
      return [...listed, more]
    },
  }
}
