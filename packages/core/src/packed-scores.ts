import { newColumn } from './column-space.ts'
import { PapiError } from './error.ts'
import type { Framework } from './framework.ts'
import type { Panel, ScoreColumn } from './panel.ts'

/**
 * The scores of a year as one text each: whole ten-thousandths, 0 where no score was published, one column of all
 * provinces a unit, in base64. A dimension is told by how far it is from the sum of its parts, which is next to nothing.
 *
 * All highest bytes stand first, then all middle ones, then all lowest: what is alike is together, and a page loads
 * 3 kB a year instead of 5.
 */
export type PackedScores = Readonly<Record<string, string>>

// Browsers and Node have both; the language's own library does not know them.
declare const btoa: (binary: string) => string
declare const atob: (text: string) => string

const BYTES = 3

/** Packs all published scores of a panel but the total, which is derived. */
export function packScores(panel: Panel): PackedScores {
  return Object.fromEntries(
    panel.years.map(year => {
      const columnOf = (id: string) => wholeColumn(panel, year, id)
      const { parts, wholes } = unitsOf(panel.framework, year)
      const columns = parts.map(columnOf)
      for (const { id, parts: own } of wholes) {
        const sum = sumOf(own.map(columnOf), panel.provinces.length)
        columns.push(columnOf(id).map((score, at) => zigzag(score - (sum[at] ?? 0))))
      }
      return [year, toText(columns.flat())]
    }),
  )
}

/**
 * The columns of packed scores.
 *
 * @throws {PapiError} `damaged-scores` for a text that does not hold the scores of its year, `unknown-year`
 */
export function* unpackScores(
  packed: PackedScores,
  framework: Framework,
  provinces: number,
): Generator<ScoreColumn> {
  for (const [key, text] of Object.entries(packed)) {
    const year = Number(key)
    const { parts, wholes } = unitsOf(framework, year)
    const figures = fromText(text, year, (parts.length + wholes.length) * provinces)
    const columnAt = (at: number) => figures.subarray(at * provinces, (at + 1) * provinces)
    const columns = new Map(parts.map((id, at) => [id, columnAt(at)]))
    for (const [at, whole] of wholes.entries()) {
      const sum = sumOf(
        whole.parts.map(id => columns.get(id) ?? []),
        provinces,
      )
      const column = columnAt(parts.length + at)
      columns.set(
        whole.id,
        column.map((code, index) => unzigzag(code) + (sum[index] ?? 0)),
      )
    }
    for (const [unit, column] of columns) yield { year, unit, scores: toScores(column) }
  }
}

/** What was measured in a year: sub-dimensions, and dimensions with those of their own. */
function unitsOf(framework: Framework, year: number) {
  const wholes = framework.dimensionsIn(year).map(id => ({ id, parts: framework.subdimensionsIn(year, id) }))
  return { parts: wholes.flatMap(({ parts }) => parts), wholes }
}

function wholeColumn(panel: Panel, year: number, id: string): number[] {
  return Array.from(panel.column(year, id), score => (Number.isNaN(score) ? 0 : Math.round(score * 1e4)))
}

function sumOf(columns: readonly ArrayLike<number>[], length: number): number[] {
  const sums = new Array<number>(length).fill(0)
  for (const column of columns)
    for (let at = 0; at < length; at++) sums[at] = (sums[at] ?? 0) + (column[at] ?? 0)
  return sums
}

/** A whole number of either sign as one that is not negative: 0, −1, 1, −2, … become 0, 1, 2, 3, … */
function zigzag(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value
}

function unzigzag(code: number): number {
  return code % 2 === 0 ? code / 2 : -(code + 1) / 2
}

function toText(figures: readonly number[]): string {
  let bytes = ''
  for (let byte = BYTES - 1; byte >= 0; byte--) {
    for (const figure of figures) bytes += String.fromCharCode((figure >> (8 * byte)) & 255)
  }
  return btoa(bytes)
}

function fromText(text: string, year: number, length: number): Int32Array {
  const bytes = typeof text === 'string' ? decoded(text) : ''
  if (bytes.length !== BYTES * length) throw new PapiError('damaged-scores', { year })
  const figures = new Int32Array(length)
  // A page runs this once, before its engine has made it fast: the plainest loop is the shortest wait.
  for (let at = 0; at < length; at++) {
    const high = (bytes.charCodeAt(at) << 8) | bytes.charCodeAt(at + length)
    figures[at] = (high << 8) | bytes.charCodeAt(at + 2 * length)
  }
  return figures
}

function decoded(text: string): string {
  try {
    return atob(text)
  } catch {
    return ''
  }
}

function toScores(column: ArrayLike<number>): Float64Array {
  const scores = newColumn(column.length)
  for (let at = 0; at < column.length; at++) {
    const score = column[at] ?? 0
    scores[at] = score === 0 ? Number.NaN : score / 1e4
  }
  return scores
}
