import { counted } from '../counted.ts'
import type { OpenPlanWords } from '../messages/open-plan.ts'
import { nameOf } from '../name-of.ts'
import { documentProblem } from './document-problems.ts'

export const openPlan: OpenPlanWords = {
  open: 'Open a plan…',
  hint: 'TXT, DOCX or PDF with text, chosen or dropped on the page. It is read on this machine and sent nowhere.',
  reading: (file, pages) =>
    pages === null ? `Reading ${file}…` : `Reading ${file}: page ${pages.pages} of ${pages.of}…`,
  cancel: 'Stop',
  failed: (file, problem) =>
    `${file}: ${problem === null ? 'reading broke off; please try again' : documentProblem(problem)}`,
  opened: (title, items) => `“${title}” is open: ${counted(items, 'task or measure', 'tasks and measures')}.`,
  elsewhere: (of, shown) => `It is of ${nameOf(of, 'en')} and does not count for ${nameOf(shown, 'en')}.`,
  see: 'See the plan',
  seeProvince: province => `See ${nameOf(province, 'en')}`,
  removed: title => `“${title}” was removed.`,
  undo: 'Undo',
  notKept: {
    denied: 'The browser does not allow it to be kept: what was opened is gone when the page is closed.',
    full: 'The browser has no room left: the document just opened is gone when the page is closed.',
    newer: 'What was kept is of a later release of this page; please load the page again.',
    silent: 'The browser does not answer: what was opened may be gone when the page is closed.',
    failed: 'The document could not be kept: it may be gone when the page is closed.',
  },
}
