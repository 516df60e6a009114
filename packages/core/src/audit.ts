import type { Claim, CountClaim, DeltaClaim, DirectionClaim, GroupClaim, ScoreClaim } from './claim.ts'
import type { Dataset } from './dataset.ts'
import { GROUPS, type Group, quartiles, standing } from './group.ts'
import { type Direction, directionOf, movesBetween } from './move.ts'
import { isScore, type Score } from './panel.ts'
import { round4 } from './round.ts'

export type ClaimVerdict = 'confirmed' | 'contradicted' | 'unverifiable'

/** Why a claim cannot be judged. */
export type UnverifiableReason =
  | 'unknown-province'
  | 'unknown-unit'
  | 'unknown-year'
  | 'unclear-group'
  | 'not-measured'
  | 'not-published'
  | 'redefined'
  | 'rescaled'

interface Judgement {
  /** What the published scores say, in the form of `stated`; null where they say nothing. */
  readonly actual: number | Group | Direction | null
  readonly verdict: ClaimVerdict
  /** Set where the claim is unverifiable. */
  readonly reason?: UnverifiableReason
  /** The scores of both years, for a claim that compares them. */
  readonly scores?: { readonly from: Score; readonly to: Score }
  /** Where a comparison means nothing: whether the bare figures agree with what is stated. */
  readonly rawAgrees?: boolean
  /** Set where the province stands within one place of the cut between the stated and the computed group. */
  readonly boundary?: true
  /** Which parts moved in the direction counted. */
  readonly counted?: readonly string[]
}

/** A claim beside what the panel says. */
export type JudgedClaim = Claim & Judgement

/** Published dimension scores are rounded to 0.00005, so their sum may miss the total by that for each of eight. */
const TOTAL_SLACK = 8 * 0.00005
/** Takes binary noise out of comparisons; far below the fourth decimal. */
const NOISE = 1e-9

/**
 * Judges statements about a province's scores by the published ones.
 *
 * A figure is judged at the decimals it is written with; a change also at the difference of two scores rounded alike.
 * Changes are judged only where they are changes: across a redefinition they are `unverifiable`, and `rawAgrees` says
 * whether the bare figures agree. A group is judged by the computed quartiles; as published groups can differ at a cut,
 * `boundary` marks a contradiction by one place. A count is contradicted only if no outcome of the parts that cannot be
 * compared would make it right.
 *
 * @param province code, or null if it is not known whose scores are meant: then nothing can be verified
 * @throws {PapiError} `unknown-province`, `unknown-unit`
 * @example
 * const said = { id: 'participation', year: 2023, line: 1, quote: '4,89 điểm', decimals: 2 }
 * auditClaims(dataset, '14', [{ kind: 'score', stated: 4.89, ...said }])[0].verdict // => 'confirmed'
 * auditClaims(dataset, '14', [{ kind: 'score', stated: 4.98, ...said }])[0].actual // => 4.8918
 */
export function auditClaims(
  dataset: Dataset,
  province: string | null,
  claims: readonly Claim[],
): JudgedClaim[] {
  return claims.map(claim => ({ ...claim, ...judge(dataset, province, claim) }))
}

function judge(dataset: Dataset, province: string | null, claim: Claim): Judgement {
  const { years, framework } = dataset.panel
  const { id, year } = claim
  if (province === null) return unverifiable('unknown-province')
  if (id === null) return unverifiable('unknown-unit')
  framework.unit(id)
  const known = (asked: number | null): asked is number => asked !== null && years.includes(asked)
  if (!known(year)) return unverifiable('unknown-year')
  if (claim.kind === 'score') return judgeScore(claim, dataset.panel.score(province, year, id))
  if (claim.kind === 'group') return judgeGroup(claim, dataset, province, id, year)
  const { from } = claim
  if (!known(from) || from >= year) return unverifiable('unknown-year')
  const move = moveOf(dataset, province, id, from, year)
  if (claim.kind === 'delta') return judgeDelta(claim, move)
  if (claim.kind === 'direction') return judgeDirection(claim, move)
  return judgeCount(claim, dataset, province, id, from, year)
}

function unverifiable(reason: UnverifiableReason): Judgement {
  return { actual: null, verdict: 'unverifiable', reason }
}

function judgeScore({ id, stated, decimals }: ScoreClaim, score: Score): Judgement {
  if (!isScore(score)) return unverifiable(score.missing)
  const slack = id === 'total' ? TOTAL_SLACK : 0
  return { actual: score, verdict: verdictOf(roundsTo(score, stated, decimals, slack)) }
}

function verdictOf(agrees: boolean): ClaimVerdict {
  return agrees ? 'confirmed' : 'contradicted'
}

/** Whether a figure rounds to what is stated; a tie may be rounded either way. */
function roundsTo(actual: number, stated: number, decimals: number, slack: number): boolean {
  const half = decimals >= 4 ? 0 : 0.5 * 10 ** -decimals
  return Math.abs(actual - stated) <= half + slack + NOISE
}

