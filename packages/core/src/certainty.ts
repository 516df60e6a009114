import type { Dataset } from './dataset.ts'
import { GROUPS, type Group, standingIn } from './group.ts'
import { type DrawOptions, ranksInDraws } from './rank-draw.ts'

/** How sure the rank and the group of a province are in one unit and year. */
export interface Certainty {
  /** Best and worst rank of a range that holds 90 % of the draws. */
  readonly rankRange: readonly [best: number, worst: number]
  /** Share of the draws in which the province is in the group of its published score. */
  readonly groupProbability: number
  /** Where the group is not sure (below 0.6): the neighbouring group that is likeliest. */
  readonly onBorderOf: Group | null
}

/** Below this probability a group is on the border. */
const SURE = 0.6

/**
 * How sure a province's rank and group are, against usual movement, from 1,000 seeded draws of all provinces' filtered
 * levels: the range from the 5th to the 95th percentile of its rank, and how often it is in the group of its published
 * score. Null without a score, and where there is no basis: see `filteredLevels`. It is measured on how scores move from
 * year to year; it is no confidence interval of the survey.
 *
 * @throws {PapiError} `unknown-province`, `unknown-unit`, `unknown-year`
 * @example
 * certaintyOf(dataset, '14', 'health-care', 2023)
 * // => { rankRange: [31, 55], groupProbability: 0.56, onBorderOf: 'low-average' }
 */
export function certaintyOf(
  dataset: Dataset,
  province: string,
  unit: string,
  year: number,
  options: DrawOptions = {},
): Certainty | null {
  const { panel } = dataset
  const at = panel.indexOf(province)
  const group = standingIn(panel.column(year, unit), at)?.group
  const drawn = group && ranksInDraws(dataset, at, unit, year, options)
  if (!drawn) return null
  const { ranks, of } = drawn
  const draws = ranks.length
  const counts = countEach(ranks, of)
  const inGroup = GROUPS.map(() => 0)
  for (let rank = 1; rank <= of; rank++) {
    const place = groupOfRank(rank, of)
    inGroup[place] = (inGroup[place] ?? 0) + (counts[rank] ?? 0)
  }
  const own = GROUPS.indexOf(group)
  const groupProbability = (inGroup[own] ?? 0) / draws
  return {
    rankRange: [rankAt(counts, 0.05 * draws), rankAt(counts, 0.95 * draws)],
    groupProbability,
    onBorderOf: groupProbability < SURE ? likeliestNeighbour(inGroup, own) : null,
  }
}

/** How often each rank was drawn. */
function countEach(ranks: Uint16Array, of: number): Float64Array {
  const counts = new Float64Array(of + 1)
  // A loop of its own, and a plain one: what surrounds it would be compiled along, which takes longer than to count.
  for (let n = 0; n < ranks.length; n++) {
    const rank = ranks[n] ?? 0
    counts[rank] = (counts[rank] ?? 0) + 1
  }
  return counts
}

/** The smallest rank up to which at least so many draws lie. */
function rankAt(counts: Float64Array, enough: number): number {
  let cumulated = 0
  for (let rank = 1; rank < counts.length; rank++) {
    cumulated += counts[rank] ?? 0
    if (cumulated >= enough) return rank
  }
  return counts.length - 1
}

/**
 * Index in `GROUPS` of the group that a rank among so many is in. Without ties, type-7 quartiles put a score at or below
 * the quartile p exactly if no more than (n − 1)·p others are lower.
 */
function groupOfRank(rank: number, of: number): number {
  const lower = of - rank
  const quarter = (of - 1) / 4
  if (lower <= quarter) return 3
  if (lower <= 2 * quarter) return 2
  return lower <= 3 * quarter ? 1 : 0
}

function likeliestNeighbour(inGroup: readonly number[], own: number): Group | null {
  const [above, below] = [own - 1, own + 1]
  const nearer = (inGroup[above] ?? -1) >= (inGroup[below] ?? -1) ? above : below
  return GROUPS[nearer] ?? null
}
