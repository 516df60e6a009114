import type { Dataset, JudgedClaim } from '@papi-lens/core'
import { type ClaimEvaluation, type ClaimLabel, statedBy } from '@papi-lens/plans'
import { claimSubject } from '@papi-lens/words'
import type { Invocation } from '../call/invocation.ts'
import { tableText, wrapText } from '../told/table.ts'
import { NOTHING } from '../told/wording.ts'

/** How the reading compares with labels by hand: the measures, by kind, then each difference. */
export function evaluationText(
  { words, style, width }: Invocation,
  dataset: Dataset,
  evaluation: ClaimEvaluation,
): string {
  const { heads, finding, kind, missed, surplus } = words.claims.evaluation
  const table = tableText(
    [
      { head: heads.kind },
      { head: heads.labels, align: 'right' },
      { head: heads.found, align: 'right' },
      { head: heads.right, align: 'right' },
    ],
    evaluation.byKind.map(row => [kind[row.kind], `${row.labels}`, `${row.found}`, `${row.right}`]),
    width,
  )
  const line = (of: ClaimLabel) =>
    [
      of.line,
      of.subject === null ? NOTHING : claimSubject(of.subject, dataset.panel, words),
      of.unit ?? NOTHING,
      of.year ?? NOTHING,
      kind[of.kind],
      of.value,
      words.claims.verdict[of.verdict],
    ].join(' · ')
  const list = (head: string, labels: readonly ClaimLabel[]) =>
    labels.length === 0 ? [] : [head, ...labels.map(label => `  ${line(label)}`)]
  return [
    style.bold(wrapText(finding(evaluation), width)),
    '',
    table,
    ...list(missed, evaluation.missed),
    ...list(surplus, evaluation.surplus.map(labelOf)),
    '',
  ].join('\n')
}

function labelOf(claim: JudgedClaim): ClaimLabel {
  const { line, subject, id, year, kind, verdict } = claim
  return { line, subject, unit: id, year, kind, value: statedBy(claim) ?? '', verdict }
}
