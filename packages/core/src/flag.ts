import { GROUPS, type Group, NO_GROUP } from './group.ts'
import type { Direction } from './move.ts'
import type { Signal } from './signal.ts'

/**
 * What to note of a change, what is beyond usual movement first. The others are facts, of which chance gives as many
 * where nothing lasts; `weak` says where a province stands whatever it did:
 * - `clear-decline` down, and beyond usual movement;
 * - `sustained-decline` down in at least the last two consecutive comparable pairs of years, together beyond usual
 *   movement;
 * - `clear-rise` up, and beyond usual movement;
 * - `declined` the score (or share of scale) went down;
 * - `hidden-decline` a sub-dimension went down while its dimension went up;
 * - `relative-decline` robustZ ≤ −1: clearly worse than what most provinces did;
 * - `persistent-decline` down in at least the last two consecutive comparable pairs of years;
 * - `group-drop` in a lower quartile group than before;
 * - `weak` in the group low or low-average.
 */
export const FLAGS = [
  'clear-decline',
  'sustained-decline',
  'clear-rise',
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
  readonly signal: Signal | null
  /** Consecutive comparable declines that end in the later year. */
  readonly run: number
  /** Whether that run, of at least two, is together beyond usual movement. */
  readonly sustained: boolean
  readonly groupFrom: Group | null
  readonly groupTo: Group | null
}

/**
 * The flags of one province, unit and pair of years, in the order of `FLAGS`.
 *
 * @example
 * const small = { direction: 'down', dimensionDirection: 'up', robustZ: -0.2, signal: 'within', run: 1, sustained: false }
 * flagsFor({ ...small, groupFrom: 'high', groupTo: 'high' }) // => ['declined', 'hidden-decline']
 */
export function flagsFor(evidence: FlagEvidence): readonly Flag[] {
  const { direction, dimensionDirection, robustZ, signal, run, sustained, groupFrom, groupTo } = evidence
  const groups = [indexOf(groupFrom), indexOf(groupTo)] as const
  return flagSet(direction, dimensionDirection, robustZ, signal === 'clear', run, sustained, ...groups)
}

/**
 * {@link flagsFor} by indexes of `GROUPS`, `NO_GROUP` for a hole; without an object a row, of which a nation has many.
 *
 * @example
 * flagSet('down', 'up', -0.2, false, 1, false, 0, 0) // => ['declined', 'hidden-decline']
 */
export function flagSet(
  direction: Direction | null,
  dimensionDirection: Direction | null,
  robustZ: number | null,
  clear: boolean,
  run: number,
  sustained: boolean,
  groupFrom: number,
  groupTo: number,
): readonly Flag[] {
  let set = groupTo >= LOW_AVERAGE && groupTo < NO_GROUP ? BIT.weak : 0
  if (direction !== null) {
    if (robustZ !== null && robustZ <= -1) set |= BIT['relative-decline']
    // Indexes of groups grow downwards.
    if (groupFrom < NO_GROUP && groupTo < NO_GROUP && groupTo > groupFrom) set |= BIT['group-drop']
    if (clear && direction === 'up') set |= BIT['clear-rise']
    if (direction === 'down') {
      set |= BIT.declined
      if (clear) set |= BIT['clear-decline']
      if (dimensionDirection === 'up') set |= BIT['hidden-decline']
      if (run >= 2)
        set |= sustained ? BIT['persistent-decline'] | BIT['sustained-decline'] : BIT['persistent-decline']
    }
  }
  return FLAG_SETS[set] ?? []
}

const LOW_AVERAGE = GROUPS.indexOf('low-average')

function indexOf(group: Group | null): number {
  return group === null ? NO_GROUP : GROUPS.indexOf(group)
}

/** One bit a flag, in the order of {@link FLAGS}. */
const BIT = Object.fromEntries(FLAGS.map((flag, index) => [flag, 1 << index])) as Readonly<
  Record<Flag, number>
>

/** Every set of flags once, by the sum of its bits: a nation has many thousands of rows, but only 512 sets. */
const FLAG_SETS: readonly (readonly Flag[])[] = Array.from({ length: 2 ** FLAGS.length }, (_, set) =>
  Object.freeze(FLAGS.filter(flag => set & BIT[flag])),
)

/**
 * Whether a sub-dimension with these flags asks for an answer in a plan: it stands low, or it declined beyond usual
 * movement. A decline within usual movement is no reason: two in three are up again the year after.
 *
 * @example
 * isWeakArea(['declined', 'persistent-decline']) // => false
 */
export function isWeakArea(flags: readonly Flag[]): boolean {
  return flags.includes('weak') || flags.includes('clear-decline')
}
