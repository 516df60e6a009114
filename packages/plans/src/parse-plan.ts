import type { Province } from '@papi-lens/core'
import { appendixStart } from './appendix/appendix-start.ts'
import { readAppendix } from './appendix/read-appendix.ts'
import type { PlanDocument } from './plan-document.ts'
import { readDuties } from './promises/read-duties.ts'
import { readTargets } from './promises/read-targets.ts'
import { type Paragraph, paragraphsOf } from './reading/paragraphs.ts'
import { type Repair, repairText } from './reading/repair-text.ts'
import type { SourceLine } from './reading/source-line.ts'
import { readHead } from './structure/read-head.ts'
import { readMeasures } from './structure/read-measures.ts'

/** A document as data, with its lines and what was repaired in them. */
export interface PlanReading {
  readonly document: PlanDocument
  /** The lines of the text as given, repaired, one for one. */
  readonly lines: readonly SourceLine[]
  readonly repairs: readonly Repair[]
}

/**
 * Reads an improvement plan from its text: repairs the damage such texts carry, then finds issuer, sections, measures,
 * appendix tasks, deadlines, targets and duties to report. Every fact is in the words of the document and names its
 * lines. Whatever cannot be read is a warning, never an error: any text gives a result.
 *
 * @param text of a TXT file, or as `readDocument` of `@papi-lens/io` takes it out of DOCX and PDF
 * @param context the provinces that an issuer can belong to
 * @example
 * const text = 'KẾ HOẠCH\nNâng cao Chỉ số PAPI năm 2023\n\n1. Nội dung “Cung ứng dịch vụ công”\n\na) Sửa đường liên bản.'
 * const { document } = parsePlan(text, { provinces: panel.provinces })
 * document.measures.map(({ ref, dimension }) => [ref, dimension]) // => [['1.a', 'services']]
 */
export function parsePlan(
  text: string,
  { provinces }: { readonly provinces: readonly Province[] },
): PlanReading {
  const { lines, repairs } = repairText(text)
  const start = appendixStart(lines) ?? lines.length
  const letter = paragraphsOf(lines.slice(0, start))
  const head = readHead(letter, provinces)
  const { year } = head.head
  const appendix = readAppendix(lines.slice(start), { year })
  const { tasks } = appendix
  const annex = annexedPlan(letter, lines.slice(start + 1), tasks.length)
  const body = [...letter, ...annex]
  const { sections, measures, notices } = readMeasures(annex.length > 0 ? annex : letter)
  // A table of tasks names the dimensions itself.
  const doubts = tasks.length > 0 ? notices.filter(({ code }) => code !== 'no-sections') : notices
  const document: PlanDocument = {
    ...head.head,
    sections,
    measures,
    tasks,
    targets: readTargets([...measures.flatMap(measure => [measure, ...measure.items]), ...tasks], { year }),
    duties: readDuties(body, { year, issuer: head.head.issuer.name }),
    warnings: [...head.notices, ...doubts, ...(annex.length > 0 ? [] : appendix.notices)].sort(
      (a, b) => a.line - b.line,
    ),
  }
  return { document, lines, repairs }
}

/** The plan itself where it is the annex of the decision that issues it: sections instead of a table of tasks. */
function annexedPlan(
  letter: readonly Paragraph[],
  below: readonly SourceLine[],
  tasks: number,
): readonly Paragraph[] {
  if (tasks > 0 || below.length === 0 || readMeasures(letter).sections.length > 0) return []
  const annex = paragraphsOf(below)
  return readMeasures(annex).sections.length > 0 ? annex : []
}
