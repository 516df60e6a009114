import type { JudgedClaim } from '@papi-lens/core'
import { type ClaimEvaluation, type ClaimsReading, statedBy } from '@papi-lens/plans'
import type { Json } from '../told/json.ts'

/** How the statements of a text fared. */
export type ClaimsSummary = {
  readonly confirmed: number
  readonly contradicted: number
  readonly unverifiable: number
  readonly unchecked: { readonly [kind: string]: number }
  /** The first line that was not read, of a text that is too long; else null. */
  readonly unreadFrom: number | null
}

/** Counts verdicts, and what was seen and not checked by kind; says where reading ended. */
export function summaryOf(
  claims: readonly JudgedClaim[],
  unchecked: ClaimsReading['unchecked'],
  unreadFrom: number | null,
): ClaimsSummary {
  const count = (verdict: JudgedClaim['verdict']) => claims.filter(claim => claim.verdict === verdict).length
  return {
    confirmed: count('confirmed'),
    contradicted: count('contradicted'),
    unverifiable: count('unverifiable'),
    unchecked: { ...unchecked },
    unreadFrom,
  }
}

/** Keys of the contract first; the others say what a claim compares or counts. */
export function claimJson(claim: JudgedClaim): Json {
  const { kind, subject, statistic = 'value', year, id, actual, verdict, note, reason, line, quote } = claim
  return {
    kind,
    subject,
    statistic,
    year,
    id,
    stated: statedBy(claim),
    actual,
    verdict,
    note: note ?? null,
    reason: reason ?? null,
    line,
    quote,
    ...('from' in claim ? { from: claim.from } : {}),
    ...(claim.kind === 'count'
      ? { of: claim.of, ...(claim.group ? { group: claim.group } : { direction: claim.direction }) }
      : {}),
    ...(claim.kind === 'rank' ? rankJson(claim) : {}),
    ...(claim.kind === 'record' ? recordJson(claim) : {}),
    ...(claim.kind === 'score' && claim.group ? { group: claim.group } : {}),
  }
}

/** What the rank is among: `of` as computed, `among` a region where it is one. */
function rankJson({ ranked, among = null, bound = 'exact' }: JudgedClaim & { kind: 'rank' }): {
  readonly [key: string]: Json
} {
  return { of: ranked ?? null, among, ...(bound === 'within' && { bound }) }
}

/** Of what and since which year it is the highest or lowest, and the year that has `actual`. */
function recordJson({ measure, since, until, year, actualYear }: JudgedClaim & { kind: 'record' }): {
  readonly [key: string]: Json
} {
  return { measure, since, until: until ?? year, actualYear: actualYear ?? null }
}

export function evaluationJson(evaluation: ClaimEvaluation): Json {
  const { labels, found, right, precision, recall, falseContradictions, byKind } = evaluation
  return {
    labels,
    found,
    right,
    precision,
    recall,
    falseContradictions,
    byKind: byKind.map(kind => ({ ...kind })),
    missed: evaluation.missed.map(label => ({ ...label })),
    surplus: evaluation.surplus.map(claimJson),
  }
}
