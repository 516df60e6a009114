import type { FaultCode } from './fault.ts'
import type { ImportFault } from './import-report.ts'

/** Faults that are listed; of those beyond only the number is kept. */
const MOST = 1_000

/** Gathers the faults of a file in bounded memory, and how many rows they concern. */
export interface FaultList {
  /** The message is only worked out if the fault is listed. */
  add(row: number | null, column: string | null, code: FaultCode, message: () => string): void
  /** Says that a row is not taken over, without a fault of its own. */
  reject(row: number): void
  /** Starts a new sheet, whose row numbers begin again; its name goes before its messages. */
  startSheet(name: string): void
  readonly count: number
  readonly rejectedRows: number
  list(): ImportFault[]
}

/**
 * An empty list of faults.
 *
 * @example
 * const faults = createFaultList()
 * faults.add(3, 'score', 'invalid-value', () => '"x" is not a number')
 * faults.list() // => [{ row: 3, column: 'score', code: 'invalid-value', message: '"x" is not a number' }]
 */
export function createFaultList(): FaultList {
  const listed: ImportFault[] = []
  let sheet = ''
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
    add(row, column, code, message) {
      count++
      if (row !== null) reject(row)
      if (listed.length < MOST) listed.push({ row, column, code, message: sheet + message() })
    },
    reject,
    startSheet(name) {
      sheet = `sheet "${name}": `
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
      const message = `${count - listed.length} more errors like these; mend the first ${MOST} and import again`
      return [...listed, { row: null, column: null, code: 'more-errors', message }]
    },
  }
}
