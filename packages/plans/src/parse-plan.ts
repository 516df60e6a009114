import type { Province } from '@papi-lens/core'
import { appendixStart } from './appendix/appendix-start.ts'
import { readAppendix } from './appendix/read-appendix.ts'
import type { Notice } from './notice.ts'
import type { PlanDocument, Section } from './plan-document.ts'
import type { ReadItem, ReadMeasure } from './plan-item.ts'
import { readDuties } from './promises/read-duties.ts'
import { type PromisingItem, readTargets } from './promises/read-targets.ts'
import { type Paragraph, paragraphsOf } from './reading/paragraphs.ts'
import { type Repair, repairText } from './reading/repair-text.ts'
import type { Place, SourceLine } from './reading/source-line.ts'
import { readHead } from './structure/read-head.ts'
import { readInstructions } from './structure/read-instructions.ts'
import { readMeasures } from './structure/read-measures.ts'
import { textParts } from './structure/text-part.ts'
import { workSentences } from './structure/work-verb.ts'

/** A document as data, with its lines and what was repaired in them. */
export interface PlanReading {
  readonly document: PlanDocument
  /** The lines of the text as given, repaired, one for one. */
  readonly lines: readonly SourceLine[]
  readonly repairs: readonly Repair[]
}

export interface ReadingContext {
  readonly provinces: readonly Province[]
  /** As `readDocument` gives them. */
  readonly unreadPages?: readonly number[]
}

/**
 * Reads an improvement plan from its text: repairs the damage such texts carry, then finds issuer, sections, measures,
 * appendix tasks, deadlines, targets and duties to report. Every fact is in the words of the document and names its
 * lines. Whatever cannot be read is a warning, never an error: any text gives a result.
 *
 * @param text of a TXT file, or as `readDocument` of `@papi-lens/io` takes it out of DOCX and PDF
 * @param context the provinces that an issuer can belong to, and the pages of the file that could not be read
 * @example
 * const text = 'KẾ HOẠCH\nNâng cao Chỉ số PAPI năm 2023\n\n1. Nội dung “Cung ứng dịch vụ công”\n\na) Sửa đường liên bản.'
 * const { document } = parsePlan(text, { provinces: panel.provinces })
 * document.measures.map(({ ref, dimension }) => [ref, dimension]) // => [['1.a', 'services']]
 */
export function parsePlan(text: string, { provinces, unreadPages = [] }: ReadingContext): PlanReading {
  const { lines, repairs } = repairText(text)
  const start = appendixStart(lines) ?? lines.length
  const letter = paragraphsOf(lines.slice(0, start))
  const head = readHead(letter, provinces)
  const { year, issuer } = head.head
  const appendix = readAppendix(lines.slice(start), { year })
  const annex = annexedPlan(head.text, lines.slice(start + 1), appendix.tasks.length)
  const body = annex.length > 0 ? annex : head.text
  const { sections, measures, asides, notices } = readMeasures(body, { year })
  const orders = appendix.tasks.length > 0 ? null : ordersBeside(body, sections, measures, year)
  const tasks = orders?.tasks ?? appendix.tasks
  const items = [...measures.flatMap(measure => [measure, ...measure.items]), ...tasks]
  const others = goalsBeside([...head.text, ...annex], [...measures, ...tasks, ...asides])
  const targets = readTargets(inOrder([...items, ...asides, ...others]), { year })
  const document: PlanDocument = {
    ...head.head,
    sections,
    measures,
    tasks,
    taskForm: appendix.tasks.length > 0 ? 'table' : 'text',
    targets,
    duties: readDuties([...letter, ...annex], { year, issuer: issuer.name }),
    unreadPages,
    warnings: inOrder([
      ...(unreadPages.length > 0 ? [{ code: 'unread-pages', pages: unreadPages, line: 1 } as const] : []),
      ...head.notices,
      // A table of tasks names the dimensions itself, and instructions need none.
      ...(tasks.length > 0 ? notices.filter(({ code }) => code !== 'no-sections') : notices),
      ...(annex.length > 0 || (tasks.length > 0 && orders) ? [] : appendix.notices),
      ...(orders?.notices ?? []),
    ]),
  }
  return { document, lines, repairs }
}

/** Sections about fewer dimensions than this do not lay a plan out. */
const FEW_SECTIONS = 3

/**
 * The instructions of a text that is not laid out by dimension: of all of it where no section holds a measure, of what
 * lies outside its sections where these are few and say less.
 */
function ordersBeside(
  body: readonly Paragraph[],
  sections: readonly Section[],
  measures: readonly ReadMeasure[],
  year: number | null,
): { tasks: ReadItem[]; notices: Notice[] } | null {
  const dimensions = new Set(sections.map(({ dimension }) => dimension))
  if (measures.length > 0 && dimensions.size >= FEW_SECTIONS) return null
  const taken = measures.length > 0 ? [...sections, ...measures] : []
  const { tasks: found, unread, notices } = readInstructions(outside(body, taken), { year })
  // A few orders beside the sections organise the work: they are none of it.
  const tasks = measures.length > 0 && found.length <= measures.length ? [] : found
  const [first] = unread
  const sentences = unread.reduce((sum, { text }) => sum + workSentences(text), 0)
  const items = [...tasks, ...measures.flatMap(measure => [measure, ...measure.items])]
  const read = items.reduce((sum, { text }) => sum + Math.max(1, workSentences(text)), 0)
  // Where most of the work was not read, what was read is no picture of the plan.
  const isUnread = first !== undefined && sentences > read
  return {
    tasks,
    notices: isUnread ? [...notices, { code: 'unread-work', sentences, line: first.line }] : notices,
  }
}

/** A promise has a figure or names a group. */
const MAY_PROMISE = /\d|nhóm/iu

/** Paragraphs that stand in no item and may tell goals, with whether a heading says so. */
function goalsBeside(paragraphs: readonly Paragraph[], taken: readonly Place[]): PromisingItem[] {
  const free = new Set(outside(paragraphs, taken))
  return textParts(paragraphs)
    .filter(({ paragraph }) => free.has(paragraph) && MAY_PROMISE.test(paragraph.text))
    .map(({ paragraph, part }) => ({
      ...paragraph,
      dimension: null,
      isGoal: part === 'goals',
      isBeside: true,
    }))
}

function outside(paragraphs: readonly Paragraph[], taken: readonly Place[]): Paragraph[] {
  const lines = new Set(
    taken.flatMap(({ line, lastLine }) => Array.from({ length: lastLine - line + 1 }, (_, at) => line + at)),
  )
  return paragraphs.filter(({ line }) => !lines.has(line))
}

function inOrder<Placed extends { readonly line: number }>(placed: readonly Placed[]): Placed[] {
  return [...placed].sort((a, b) => a.line - b.line)
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