function judgeGroup(
  { stated }: GroupClaim,
  { panel }: Dataset,
  province: string,
  id: string,
  year: number,
): Judgement {
  const score = panel.score(province, year, id)
  const actual = standing(panel, province, year, id)?.group ?? null
  if (!isScore(score)) return unverifiable(score.missing)
  if (stated === null) return { actual, verdict: 'unverifiable', reason: 'unclear-group' }
  if (actual === stated) return { actual, verdict: 'confirmed' }
  const contradicted = { actual, verdict: 'contradicted' } as const
  return actual !== null && isAtCut(panel.column(year, id), score, actual, stated)
    ? { ...contradicted, boundary: true }
    : contradicted
}

/** Whether at most one other province stands between a score and the cut to a neighbouring group. */
function isAtCut(column: Float64Array, score: number, actual: Group, stated: Group): boolean {
  const [a, b] = [GROUPS.indexOf(actual), GROUPS.indexOf(stated)]
  const cuts = quartiles(column)
  if (!cuts || Math.abs(a - b) !== 1) return false
  const cut = [cuts.q3, cuts.median, cuts.q1][Math.min(a, b)] ?? Number.NaN
  const [low, high] = score < cut ? [score, cut] : [cut, score]
  return column.filter(other => other > low && other < high).length <= 1
}

/** What the panel knows of a change. */
interface Move {
  readonly from: Score
  readonly to: Score
  /** Why it is no change of the score, or null. */
  readonly obstacle: UnverifiableReason | null
  /** Difference of the bare figures, whether or not it means anything. */
  readonly raw: number | null
  /** Direction of the change: by share of scale where only the scale changed; null where there is none. */
  readonly direction: Direction | null
}

function moveOf(dataset: Dataset, province: string, id: string, from: number, to: number): Move {
  const { panel } = dataset
  const [before, after] = [panel.score(province, from, id), panel.score(province, to, id)]
  const { verdict, directions } = movesBetween(dataset, id, from, to)
  const missing = [before, after].find(score => !isScore(score))
  const hole = missing !== undefined && !isScore(missing) ? missing.missing : null
  return {
    from: before,
    to: after,
    obstacle: hole ?? (verdict === 'same' ? null : verdict),
    raw: isScore(before) && isScore(after) ? round4(after - before) : null,
    direction: directions[panel.indexOf(province)] ?? null,
  }
}

function judgeDelta({ id, stated, decimals }: DeltaClaim, move: Move): Judgement {
  const { from, to, raw, obstacle } = move
  const scores = { from, to }
  if (raw === null || !isScore(from) || !isScore(to)) {
    return { ...unverifiable(obstacle ?? 'not-published'), scores }
  }
  const slack = id === 'total' ? 2 * TOTAL_SLACK : 0
  const place = 10 ** decimals
  const ofRounded = (Math.round(to * place) - Math.round(from * place)) / place
  const agrees = roundsTo(raw, stated, decimals, slack) || Math.abs(ofRounded - stated) < NOISE
  if (obstacle) return { ...unverifiable(obstacle), scores, rawAgrees: agrees }
  return { actual: raw, verdict: verdictOf(agrees), scores }
}

function judgeDirection({ stated }: DirectionClaim, move: Move): Judgement {
  const { from, to, raw, obstacle, direction } = move
  const scores = { from, to }
  const rawAgrees = raw !== null && directionOf(raw) === stated
  if (obstacle === null) return { actual: direction, verdict: verdictOf(direction === stated), scores }
  // A new scale: the share of scale tells the direction, but a text that follows the bare figures is not wrong either.
  if (obstacle === 'rescaled' && direction !== null && (direction === stated || !rawAgrees)) {
    return { actual: direction, verdict: verdictOf(direction === stated), scores, rawAgrees }
  }
  const judged = { ...unverifiable(obstacle), scores }
  return raw === null ? judged : { ...judged, rawAgrees }
}

function judgeCount(
  { of, direction, stated }: CountClaim,
  dataset: Dataset,
  province: string,
  id: string,
  from: number,
  to: number,
): Judgement {
  const { framework } = dataset.panel
  const dimensions = id === 'total' ? framework.dimensionsIn(to) : [framework.unit(id).dimension ?? id]
  const parts =
    of === 'dimension' ? dimensions : dimensions.flatMap(dim => framework.subdimensionsIn(to, dim))
  const counted: string[] = []
  const obstacles: UnverifiableReason[] = []
  for (const part of parts) {
    const move = moveOf(dataset, province, part, from, to)
    const disputed = move.raw !== null && directionOf(move.raw) !== move.direction
    if (move.obstacle === null || (move.obstacle === 'rescaled' && !disputed)) {
      if (move.direction === direction) counted.push(part)
    } else if (move.obstacle !== 'not-measured') obstacles.push(move.obstacle)
  }
  const actual = counted.length
  const [obstacle] = obstacles
  if (obstacle === undefined) return { actual, verdict: verdictOf(actual === stated), counted }
  const possible = stated >= actual && stated <= actual + obstacles.length
  return possible
    ? { actual, verdict: 'unverifiable', reason: obstacle, counted }
    : { actual, verdict: 'contradicted', counted }
}
