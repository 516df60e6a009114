import type { Claim } from '../claim.ts'
import type { Dataset } from '../dataset.ts'
import { holdsElsewhere } from './elsewhere.ts'
import { type JudgedClaim, judgeReading } from './judge-reading.ts'
import { unverifiable } from './judgement.ts'

export type { JudgedClaim }

/**
 * Judges statements about scores by the published ones.
 *
 * A figure is judged at the decimals it is written with, rounded or with its digits cut (`truncated`); a change also at
 * the difference of two scores rounded or cut alike. Changes are judged only where they are changes: across a
 * redefinition they are `unverifiable`, and `rawAgrees` says whether the bare figures agree. A group is that of the
 * computed quartiles; one place from a cut the neighbouring group holds too (`boundary`), as published groups count
 * provinces without a score. Ranks are those among provinces with a score; among all provinces the others may stand
 * anywhere (`other-denominator`). The highest or lowest of several years is judged among those that compare with it: a
 * hole or a break leaves it `unverifiable`, unless a year that does compare stands higher. A statement is `contradicted`
 * only if none of its readings holds, nothing else that its sentence names makes it right, and nothing in it was filled in
 * from far away.
 *
 * @param province code of the province that statements without a subject are about, or null if none is known
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
  return settleRankChanges(claims.map(claim => judgeReadings(dataset, province, claim)))
}

/**
 * A change of rank that no list of ours gives may be counted by another; but where the text tells both ranks, and both
 * hold, its difference is plain arithmetic.
 */
function settleRankChanges(judged: readonly JudgedClaim[]): JudgedClaim[] {
  const rankOf = new Map<string, number>()
  const keyOf = ({ subject, id }: JudgedClaim, year: number | null) => [subject, id, year].join(' ')
  for (const claim of judged)
    if (claim.kind === 'rank' && claim.verdict === 'confirmed' && (claim.bound ?? 'exact') === 'exact')
      rankOf.set(keyOf(claim, claim.year), claim.stated)
  return judged.map(claim => {
    if (claim.kind !== 'rank-change' || claim.reason !== 'unpublished-rank') return claim
    const [before, after] = [claim.from, claim.year].map(year => rankOf.get(keyOf(claim, year)))
    if (before === undefined || after === undefined) return claim
    const { reason: _, ...rest } = claim
    return { ...rest, verdict: before - after === claim.stated ? 'confirmed' : 'contradicted' }
  })
}

function judgeReadings(dataset: Dataset, province: string | null, claim: Claim): JudgedClaim {
  const { readings = [], doubts = [] } = claim
  const first = judgeReading(dataset, province, claim, {})
  if (first.verdict === 'confirmed') return first
  const others = readings.map(reading => judgeReading(dataset, province, claim, reading))
  const holding = others.find(({ verdict }) => verdict === 'confirmed')
  if (holding) return holding
  // Which years a record is told among is so often open that one reading without an answer leaves it open.
  const open = others.find(({ verdict }) => verdict === 'unverifiable')
  if (claim.kind === 'record' && open) return open
  if (first.verdict !== 'contradicted') return first
  const doubt = doubts[0] ?? holdsElsewhere(dataset, province, claim)
  if (doubt === null) return first
  return { ...first, ...unverifiable(`unclear-${doubt}`) } as JudgedClaim
}
