import type { Dataset } from './dataset.ts'
import { type Group, isLower } from './group.ts'
import { type Direction, directionOf, movesBetween } from './move.ts'

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
export function flagsFor(evidence: FlagEvidence): Flag[] {
  const { direction, dimensionDirection, robustZ, run, groupFrom, groupTo } = evidence
  const comparable = direction !== null
  const down = direction === 'down'
  const raised: Record<Flag, boolean> = {
    declined: down,
    'hidden-decline': down && dimensionDirection === 'up',
    'relative-decline': comparable && robustZ !== null && robustZ <= -1,
    'persistent-decline': down && run >= 2,
    'group-drop': comparable && groupFrom !== null && groupTo !== null && isLower(groupTo, groupFrom),
    weak: groupTo === 'low' || groupTo === 'low-average',
  }
  return FLAGS.filter(flag => raised[flag])
}

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
  const at = dataset.panel.indexOf(province)
  const first = dataset.panel.years[0] ?? year
  let run = 0
  for (let to = year; to > first; to--) {
    const delta = movesBetween(dataset, unit, to - 1, to).judged[at] ?? Number.NaN
    if (directionOf(delta) !== 'down') break
    run++
  }
  return run
}
