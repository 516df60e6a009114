import { type BaseRate, baseRate } from './base-rate.ts'
import type { Dataset } from './dataset.ts'
import { type ExpectedMove, expectedMove } from './expected-move.ts'
import { type Group, isLower, standingIn } from './group.ts'
import { publishedScore } from './published-score.ts'
import { round4 } from './round.ts'
import { replaced } from './scenario.ts'
import { shareOfScale } from './share.ts'
import { smallestGain } from './smallest-gain.ts'

/** What a province may want of a unit by the next year. */
export type Goal =
  /** A score to reach. */
  | { readonly kind: 'score'; readonly score: number }
  /** Points to gain. */
  | { readonly kind: 'gain'; readonly gain: number }
  /** A rank to reach, or a better one. */
  | { readonly kind: 'rank'; readonly rank: number }
  /** Ranks to rise by. */
  | { readonly kind: 'rise'; readonly places: number }
  /** A group to reach, or a higher one. */
  | { readonly kind: 'group'; readonly group: Group }

/** How much a goal asks for against what scores do by themselves, and what others have done. */
export type GoalJudgement = 'ordinary' | 'ambitious' | 'beyond-seen'

/** A goal with what it takes and how often that has happened. */
export interface JudgedGoal {
  readonly unit: string
  /** Points it takes, four decimals, all other provinces keeping their scores; null if no score of the scale is enough. */
  readonly gain: number | null
  readonly judged: GoalJudgement | null
  /** How far the score is to be expected to move by itself; null where nobody can tell. */
  readonly expected: ExpectedMove | null
  /** How often like provinces gained as much; null without a gain. */
  readonly feasible: BaseRate | null
}

/** A rate below this is rare: what lies above a range that holds 90 %. */
const RARE = 0.05
/**
 * Fewer like starts than this say nothing by their silence. If none of n gained as much, the rate is below 3/n with 95 %
 * confidence (Hanley & Lippman-Hand 1983, "If nothing goes wrong, is everything all right?"): 60 put it below `RARE`.
 */
const FEWEST_STARTS = 60

/**
 * Judges what a province wants of a unit by the next year. Ranks and groups are turned to points with all other provinces
 * keeping their scores; the gain is then held against two things, both beyond the move of the whole nation:
 *
 * - `beyond-seen`: of at least 60 provinces that started alike, none gained as much in a year;
 * - `ordinary`: the score moves as far by itself ({@link expectedMove}), and at least one in twenty of those who started
 *   alike gained as much ({@link baseRate}); where only one of the two is known, that one decides;
 * - `ambitious`: the rest.
 *
 * Null where neither is known, and where no score of the scale is enough. What has been reached already takes a gain of at
 * most 0, and is judged as keeping it.
 *
 * @throws {PapiError} `not-measured`, `not-published` (no score to start from), `unknown-…`
 * @example
 * const { gain, judged, feasible } = judgeGoal(dataset, '14', 2024, 'total', { kind: 'rise', places: 1 })
 * [gain, judged, feasible.reached, feasible.starts] // => [0.0644, 'ordinary', 115, 213]
 * judgeGoal(dataset, '14', 2024, 'total', { kind: 'rank', rank: 1 }).judged // => 'ambitious'
 */
export function judgeGoal(
  dataset: Dataset,
  province: string,
  year: number,
  unit: string,
  goal: Goal,
): JudgedGoal {
  const { panel } = dataset
  const score = publishedScore(panel, province, year, unit)
  const scale = panel.framework.scale(unit, year)
  const gain = gainFor(dataset, province, year, unit, goal)
  const expected = expectedMove(dataset, province, year, unit)
  if (gain === null || !scale) return { unit, gain: null, judged: null, expected, feasible: null }
  const share = gain / (scale.max - scale.min)
  const feasible = baseRate(dataset, unit, shareOfScale(score, scale), share, { year })
  return { unit, gain, judged: judgementOf(share, expected, feasible), expected, feasible }
}

function judgementOf(
  share: number,
  expected: ExpectedMove | null,
  { starts, reached, rate }: BaseRate,
): GoalJudgement | null {
  const isRateKnown = rate !== null && starts >= FEWEST_STARTS
  if (isRateKnown && reached === 0) return 'beyond-seen'
  if (!expected && !isRateKnown) return null
  const isUsual = !expected || share <= expected.high
  return isUsual && (!isRateKnown || rate >= RARE) ? 'ordinary' : 'ambitious'
}

function gainFor(
  { panel }: Dataset,
  province: string,
  year: number,
  unit: string,
  goal: Goal,
): number | null {
  const score = publishedScore(panel, province, year, unit)
  const scale = panel.framework.scale(unit, year)
  if (!scale) return null
  const column = panel.column(year, unit)
  const at = panel.indexOf(province)
  const placeOf = (other: number) => standingIn(replaced(column, at, other), at)
  const max = round4(scale.max)
  switch (goal.kind) {
    case 'score':
      return onScale(goal.score - score, score, max)
    case 'gain':
      return onScale(goal.gain, score, max)
    case 'rank':
    case 'rise': {
      const now = placeOf(score)?.rank
      if (now === undefined) return null
      const wanted = goal.kind === 'rank' ? goal.rank : now - goal.places
      if (wanted < 1) return null
      return smallestGain(score, max, other => (placeOf(other)?.rank ?? Number.POSITIVE_INFINITY) <= wanted)
    }
    case 'group':
      return smallestGain(score, max, other => {
        const group = placeOf(other)?.group
        return group !== undefined && !isLower(group, goal.group)
      })
  }
}

/** A gain that ends on the scale, at four decimals. */
function onScale(gain: number, score: number, max: number): number | null {
  return round4(score + gain) > max ? null : round4(gain)
}
