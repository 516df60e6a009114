import type { Dataset } from './dataset.ts'
import { GROUPS, type Group, NO_GROUP } from './group.ts'
import { rememberedIn } from './memory.ts'
import { type Direction, movesBetween } from './move.ts'

/**
 * Kinds of decline, and `weak`, which says where a province stands whatever it did:
 * - `declined` the score (or share of scale) went down;
 * - `hidden-decline` a sub-dimension went down while its dimension went up;
 * - `relative-decline` robustZ ≤ −1: clearly worse than what most provinces did;
 * - `persistent-decline` down in at least the last two consecutive comparable pairs of years;
 * - `group-drop` in a lower quartile group than before;
 * - `weak` in the group low or low-average.
 */
export const FLAGS = [
  'declined',
  'hidden-decline',
  'relative-decline',
  'persistent-decline',
  'group-drop',
  'weak',
] as const
export type Flag = (typeof FLAGS)[number]

/** What the flags of one row are decided on. */
export interface FlagEvidence {
  /** Null where no difference is a change, or a score is missing: then there is no decline flag. */
  readonly direction: Direction | null
  /** Direction of the dimension a sub-dimension belongs to. */
  readonly dimensionDirection: Direction | null
  readonly robustZ: number | null
  /** Consecutive comparable declines that end in the later year. */
  readonly run: number
  readonly groupFrom: Group | null
  readonly groupTo: Group | null
}

/**
 * The flags of one province, unit and pair of years, in the order of `FLAGS`.
 *
 * @example
 * flagsFor({ direction: 'down', dimensionDirection: 'up', robustZ: -0.2, run: 1, groupFrom: 'high', groupTo: 'high' })
 * // => ['declined', 'hidden-decline']
 */
export function flagsFor(evidence: FlagEvidence): readonly Flag[] {
  const { direction, dimensionDirection, robustZ, run, groupFrom, groupTo } = evidence
  return flagSet(direction, dimensionDirection, robustZ, run, indexOf(groupFrom), indexOf(groupTo))
}

/**
 * {@link flagsFor} by indexes of `GROUPS`, `NO_GROUP` for a hole; without an object a row, of which a nation has many.
 *
 * @example
 * flagSet('down', 'up', -0.2, 1, 0, 0) // => ['declined', 'hidden-decline']
 */
export function flagSet(
  direction: Direction | null,
  dimensionDirection: Direction | null,
  robustZ: number | null,
  run: number,
  groupFrom: number,
  groupTo: number,
): readonly Flag[] {
  let set = groupTo >= LOW_AVERAGE && groupTo < NO_GROUP ? BIT.weak : 0
  if (direction !== null) {
    if (robustZ !== null && robustZ <= -1) set |= BIT['relative-decline']
    // Indexes of groups grow downwards.
    if (groupFrom < NO_GROUP && groupTo < NO_GROUP && groupTo > groupFrom) set |= BIT['group-drop']
    if (direction === 'down') {
      set |= BIT.declined
      if (dimensionDirection === 'up') set |= BIT['hidden-decline']
      if (run >= 2) set |= BIT['persistent-decline']
    }
  }
  return FLAG_SETS[set] ?? []
}

const LOW_AVERAGE = GROUPS.indexOf('low-average')

function indexOf(group: Group | null): number {
  return group === null ? NO_GROUP : GROUPS.indexOf(group)
}

/** One bit a flag, in the order of {@link FLAGS}. */
const BIT: Readonly<Record<Flag, number>> = {
  declined: 1,
  'hidden-decline': 2,
  'relative-decline': 4,
  'persistent-decline': 8,
  'group-drop': 16,
  weak: 32,
}

/** Every set of flags once, by the sum of its bits: a nation has many thousands of rows, but only 64 sets. */
const FLAG_SETS: readonly (readonly Flag[])[] = Array.from({ length: 2 ** FLAGS.length }, (_, set) =>
  Object.freeze(FLAGS.filter(flag => set & BIT[flag])),
)

/**
 * Whether a sub-dimension with these flags asks for an answer in a plan: it stands low, or it declined.
 *
 * @example
 * isWeakArea(['relative-decline']) // => false
 */
export function isWeakArea(flags: readonly Flag[]): boolean {
  return flags.includes('weak') || flags.includes('declined')
}

/**
 * Number of consecutive year-on-year declines of a province that end in a year. A pair that is not comparable, a
 * missing score, a flat year or a rise ends the run.
 *
 * @example
 * declineRun(dataset, '14', 'health-care', 2023) // => 2
 */
export function declineRun(dataset: Dataset, province: string, unit: string, year: number): number {
  return declineRuns(dataset, unit, year)[dataset.panel.indexOf(province)] ?? 0
}

const runs = new WeakMap<Dataset, Map<string, Map<number, Uint8Array>>>()

/**
 * {@link declineRun} of all provinces, in the panel's order; worked out once from that of the year before.
 *
 * @example
 * declineRuns(dataset, 'health-care', 2023)[panel.indexOf('14')] // => 2
 */
export function declineRuns(dataset: Dataset, unit: string, year: number): Uint8Array {
  const { years, provinces } = dataset.panel
  const units = rememberedIn(runs, dataset, () => new Map<string, Map<number, Uint8Array>>())
  const byYear = rememberedIn(units, unit, () => new Map<number, Uint8Array>())
  return rememberedIn(byYear, year, () => {
    const found = new Uint8Array(provinces.length)
    if (year <= (years[0] ?? year)) return found
    const before = declineRuns(dataset, unit, year - 1)
    const { directions } = movesBetween(dataset, unit, year - 1, year)
    for (let at = 0; at < directions.length; at++) {
      if (directions[at] === 'down') found[at] = 1 + (before[at] ?? 0)
    }
    return found
  })
}
