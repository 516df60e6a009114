import { auditClaims, type Dataset } from '@papi-lens/core'
import { checkPlan, parsePlan, planOfDocument, readClaims } from '@papi-lens/plans'
import type { OpenedDocument } from '../opened-plans.ts'
import type { ReadText } from './document-task.ts'

/**
 * Understands a document with the functions that `papi plan parse`, `papi plan check` and `papi claims` read it with.
 *
 * @param file its name
 * @param given code of the province that it counts for where it names none
 */
export function understandDocument(
  file: string,
  { text, unreadPages }: ReadText,
  dataset: Dataset,
  given: string,
): OpenedDocument {
  const { provinces, framework } = dataset.panel
  const { document, lines } = parsePlan(text, { provinces, unreadPages })
  const read = readClaims(lines, { framework, provinces, head: document })
  const plan = planOfDocument(file.replace(/\.[^.]{1,5}$/, '') || file, document)
  const { issuer } = plan
  return {
    plan: {
      ...plan,
      issuer: { ...issuer, province: issuer.province ?? given },
      source: { ...plan.source, file },
    },
    document,
    lines: lines.map(({ line, text: repaired }) => ({ line, text: repaired })),
    findings: checkPlan(document, lines, framework, { dataset }),
    claims: auditClaims(dataset, read.province, read.claims),
    unchecked: read.unchecked,
    claimsProvince: read.province,
    claimsUnreadFrom: read.unreadFrom,
    isTakenFor: issuer.province === null,
  }
}
