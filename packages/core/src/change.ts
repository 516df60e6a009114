import type { Dataset } from './dataset.ts'
import type { Flag } from './flag.ts'
import { nationalChanges } from './national-change.ts'
import { known, type MoveRow, provinceMoves } from './province-move.ts'

/** How one unit of a province changed between two years. */
export interface ChangeRow extends MoveRow {
  /** (change − national median) / (1.4826 · MAD); null where there is no change or no spread. */
  readonly robustZ: number | null
  readonly flags: readonly Flag[]
}

/** Changes of one province between two years: the total, then each dimension with its sub-dimensions. */
export interface Change {
  readonly province: string
  readonly from: number
  readonly to: number
  readonly rows: readonly ChangeRow[]
}

/**
 * Changes of a province between two years, of every unit measured in at least one of them.
 *
 * Only differences that are really changes are given: see {@link Verdict}. The robust z-score follows
 * Iglewicz & Hoaglin (1993), with the median absolute deviation made consistent with a normal distribution.
 *
 * @throws {PapiError} `unknown-province`, `unknown-year`, `invalid-period`
 * @example
 * const { rows } = changeBetween(dataset, '14', 2022, 2023)
 * rows.find(row => row.id === 'participation')?.delta // => 0.1149
 */
export function changeBetween(dataset: Dataset, province: string, from: number, to: number): Change {
  const at = dataset.panel.indexOf(province)
  // Both have the units of the two years in framework order.
  const moves = provinceMoves(dataset, province, from, to)
  const rows = nationalChanges(dataset, from, to).flatMap(({ robustZ, flags }, index) => {
    const move = moves[index]
    return move ? [{ ...move, robustZ: known(robustZ, at), flags: flags[at] ?? [] }] : []
  })
  return { province, from, to, rows }
}
