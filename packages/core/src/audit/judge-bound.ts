import type { ScoreClaim } from '../claim.ts'
import type { Dataset } from '../dataset.ts'
import { type Group, groupOf, quartiles } from '../group.ts'
import { agreementOf, slackOf } from './agreement.ts'
import { scoresOf } from './judge-score.ts'
import { type Asked, type Judgement, unverifiable } from './judgement.ts'

/** Provinces that may stand on the other side of a bound as the publisher draws it, and as far as it may lie off. */
const NEAR_BOUND = 2
const OFF_BOUND = 4

/**
 * The lowest or highest score of a group. The publisher counts provinces without a score in, so its bounds may lie some
 * places from ours; only a figure far from both is wrong.
 */
export function judgeBound(
  { stated, decimals }: ScoreClaim,
  group: Group,
  asked: Asked,
  { panel }: Dataset,
): Judgement {
  const { subject, statistic, id, year } = asked
  const scores = scoresOf(panel, subject, year, id).sort((a, b) => a - b)
  const cuts = quartiles(panel.column(year, id))
  if (!cuts || subject !== 'nation') return unverifiable('not-published')
  const inside = scores.filter(score => groupOf(score, cuts) === group)
  const bound = statistic === 'max' ? inside.at(-1) : inside[0]
  if (bound === undefined) return unverifiable('not-published')
  const agreement = agreementOf(bound, stated, decimals, slackOf(id))
  if (agreement) return { actual: bound, verdict: 'confirmed', ...agreement }
  const at = scores.indexOf(bound)
  const near = scores.slice(Math.max(0, at - NEAR_BOUND), at + NEAR_BOUND + 1)
  if (near.some(score => agreementOf(score, stated, decimals, slackOf(id))))
    return { actual: bound, verdict: 'confirmed', note: 'boundary' }
  const [least = bound, most = bound] = [
    scores[Math.max(0, at - OFF_BOUND)],
    scores[Math.min(scores.length - 1, at + OFF_BOUND)],
  ]
  return stated < least || stated > most
    ? { actual: bound, verdict: 'contradicted' }
    : { ...unverifiable('unpublished-bound'), actual: bound }
}
