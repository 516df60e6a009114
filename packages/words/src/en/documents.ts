import type { Fault, FieldOfWork, Notice } from '@papi-lens/plans'
import type { DocumentWords } from '../messages/documents.ts'
import { plural } from '../plural.ts'
import { documentProblem } from './document-problems.ts'

export const documents: DocumentWords = {
  problem: documentProblem,
  notice,
  severity: { error: 'error', warning: 'warning', note: 'note' },
}

const FIELD: Readonly<Record<FieldOfWork, string>> = {
  health: 'health',
  education: 'education',
  electricity: 'electricity',
  post: 'post and telecommunications',
}

function notice(found: Notice | Fault): string {
  switch (found.code) {
    case 'missing-number':
      return 'the document has no number'
    case 'missing-date':
      return 'the date of issue is missing or incomplete'
    case 'no-sections':
      return 'no section about a dimension was found'
    case 'unread-work': {
      const sentences = plural(found.sentences, { one: 'sentence', other: 'sentences' }, 'en')
      return `most of the work to do (${found.sentences} ${sentences}) could not be read as tasks; read the document itself`
    }
    case 'unread-pages': {
      const pages = plural(found.pages.length, { one: 'page', other: 'pages' }, 'en')
      return `hardly any text could be read on ${pages} ${found.pages.join(', ')} (a scan, most likely): this part of the document was not read; run text recognition (OCR) and read it again`
    }
    case 'unread-appendix':
      return 'no task could be read from the appendix: no table with heads of columns'
    case 'too-many-tasks':
      return `the appendix has more than ${found.most} rows; the rest is not read`
    case 'too-many-items':
      return `the text has more than ${found.most} tasks and measures; the rest is not read`
    case 'unclear-columns':
      return `task ${found.ref}: not certain which words belong to which column; compare with the original`
    case 'unread-deadline':
      return `task ${found.ref}: cannot read the deadline "${shown(found.text)}"`
    case 'merged-cells': {
      const column = found.column === 'lead' ? 'lead agency' : 'deadline'
      const are = plural(found.cells, { one: 'empty cell', other: 'empty cells' }, 'en')
      return `${found.cells} ${are} of the column "${column}" read as merged with the one above`
    }
    case 'inverted-period':
      return `the period from ${day(found.start)} to ${day(found.end)} ends before it starts; check the year`
    case 'due-before-period-end':
      return `a report is due by ${day(found.due)}, before its period ends on ${day(found.end)}`
    case 'date-outside-year': {
      const where = found.ref === null ? 'a date' : `task ${found.ref}`
      return `${where} names ${found.found} in the plan for ${found.year}; it may be left from another year`
    }
    case 'deadline-before-issue':
      return `task ${found.ref} was due by ${day(found.due)}, before the plan was issued (${day(found.issued)})`
    case 'two-dates':
      return `${found.number} is cited with two dates: ${day(found.otherDate)} (line ${found.otherLine}) and ${day(found.date)}`
    case 'two-numbers':
      return `one document is cited as ${found.number} and as ${found.other} (line ${found.otherLine})`
    case 'task-without-lead':
      return lacking(found, 'lead agency')
    case 'task-without-deadline':
      return lacking(found, 'deadline')
    case 'unfitting-agency':
      return `task ${found.ref} is about ${FIELD[found.field]}, but names ${found.agency} (${FIELD[found.ofAgency]})`
    case 'duplicate-task':
      return `task ${found.ref} repeats task ${found.other} (line ${found.otherLine})`
    case 'numbering-gap': {
      const after = found.after
        ? `after "${found.after.label}" (line ${found.after.line})`
        : 'at the start of its list'
      const fault = found.isRepeated ? 'repeated or out of order' : 'numbers are missing between'
      return `number "${found.label}" ${after}: ${fault}`
    }
    case 'former-agency': {
      const times = found.times > 1 ? ` (named ${found.times} times)` : ''
      return `${found.agency}${times} is no more since 1 July 2025; its work is with ${found.successors.join(', ')}`
    }
    case 'target-below-base': {
      const year = found.year === null ? 'what it starts from' : `the figure of ${found.year}`
      return `the target of ${found.value} ${found.unit} is worse than ${year} (${found.base} ${found.unit})`
    }
    case 'base-figure-differs':
      return `${found.unit.en} ${found.year}: the document says ${found.stated}, the published result is ${found.actual}`
    case 'task-without-output':
      return found.refs.length === found.tasks
        ? `none of the ${found.tasks} tasks names an output or number to measure it by`
        : `${found.refs.length} of ${found.tasks} tasks name no output or number to measure them by: ${someRefs(found.refs)}`
    case 'target-without-measure':
      return `dimension "${found.dimension.en}" has a target but no task or measure`
    case 'nothing-found':
      return 'found no task and no measure; this may not be a PAPI plan'
    case 'dimension-without-task':
      return `dimension "${found.dimension.en}" has no ${found.what}`
  }
}

interface Lacking {
  readonly ref: string | null
  readonly refs?: readonly string[]
  readonly tasks: number
}

function lacking({ ref, refs, tasks }: Lacking, what: string): string {
  if (refs) return `${refs.length} of ${tasks} tasks have no ${what}: ${someRefs(refs)}`
  return ref === null ? `none of the ${tasks} tasks has a ${what}` : `task ${ref} has no ${what}`
}

/** 2022-06-02 as 02/06/2022, 2022-02 as 02/2022: as the document prints it. */
function day(iso: string): string {
  return iso.split('-').reverse().join('/')
}

function someRefs(refs: readonly string[]): string {
  return refs.length > 10 ? `${refs.slice(0, 10).join(', ')}…` : refs.join(', ')
}

function shown(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}
