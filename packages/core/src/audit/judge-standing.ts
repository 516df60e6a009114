import type { GroupClaim, RankChangeClaim, RankClaim } from '../claim.ts'
import { commonRanks } from '../common-rank.ts'
import type { Dataset } from '../dataset.ts'
import { GROUPS, type Group, quartiles, standing } from '../group.ts'
import { isScore, type Panel } from '../panel.ts'
import type { Region } from '../province.ts'
import { provincesOf } from '../region.ts'
import { type Asked, type Judgement, unverifiable } from './judgement.ts'

/** Scores this close are one score to who reads two decimals, and may be ranked either way. */
const TIE = 0.005

/**
 * A group as computed, with the neighbouring one where the province stands at the cut between the two.
 *
 * @param places other provinces that may stand between its score and the cut
 */
export function groupsOf(
  panel: Panel,
  province: string,
  year: number,
  id: string,
  places: number,
): readonly Group[] {
  const score = panel.score(province, year, id)
  const actual = standing(panel, province, year, id)?.group
  if (!isScore(score) || !actual) return []
  const column = panel.column(year, id)
  return [actual, ...GROUPS.filter(group => isAtCut(column, score, actual, group, places))]
}

export function judgeGroup({ stated }: GroupClaim, asked: Asked, { panel }: Dataset): Judgement {
  const { subject, year, id } = asked
  const score = panel.score(subject ?? '', year, id)
  if (!isScore(score)) return unverifiable(score.missing)
  const [actual = null, ...neighbours] = groupsOf(panel, subject ?? '', year, id, 1)
  if (stated === null) return { actual, verdict: 'unverifiable', reason: 'unclear-group' }
  if (actual === stated) return { actual, verdict: 'confirmed' }
  // The publisher counts provinces without a score too, so its cuts can lie one place further.
  return neighbours.includes(stated)
    ? { actual, verdict: 'confirmed', note: 'boundary' }
    : { actual, verdict: 'contradicted' }
}

/** Whether a score lies at the cut to a neighbouring group: on it, or with so few other provinces between them. */
function isAtCut(column: Float64Array, score: number, actual: Group, stated: Group, places: number): boolean {
  const [a, b] = [GROUPS.indexOf(actual), GROUPS.indexOf(stated)]
  const cuts = quartiles(column)
  if (!cuts || Math.abs(a - b) !== 1) return false
  const cut = [cuts.q3, cuts.median, cuts.q1][Math.min(a, b)] ?? Number.NaN
  const [low, high] = score < cut ? [score, cut] : [cut, score]
  return places === 0 ? low === high : column.filter(other => other > low && other < high).length <= places
}

export function judgeRank(claim: RankClaim, asked: Asked, { panel }: Dataset): Judgement {
  const { subject, year, id } = asked
  const { among = null, bound = 'exact' } = claim
  if (among === 'other') return unverifiable('unknown-region')
  const places = placesOf(panel, subject ?? '', year, id, among)
  if (!places) {
    const score = panel.score(subject ?? '', year, id)
    return unverifiable(isScore(score) ? 'not-published' : score.missing)
  }
  const { rank: actual, of, unscored } = places
  const stated = bound === 'from-last' ? of + 1 - claim.stated : claim.stated
  const [best, worst] = bound === 'within' ? [1, stated] : [stated, stated]
  const holds = (from: number, to: number) => from <= worst && to >= best
  const told = { actual, ranked: of }
  if (holds(actual, actual)) {
    const other = claim.of != null && claim.of !== of && among === null
    return { ...told, verdict: 'confirmed', ...(other && { note: 'other-denominator' }) }
  }
  if (holds(places.best, places.worst)) return { ...told, verdict: 'confirmed', note: 'boundary' }
  // Among all provinces, those without a published score can stand anywhere; counted from the last, a place moves the
  // other way: who is not last of the published is not last of all.
  const inAll =
    bound === 'from-last'
      ? holds(places.best - unscored, places.worst)
      : holds(places.best, places.worst + unscored)
  return unscored > 0 && claim.of !== of && inAll
    ? { ...told, verdict: 'confirmed', note: 'other-denominator' }
    : { ...told, verdict: 'contradicted' }
}

/** Where a province stands among those with a score. */
export interface Places {
  readonly rank: number
  readonly of: number
  /** Best and worst rank that two decimals allow. */
  readonly best: number
  readonly worst: number
  /** Provinces without a score. */
  readonly unscored: number
}

export function placesOf(
  panel: Panel,
  province: string,
  year: number,
  id: string,
  among: Region | null,
): Places | null {
  const own = panel.score(province, year, id)
  if (!isScore(own)) return null
  const members = provincesOf(panel, among ?? undefined)
  const scores = members.flatMap(({ code }) => {
    const score = panel.score(code, year, id)
    return isScore(score) ? [score] : []
  })
  const above = (than: number) => 1 + scores.filter(score => score > than).length
  return {
    rank: above(own),
    of: scores.length,
    best: above(own + TIE),
    worst: Math.max(above(own), above(own - TIE) - 1),
    unscored: members.length - scores.length,
  }
}

/**
 * Places won or lost, by the published ranks of both years and among the provinces with a score in both; where neither
 * holds, by ranks among all provinces, of which those without a score can stand anywhere.
 */
export function judgeRankChange(
  { stated }: RankChangeClaim,
  asked: Asked,
  from: number,
  { panel }: Dataset,
): Judgement {
  const { subject, year, id } = asked
  const province = subject ?? ''
  const [before, after] = [
    placesOf(panel, province, from, id, null),
    placesOf(panel, province, year, id, null),
  ]
  const scores = { from: panel.score(province, from, id), to: panel.score(province, year, id) }
  if (!before || !after) {
    const missing = isScore(scores.from) ? scores.to : scores.from
    return { ...unverifiable(isScore(missing) ? 'not-published' : missing.missing), scores }
  }
  const actual = before.rank - after.rank
  if (actual === stated) return { actual, verdict: 'confirmed', scores }
  const common = commonRanks(panel.column(from, id), panel.column(year, id))[panel.indexOf(province)]
  const other = { actual, verdict: 'confirmed', note: 'other-denominator', scores } as const
  if (common && common.from - common.to === stated) return other
  const least = before.best - after.worst - after.unscored
  const most = before.worst + before.unscored - after.best
  if (stated >= least && stated <= most) return other
  // Ranks are not published: nobody but the text says by which list they were counted.
  return { ...unverifiable('unpublished-rank'), actual, scores }
}
