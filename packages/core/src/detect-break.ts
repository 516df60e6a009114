import { deviation, mean } from 'd3-array'
import type { Comparability } from './comparability.ts'
import type { Panel } from './panel.ts'
import { shareOfScale } from './share.ts'

/** What the detector measured, over the provinces with both scores, on shares of scale. */
export interface BreakEvidence {
  /** Provinces with both scores. */
  readonly n: number
  readonly meanMove: number
  /** Sample standard deviation of the moves. */
  readonly sdOfMoves: number
  /** Share of provinces that moved in the direction most took, 0–1. */
  readonly shareOneWay: number
  /** Sample standard deviation across provinces in the earlier year. */
  readonly spreadBefore: number
  readonly spreadAfter: number
  /** spreadAfter / spreadBefore; null where all provinces were alike before. */
  readonly spreadRatio: number | null
  /** `shift`: nearly all moved together; `spread`: the differences between provinces closed or opened; shift first. */
  readonly reason: 'shift' | 'spread'
}

/** A sub-dimension whose scores from `year` on look measured differently. */
export interface DetectedBreak {
  readonly subdimension: string
  /** First year of the new form. */
  readonly year: number
  readonly kind: 'redefined'
  readonly evidence: BreakEvidence
}

export interface BreakOptions {
  /** Least share of provinces that move the same way. */
  readonly oneWay?: number
  /** Least mean move, in standard deviations of the moves. */
  readonly shift?: number
  /** Factor by which the spread must change. */
  readonly spread?: number
  /** Fewer provinces with both scores than this prove nothing. */
  readonly provinces?: number
}

/** A move smaller than this is binary noise: the smallest published step is 0.00002 of the widest scale. */
const NOISE = 1e-9

/**
 * Finds where a sub-dimension was measured differently from the year before, from the scores alone: at least 98 % of
 * provinces move the same way and the mean move is at least 2.25 standard deviations of the moves (`shift`), or the
 * standard deviation across provinces changes by more than a factor of 3 (`spread`). All on shares of scale, so that
 * a mere change of scale is no break. By sub-dimension in framework order, then by year.
 *
 * The rule is this project's own, set on the scores of 2011–2024: a national shock could look the same. So a break is
 * for a person to confirm.
 *
 * @example
 * detectBreaks(panel).length // => 9
 * detectBreaks(panel).filter(({ evidence }) => evidence.reason === 'spread').map(({ year }) => year) // => [2020]
 */
export function detectBreaks(panel: Panel, options: BreakOptions = {}): DetectedBreak[] {
  const { subdimensions, years } = panel.framework
  return subdimensions.flatMap(({ id }) =>
    years.slice(1).flatMap((year): DetectedBreak[] => {
      const evidence = evidenceOf(panel, id, year, options)
      return evidence ? [{ subdimension: id, year, kind: 'redefined', evidence }] : []
    }),
  )
}

/**
 * The detected breaks that the table does not have yet: what to ask the user about after an import. A break listed as
 * a mere change of scale does not cover a redefinition.
 *
 * @example
 * proposeBreaks(panel, comparability) // => []
 */
export function proposeBreaks(
  panel: Panel,
  comparability: Comparability,
  options: BreakOptions = {},
): DetectedBreak[] {
  return detectBreaks(panel, options).filter(
    ({ subdimension, year }) => comparability.between(subdimension, year - 1, year) !== 'redefined',
  )
}

function evidenceOf(
  panel: Panel,
  id: string,
  year: number,
  { oneWay = 0.98, shift = 2.25, spread = 3, provinces = 10 }: BreakOptions,
): BreakEvidence | null {
  const { before, after } = sharesOf(panel, id, year)
  const n = before.length
  if (n < provinces) return null
  const moves = after.map((share, index) => share - (before[index] ?? Number.NaN))
  const [meanMove, sdOfMoves] = [mean(moves), deviation(moves)]
  const [spreadBefore, spreadAfter] = [deviation(before), deviation(after)]
  // Undefined only for fewer than two provinces.
  if (meanMove === undefined || sdOfMoves === undefined) return null
  if (spreadBefore === undefined || spreadAfter === undefined) return null
  const up = moves.filter(move => move > NOISE).length
  const down = moves.filter(move => move < -NOISE).length
  const shareOneWay = Math.max(up, down) / n
  const shifted = shareOneWay >= oneWay && Math.abs(meanMove) >= shift * sdOfMoves
  // Multiplied, not divided: a spread of 0 must not give Infinity.
  const respread = spreadAfter > spread * spreadBefore || spreadBefore > spread * spreadAfter
  if (!shifted && !respread) return null
  return {
    n,
    meanMove,
    sdOfMoves,
    shareOneWay,
    spreadBefore,
    spreadAfter,
    spreadRatio: spreadBefore > 0 ? spreadAfter / spreadBefore : null,
    reason: shifted ? 'shift' : 'spread',
  }
}

/** Shares of scale of the provinces that have a score in the year and in the one before; none if not measured. */
function sharesOf(panel: Panel, id: string, year: number) {
  const before: number[] = []
  const after: number[] = []
  const [scaleBefore, scaleAfter] = [panel.framework.scale(id, year - 1), panel.framework.scale(id, year)]
  if (!scaleBefore || !scaleAfter) return { before, after }
  const later = panel.column(year, id)
  panel.column(year - 1, id).forEach((score, index) => {
    const next = later[index] ?? Number.NaN
    if (Number.isNaN(score) || Number.isNaN(next)) return
    before.push(shareOfScale(score, scaleBefore))
    after.push(shareOfScale(next, scaleAfter))
  })
  return { before, after }
}
