import type { Caveat } from './caveat.ts'
import type { Change, ChangeRow } from './change.ts'
import type { Flag } from './flag.ts'

/** The main story of a change, in figures. */
export interface ChangeSummary {
  readonly total: ChangeRow
  /** Sub-dimensions of the later year. */
  readonly measured: number
  /** Of these, how many can be compared with the earlier year for this province. */
  readonly comparable: number
  /** Of these, how many can be told from usual movement at all: see `ChangeRow.signal`. */
  readonly judged: number
  /** Sub-dimensions that moved beyond usual movement, either way, the one furthest beyond it first. */
  readonly clear: readonly ChangeRow[]
  /** Sub-dimensions that declined beyond usual movement, the one furthest beyond it first. */
  readonly clearDeclines: readonly ChangeRow[]
  /** Sub-dimensions that rose beyond usual movement, the one furthest beyond it first. */
  readonly clearRises: readonly ChangeRow[]
  /** Sub-dimensions that went down at all. */
  readonly declined: number
  /** How many would be expected if nothing had changed but by chance. */
  readonly byChance: {
    /** Half of `comparable`: where nothing lasts, down is as likely as up. */
    readonly declined: number
    /** A twentieth of `judged`: the band holds nine in ten, and each side gets half of the tenth. */
    readonly clearDeclines: number
    readonly clearRises: number
  }
  /** What takes from the meaning of the changes, each once. */
  readonly caveats: readonly Caveat[]
  /** Declined while their dimension rose. */
  readonly hidden: number
  /** Dimensions that rose, most first; by points. */
  readonly risen: readonly ChangeRow[]
  /** Dimensions that fell, most first; by points. */
  readonly fallen: readonly ChangeRow[]
}

/**
 * Counts of a change, what of it is clear, what chance alone would give, and its leading dimensions.
 *
 * @example
 * const { declined, comparable, byChance, clearDeclines, clearRises } = summarise(changeBetween(dataset, '14', 2022, 2023))
 * [declined, comparable, byChance.declined] // => [13, 28, 14]
 * clearDeclines.map(({ id }) => id) // => ['appeals-response']
 * clearRises.map(({ id }) => id) // => ['internet-access', 'justice-access', 'primary-education']
 */
export function summarise(change: Change): ChangeSummary {
  const [total] = change.rows
  if (!total) throw new RangeError('a change has at least the row of the total')
  const subs = change.rows.filter(row => row.level === 'subdimension')
  const dimensions = change.rows.filter(row => row.level === 'dimension' && row.delta !== null)
  const judged = subs.filter(({ signal }) => signal !== null).length
  const comparable = subs.filter(({ direction }) => direction !== null).length
  const clear = (...wanted: readonly Flag[]) =>
    subs
      .filter(({ flags }) => wanted.some(flag => flags.includes(flag)))
      .sort((a, b) => inBands(b) - inBands(a))
  const bySize = (rows: ChangeRow[]) => rows.sort((a, b) => Math.abs(b.delta ?? 0) - Math.abs(a.delta ?? 0))
  return {
    total,
    measured: subs.filter(({ to }) => typeof to === 'number' || to.missing !== 'not-measured').length,
    comparable,
    judged,
    clear: clear('clear-decline', 'clear-rise'),
    clearDeclines: clear('clear-decline'),
    clearRises: clear('clear-rise'),
    declined: subs.filter(({ flags }) => flags.includes('declined')).length,
    byChance: { declined: comparable / 2, clearDeclines: judged / 20, clearRises: judged / 20 },
    caveats: [...new Set(subs.flatMap(({ caveats }) => caveats))],
    hidden: subs.filter(({ flags }) => flags.includes('hidden-decline')).length,
    risen: bySize(dimensions.filter(({ direction }) => direction === 'up')),
    fallen: bySize(dimensions.filter(({ direction }) => direction === 'down')),
  }
}

/** Size of a change against its band of usual movement. */
function inBands({ delta, shareDelta, band }: ChangeRow): number {
  return Math.abs(delta ?? shareDelta ?? 0) / (band ?? Number.POSITIVE_INFINITY)
}
