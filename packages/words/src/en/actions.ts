import { counted } from '../counted.ts'
import type { ActionFaultFound, ActionWords } from '../messages/actions.ts'

function fault(found: ActionFaultFound): string {
  switch (found.code) {
    case 'too-large':
      return 'The file is too large to be opened.'
    case 'no-json':
      return 'The file is no JSON, or damaged.'
    case 'no-list':
      return 'The file is no list of actions saved by this page.'
    case 'newer':
      return 'The file was saved by a later version; reload the page to open it.'
    case 'too-many':
      return `Only the first ${found.taken} of the ${found.of} actions in the file were taken.`
    case 'action':
      return found.field
        ? `Action ${found.place} was not taken: its field “${found.field}” is not right.`
        : `Action ${found.place} was not taken: it has another form.`
  }
}

const actionsOf = (count: number) => counted(count, 'action', 'actions')

export const actions: ActionWords = {
  title: 'List of actions',
  file: 'papi-actions',
  language: 'en-GB',
  order: '#',
  column: {
    area: 'Weak area',
    cause: 'Cause',
    action: 'Action',
    lead: 'Lead',
    partners: 'Partners',
    due: 'Due',
    output: 'Output',
    status: 'Status',
    score: 'Score',
  },
  hints: {
    cause: 'Why the area is weak, as you know it',
    action: 'What to do, where, for whom',
    lead: 'Agency in charge',
    partners: 'Agencies that take part',
    due: 'Such as 30/6/2025',
    output: 'A report, a plan …',
  },
  statuses: { open: 'not begun', begun: 'under way', done: 'done', dropped: 'dropped' },
  from: (plan, ref) => `from ${plan}, item ${ref}`,
  scoreIn: (year, score) => `${year}: ${score}`,

  addTask: 'Add to the actions',
  addFree: 'Add another action for this area',
  added: 'Among the actions',
  toList: count => (count === 0 ? 'Actions' : `Actions (${count})`),
  toAreas: 'Back to the weak areas',
  empty: 'There is no action yet. Choose a weak area and add a task of a plan, or another action.',
  keptHere: 'This browser keeps the list; it is sent nowhere. Save it as JSON to open it on another machine.',
  remove: 'Remove',
  removeNamed: name => `Remove: ${name}`,
  undo: 'Undo',
  undoHint: 'Ctrl+Z',

  saveAs: {
    docx: 'Save for Word (DOCX)',
    xlsx: 'Save for Excel (XLSX)',
    ics: 'Save a calendar (ICS)',
    json: 'Save to open again (JSON)',
  },
  withoutDay: count => `The calendar does not hold ${actionsOf(count)} of which no day is known.`,
  open: 'Open a JSON file',
  opened: count =>
    `${actionsOf(count)} opened. Those that were there were replaced by the file's; this can be undone.`,
  fault,
  moreFaults: count => `And ${count} more.`,
  keeping: {
    memory:
      'The browser cannot keep the list (storage is full or not allowed): it lasts until the page is closed. Save it to a file.',
    newer:
      'The list in this browser was saved by a later version and is left alone; what is added now lasts until the page is closed. Reload the page.',
    full: 'The list is full, so nothing was added. Save it to a file and remove some.',
    aside: 'A part of the kept list could not be read; the original was put aside in this browser.',
  },
}
