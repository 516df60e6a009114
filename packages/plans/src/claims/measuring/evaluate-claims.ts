import { type JudgedClaim, round4 } from '@papi-lens/core'
import type { ClaimLabel } from './claim-labels.ts'

/** How the audit of a text compares with hand labels. */
export interface ClaimEvaluation {
  readonly labels: number
  readonly found: number
  /** Claims found that a label has alike in every slot and in the verdict. */
  readonly right: number
  /** Shares, 0 to 1, four decimals. */
  readonly precision: number
  readonly recall: number
  /** Claims called wrong that no label calls so. */
  readonly falseContradictions: number
  readonly byKind: readonly {
    readonly kind: JudgedClaim['kind']
    readonly labels: number
    readonly found: number
    readonly right: number
  }[]
  readonly missed: readonly ClaimLabel[]
  /** Claims found that no label has. */
  readonly surplus: readonly JudgedClaim[]
}

/**
 * Compares judged claims with hand labels: a claim is right if line, subject, unit, year, kind, value and verdict are
 * those of a label, each label counting once.
 *
 * - `precision`: right claims of all that were found. `recall`: labels found of all labels.
 * - `falseContradictions`: claims called contradicted that no label calls so; the measure that must stay at none.
 *
 * @example
 * const label = { line: 1, subject: '14', unit: 'total', year: 2023, kind: 'score', value: 42.4, verdict: 'confirmed' }
 * const { claims } = readClaims([{ line: 1, text: 'Năm 2023, Chỉ số PAPI của Sơn La đạt 42,40 điểm.' }], { framework, provinces })
 * const { precision, recall } = evaluateClaims([label], auditClaims(dataset, null, claims))
 * const shares = [precision, recall]
 * shares // => [1, 1]
 */
export function evaluateClaims(
  labels: readonly ClaimLabel[],
  claims: readonly JudgedClaim[],
): ClaimEvaluation {
  const open = new Map<string, ClaimLabel[]>()
  for (const label of labels) open.set(keyOf(label), [...(open.get(keyOf(label)) ?? []), label])
  const surplus: JudgedClaim[] = []
  const right: JudgedClaim[] = []
  for (const claim of claims) {
    const found = open.get(keyOf(labelled(claim)))?.pop()
    if (found) right.push(claim)
    else surplus.push(claim)
  }
  const missed = [...open.values()].flat()
  const kinds = [...new Set([...labels, ...claims].map(({ kind }) => kind))].sort()
  const ofKind = (kind: JudgedClaim['kind'], of: readonly { readonly kind: JudgedClaim['kind'] }[]) =>
    of.filter(other => other.kind === kind).length
  return {
    labels: labels.length,
    found: claims.length,
    right: right.length,
    precision: share(right.length, claims.length),
    recall: share(right.length, labels.length),
    falseContradictions: surplus.filter(({ verdict }) => verdict === 'contradicted').length,
    byKind: kinds.map(kind => ({
      kind,
      labels: ofKind(kind, labels),
      found: ofKind(kind, claims),
      right: ofKind(kind, right),
    })),
    missed,
    surplus,
  }
}

/**
 * What a claim states, as a reader would write it: places counted from the last become places from the first.
 *
 * @example
 * const said = 'Năm 2024, Kiên Giang đứng cuối bảng PAPI.'
 * const { claims } = readClaims([{ line: 1, text: said }], { framework, provinces })
 * auditClaims(dataset, null, claims).map(statedBy) // => [61]
 */
export function statedBy(claim: JudgedClaim): number | string | null {
  return claim.kind === 'rank' && claim.bound === 'from-last' && claim.ranked !== undefined
    ? claim.ranked + 1 - claim.stated
    : claim.stated
}

function labelled(claim: JudgedClaim): ClaimLabel {
  const { line, subject, id, year, kind, verdict } = claim
  return { line, subject, unit: id, year, kind, value: statedBy(claim) ?? '', verdict }
}

function keyOf({ line, subject, unit, year, kind, value, verdict }: ClaimLabel): string {
  return [line, subject, unit, year, kind, value, verdict].join('|')
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : round4(part / whole)
}
