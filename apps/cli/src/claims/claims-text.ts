import type { ClaimVerdict, Dataset, JudgedClaim } from '@papi-lens/core'
import { statedBy } from '@papi-lens/plans'
import { claimSubject, claimUnit, type Words } from '@papi-lens/words'
import type { Invocation } from '../call/invocation.ts'
import { tableText, wrapText } from '../told/table.ts'
import { NOTHING, sourceLine } from '../told/wording.ts'
import type { ClaimsSummary } from './claims-json.ts'

/** Claims for people: the count of verdicts, what differs or cannot be told, then all that is confirmed. */
export function claimsText(
  { words, style, width }: Invocation,
  dataset: Dataset,
  province: string | null,
  claims: readonly JudgedClaim[],
  summary: ClaimsSummary,
): string {
  const { heads } = words.claims
  const finding = words.claims.finding({
    province: province === null ? null : claimSubject(province, dataset.panel, words),
    total: claims.length,
    verdicts: summary,
    noted: claims.filter(({ note }) => note).length,
  })
  const isOpen = province === null && claims.some(({ reason }) => reason === 'unknown-province')
  const { unreadFrom } = summary
  const notes = [
    unreadFrom === null ? '' : words.claims.unreadFrom(unreadFrom),
    isOpen ? words.claims.sayProvince : '',
    words.claims.unchecked(summary.unchecked),
  ].filter(Boolean)
  const head = [style.bold(wrapText(finding, width)), ...notes.map(note => wrapText(note, width))]
  if (claims.length === 0) return `${head.join('\n')}\n`
  const order: readonly ClaimVerdict[] = ['contradicted', 'unverifiable', 'confirmed']
  const sorted = [...claims].sort(
    (a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict) || a.line - b.line,
  )
  const table = tableText(
    [
      { head: heads.line, align: 'right' },
      { head: heads.subject, wraps: true },
      { head: heads.about, wraps: true },
      { head: heads.year },
      { head: heads.stated, wraps: true },
      { head: heads.published, wraps: true },
      { head: heads.verdict, wraps: true },
    ],
    sorted.map(claim => [
      `${claim.line}`,
      claim.subject === null ? NOTHING : claimSubject(claim.subject, dataset.panel, words),
      claimUnit(claim, dataset.panel, words),
      yearText(claim),
      figureText(claim, statedBy(claim), words),
      figureText(claim, claim.actual, words),
      verdictText(claim, words),
    ]),
    width,
  )
  const years = [...new Set(claims.flatMap(({ year }) => (year === null ? [] : [year])))].sort()
  return [...head, '', table, style.dim(sourceLine(years, words)), ''].join('\n')
}

function yearText(claim: JudgedClaim): string {
  const year = claim.year === null ? NOTHING : `${claim.year}`
  return 'from' in claim && claim.from !== null ? `${claim.from}→${year}` : year
}

function figureText(claim: JudgedClaim, figure: number | string | null, words: Words): string {
  return figure === null ? NOTHING : words.claims.value(claim, figure)
}

function verdictText({ verdict, reason, note }: JudgedClaim, words: Words): string {
  const { claims } = words
  const why = reason ? claims.reason[reason] : note ? claims.note[note] : null
  return why === null ? claims.verdict[verdict] : `${claims.verdict[verdict]} (${why})`
}
