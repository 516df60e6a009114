import { auditClaims, type JudgedClaim } from '../../src/audit/audit-claims.ts'
import type { Claim } from '../../src/claim.ts'
import { datasetWith } from '../small-panel.ts'

/** Voice: An rises 4 → 5, its votes rise, its gifts are redefined in 2003. In 2005 everything is on the form of 2004. */
export const dataset = datasetWith({
  voice: {
    2001: [4, 3, 2, 5, 6, null],
    2002: [4.4567, 3, 2, 5, 6, null],
    2003: [5, 3, 2, 5, 6, null],
  },
  votes: { 2001: [2, 1, 1, 2, 3, null], 2002: [2.2, 1, 1, 2, 3, null], 2003: [2.5, 1, 1, 2, 3, null] },
  gifts: { 2001: [2, 2, 1, 3, 3, null], 2002: [2.2567, 2, 1, 3, 3, null], 2003: [2.5, 2, 1, 3, 3, null] },
  clinics: { 2003: [2, 2, 2, 2, 2, null], 2004: [1.5, 1, 1, 1, 1, null] },
})

export const place = { line: 1, quote: 'q' }

export function judge(claim: Claim, province: string | null = '01'): JudgedClaim | undefined {
  return auditClaims(dataset, province, [claim])[0]
}

export const score = (stated: number, decimals: number, id: string | null = 'voice', year = 2002): Claim => ({
  kind: 'score',
  id,
  year,
  stated,
  decimals,
  ...place,
})
