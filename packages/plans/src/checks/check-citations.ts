import { fold } from '@papi-lens/core'
import type { PlanDocument } from '../plan-document.ts'
import type { SourceLine } from '../reading/source-line.ts'
import { dateIn } from '../structure/date-line.ts'
import { documentNumbers } from '../structure/document-number.ts'
import type { Fault } from './finding.ts'

/** A document as it is cited on a line. */
interface Citation {
  /** "15/QĐ-UBND". */
  readonly number: string
  /** ISO date it is cited with, if any. */
  readonly date: string | null
  /** Whether the text says that it is issued together with the document cited. */
  readonly attached: boolean
  /** First words of what the cited document is about. */
  readonly subject: string
  readonly line: number
}

/** A line is searched only so far; longer ones are no lines of a document. */
const LONGEST = 20_000

/** A document cited under two numbers, or one number with two dates. */
export function checkCitations(plan: PlanDocument, lines: readonly SourceLine[]): Fault[] {
  const cited = lines.flatMap(citationsIn)
  return [...twoNumbers(cited, plan.number), ...sameSubject(cited), ...twoDates(cited)]
}

function citationsIn({ text, line }: SourceLine): Citation[] {
  const searched = text.slice(0, LONGEST)
  return documentNumbers(searched).map(({ number, at, end }) => {
    const before = fold(searched.slice(Math.max(0, at - 60), at))
    const after = searched.slice(end, end + 200)
    // The date of the document itself stands right behind its number, in the same clause.
    const [clause = ''] = after.slice(0, 60).split(/[;]|\. /)
    return {
      number,
      date: dateIn(clause)?.date ?? null,
      attached: /kemtheo(?:quyetdinh|kehoach|congvan)(?:so)?$/.test(before),
      subject: subjectIn(after),
      line,
    }
  })
}

/** All that is issued together with a document names the same document. */
function twoNumbers(cited: readonly Citation[], own: string | null): Fault[] {
  const attached = cited.filter(({ attached: is }) => is)
  const [first] = attached
  const expected = own !== null && attached.some(({ number }) => number === own) ? own : first?.number
  const before = attached.find(({ number }) => number === expected)
  return attached
    .filter(({ number }) => number !== expected)
    .map(({ number, line }) => differing(number, expected ?? '', before?.line ?? line, line))
}

function sameSubject(cited: readonly Citation[]): Fault[] {
  const known = new Map<string, Citation>()
  return cited.flatMap(citation => {
    if (citation.subject === '' || citation.date === null) return []
    const key = `${seriesOf(citation.number)} ${citation.date} ${citation.subject}`
    const before = known.get(key)
    if (!before) known.set(key, citation)
    if (!before || before.number === citation.number) return []
    return [differing(citation.number, before.number, before.line, citation.line)]
  })
}

function twoDates(cited: readonly Citation[]): Fault[] {
  const known = new Map<string, Citation>()
  return cited.flatMap(citation => {
    const { number, date, line, subject } = citation
    if (date === null) return []
    const before = known.get(number)
    if (!before) known.set(number, citation)
    // Every office numbers from 1, so only the same subject makes it the same document.
    if (!before?.date || before.date === date || before.subject !== subject || subject === '') return []
    const fault = { code: 'two-dates', severity: 'error' } as const
    return [{ ...fault, number, date, otherDate: before.date, otherLine: before.line, line }]
  })
}

function differing(number: string, other: string, otherLine: number, line: number): Fault {
  return { code: 'two-numbers', severity: 'error', number, other, otherLine, line }
}

function seriesOf(number: string): string {
  return number.slice(number.indexOf('/') + 1)
}

function subjectIn(after: string): string {
  const about = /(?:về việc|về) ([^.;:()]{10,120})/u.exec(after)?.[1] ?? ''
  return about.split(/\s+/).slice(0, 8).map(fold).join(' ')
}
