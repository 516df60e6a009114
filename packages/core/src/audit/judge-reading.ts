import type { Claim, ClaimReading, ClaimSubject } from '../claim.ts'
import type { Dataset } from '../dataset.ts'
import { judgeBound } from './judge-bound.ts'
import { judgeCount, judgeDirection } from './judge-parts.ts'
import { judgeRecord } from './judge-record.ts'
import { isRegion, judgeDelta, judgeScore, judgeShare } from './judge-score.ts'
import { judgeGroup, judgeRank, judgeRankChange } from './judge-standing.ts'
import { type Asked, type Judgement, unverifiable } from './judgement.ts'

/** A claim, understood in the way that holds if one does, beside what the panel says. */
export type JudgedClaim = Claim & Judgement & { readonly subject: ClaimSubject }

/** Judges a claim in one way of understanding it. */
export function judgeReading(
  dataset: Dataset,
  province: string | null,
  claim: Claim,
  reading: ClaimReading,
): JudgedClaim {
  const { subject: own } = claim
  const understood = { ...claim, ...reading } as Claim
  const subject = reading.subject !== undefined ? reading.subject : own !== undefined ? own : province
  // A union spread over a union: its kind goes with its fields as before.
  return { ...understood, subject, ...judge(dataset, understood, subject) } as JudgedClaim
}

function judge(dataset: Dataset, claim: Claim, subject: ClaimSubject): Judgement {
  const { years, framework } = dataset.panel
  const { id, year } = claim
  if (subject === null) return unverifiable('unknown-province')
  if (id === null) return unverifiable('unknown-unit')
  framework.unit(id)
  const known = (asked: number | null): asked is number => asked !== null && years.includes(asked)
  if (!known(year)) return unverifiable('unknown-year')
  const isMany = subject === 'nation' || isRegion(subject)
  const statistic = claim.statistic ?? (isMany ? 'mean' : 'value')
  const asked: Asked = { subject, statistic, id, year }
  if (claim.kind === 'score')
    return claim.group ? judgeBound(claim, claim.group, asked, dataset) : judgeScore(claim, asked, dataset)
  if (claim.kind === 'record') return judgeRecord(claim, asked, dataset)
  if (claim.kind === 'share') return judgeShare(claim, asked, dataset)
  if (isMany && claim.kind !== 'delta') return unverifiable('unknown-province')
  if (claim.kind === 'group') return judgeGroup(claim, asked, dataset)
  if (claim.kind === 'rank') return judgeRank(claim, asked, dataset)
  const { from } = claim
  if (claim.kind === 'count' && claim.group) return judgeCount(claim, asked, null, dataset)
  if (!known(from) || from >= year) return unverifiable('unknown-year')
  if (claim.kind === 'delta') return judgeDelta(claim, asked, from, dataset)
  if (claim.kind === 'direction') return judgeDirection(claim, asked, from, dataset)
  if (claim.kind === 'rank-change') return judgeRankChange(claim, asked, from, dataset)
  return judgeCount(claim, asked, from, dataset)
}
