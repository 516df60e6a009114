import type { Panel } from '@papi-lens/core'
import { claimComment, type Words } from '@papi-lens/words'
import type { OpenedDocument } from '../../opened-plans.ts'

/** Something to look at again, at a line of the document. */
export interface Remark {
  readonly line: number
  readonly text: string
}

/** What was not read, what the check of the document found, and statements that the scores contradict or leave open. */
export function remarksOf(
  { document, findings, claims }: Pick<OpenedDocument, 'document' | 'findings' | 'claims'>,
  panel: Panel,
  words: Words,
): Remark[] {
  const { documents } = words
  const checked = findings.map(finding => ({
    line: finding.line,
    text: `${documents.severity[finding.severity]}: ${documents.notice(finding)}`,
  }))
  // Some doubts about reading are faults of the document as well, and are told as such.
  const doubts = document.warnings
    .filter(({ code, line }) => !findings.some(finding => finding.code === code && finding.line === line))
    .map(warning => ({ line: warning.line, text: documents.notice(warning) }))
  const stated = claims
    .filter(({ verdict }) => verdict !== 'confirmed')
    .map(claim => ({ line: claim.line, text: claimComment(claim, panel, words) }))
  return [...doubts, ...checked, ...stated].sort((a, b) => a.line - b.line)
}
