import type { ClaimNote } from './judgement.ts'

/** Published dimension scores are rounded to 0.00005, so their sum may miss the total by that for each of eight. */
const TOTAL_SLACK = 8 * 0.00005
/** Takes binary noise out of comparisons; far below the fourth decimal. */
const NOISE = 1e-9

/** How a figure agrees with what is stated: not at all (null), rounded, or only with digits cut off. */
export type Agreement = { readonly note?: ClaimNote } | null

/** A tie may be rounded either way; what was cut off below the last decimal written is said. */
export function agreementOf(actual: number, stated: number, decimals: number, slack = 0): Agreement {
  if (roundsTo(actual, stated, decimals, slack)) return {}
  return cutsTo(actual, stated, decimals, slack) ? { note: 'truncated' } : null
}

/** A change as the difference of the full scores, of scores rounded alike, or of scores cut alike. */
export function changeAgreementOf(
  from: number,
  to: number,
  stated: number,
  decimals: number,
  slack = 0,
): Agreement {
  const place = 10 ** decimals
  const differs = (end: number, start: number) => Math.abs((end - start) / place - stated) < NOISE
  if (roundsTo(to - from, stated, decimals, slack)) return {}
  if (differs(Math.round(to * place), Math.round(from * place))) return {}
  if (cutsTo(to - from, stated, decimals, slack) || differs(cut(to * place), cut(from * place)))
    return { note: 'truncated' }
  return null
}

/** What a total may miss its published figure by, as a sum of rounded dimensions. */
export function slackOf(id: string): number {
  return id === 'total' ? TOTAL_SLACK : 0
}

function roundsTo(actual: number, stated: number, decimals: number, slack: number): boolean {
  const half = decimals >= 4 ? 0 : 0.5 * 10 ** -decimals
  return Math.abs(actual - stated) <= half + slack + NOISE
}

/** Only figures of two decimals or more are taken as cut: "39" for 39.9 may be a slip as well. */
function cutsTo(actual: number, stated: number, decimals: number, slack: number): boolean {
  if (decimals < 2 || decimals >= 4) return false
  const over = Math.sign(stated) === Math.sign(actual) ? Math.abs(actual) - Math.abs(stated) : Number.NaN
  return over >= -slack - NOISE && over < 10 ** -decimals + slack
}

/** Whole part towards zero; what binary noise took below a whole number belongs to it. */
function cut(value: number): number {
  return Math.trunc(value + Math.sign(value) * 1e-6)
}
