import type { Change, ChangeRow } from './change.ts'

/** The main story of a change, in figures. */
export interface ChangeSummary {
  readonly total: ChangeRow
  /** Sub-dimensions of the later year. */
  readonly measured: number
  /** Of these, how many can be compared with the earlier year for this province. */
  readonly comparable: number
  readonly declined: number
  /** Declined while their dimension rose. */
  readonly hidden: number
  /** Dimensions that rose, most first; by points. */
  readonly risen: readonly ChangeRow[]
  /** Dimensions that fell, most first; by points. */
  readonly fallen: readonly ChangeRow[]
}

/**
 * Counts of a change and its leading dimensions.
 *
 * @example
 * summarise(changeBetween(dataset, '14', 2022, 2023)).declined // => 13
 */
export function summarise(change: Change): ChangeSummary {
  const [total] = change.rows
  if (!total) throw new RangeError('a change has at least the row of the total')
  const subs = change.rows.filter(row => row.level === 'subdimension')
  const dimensions = change.rows.filter(row => row.level === 'dimension' && row.delta !== null)
  const bySize = (rows: ChangeRow[]) => rows.sort((a, b) => Math.abs(b.delta ?? 0) - Math.abs(a.delta ?? 0))
  return {
    total,
    measured: subs.filter(({ to }) => typeof to === 'number' || to.missing !== 'not-measured').length,
    comparable: subs.filter(({ direction }) => direction !== null).length,
    declined: subs.filter(({ flags }) => flags.includes('declined')).length,
    hidden: subs.filter(({ flags }) => flags.includes('hidden-decline')).length,
    risen: bySize(dimensions.filter(({ direction }) => direction === 'up')),
    fallen: bySize(dimensions.filter(({ direction }) => direction === 'down')),
  }
}
