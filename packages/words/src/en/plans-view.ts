import { counted } from '../counted.ts'
import type { PlansViewWords } from '../messages/plans-view.ts'
import { nameOf } from '../name-of.ts'
import { coverage } from './coverage.ts'

const items = (n: number) => counted(n, 'task or measure', 'tasks and measures')
const weakAreas = (n: number) => counted(n, 'weak area', 'weak areas')

export const plansView: PlansViewWords = {
  title: (province, year) => `${nameOf(province, 'en')}: what plans promise, by the results of ${year}`,
  coverage: counts =>
    `Weak areas: ${counts.map(({ coverage: state, count }) => `${count} ${coverage.state[state]}`).join(' · ')}`,
  noneOfLevel: 'No plan at hand is of this level.',
  date: iso => iso,
  loaded: 'Plans at hand',
  elsewhere: count => `To learn from: ${counted(count, 'plan', 'plans')} of other provinces`,
  unknownPlan: id => `Plan “${id}” is not here; if it is a document of your own, open the file again.`,

  facts: {
    number: 'Number',
    issuer: 'Issued by',
    level: 'Level',
    year: 'Year of the plan',
    date: 'Date of issue',
    basis: 'Based on',
    source: 'Source',
  },
  notTold: 'not told in the document',
  answersNot: ({ year }, results) =>
    year === null
      ? `The document does not tell the year of the plan, so it is not counted as an answer to the results of ${results}.`
      : `A plan for ${year} does not answer the results of ${results}, so its tasks are not counted for weak areas.`,
  answers: (areas, weak) =>
    areas.length === 0
      ? `No task was found for any of ${weakAreas(weak)}.`
      : `It has tasks for ${areas.length} of ${weakAreas(weak)}:`,

  tasks: (shown, all) => (shown === all ? items(all) : `${shown} of ${items(all)}`),
  noTask: 'Neither tasks nor measures could be read here.',
  noneLeft: 'No task fits what is chosen.',
  serves: 'For',
  wholeDimension: 'the dimension as a whole',
  noDimension: 'dimension not known',
  line: line => `line ${line}`,
  filter: {
    search: 'Look in tasks, marks may be left out',
    dimension: 'Dimension',
    agency: 'Agency',
    level: 'Level of issue',
    due: 'Deadline',
  },
  every: 'all',
  due: {
    q1: 'first quarter',
    q2: 'second quarter',
    q3: 'third quarter',
    q4: 'fourth quarter',
    undated: 'told, without a day in the year',
    none: 'not told',
  },
  clear: 'Clear the filter',
  more: count => `Show ${count} more`,

  notHere: count => `${count} more are not here; the table that can be downloaded has them all.`,
  calendar: 'Calendar of deadlines (ICS)',
  noCalendar: 'The document does not tell the year of the plan, so no calendar can be made.',
  columns: [
    'Item',
    'Task or measure',
    'Dimension',
    'Sub-dimensions',
    'Matched words',
    'Lead',
    'Partners',
    'Deadline',
    'Outputs',
    'Line',
  ],

  appendix: {
    save: 'Appendix (DOCX)',
    title: 'Appendix: tasks',
    of: (plan, number) => `(After ${plan}, ${number})`,
    columns: ['No.', 'Task', 'Outputs', 'Lead', 'Partners', 'Deadline'],
  },
  fill: { lead: task => `Fill in the lead: ${task}`, due: task => `Fill in the deadline: ${task}` },
  heldAgainstPublished:
    'Figures in the document are held against the published scores, not against those you opened.',
  fillHint: 'not told · fill in',
  fillNotKept: 'The browser cannot keep what you fill in: it is gone when the page is closed.',
  keptHere:
    'This browser keeps the document until you remove it; its tasks count under the other questions too.',
  standsAside: 'not counted: another version of it is open',
  takenFor: province =>
    `The document does not tell its province; it is taken as one of ${nameOf(province, 'en')}.`,
  remove: 'Remove the document',
  ownDocument: 'your own document',
  document: 'Document',
  lines: (from, to, of) => `lines ${from}–${to} of ${of}`,
  earlierLines: 'Lines before',
  laterLines: 'Lines after',
  task: ref => `task ${ref}`,
  inDocument: 'See in the document',
  remarks: count => `${counted(count, 'point', 'points')} to look at again in the document`,
  noRemarks: 'No point to look at again was found.',
  unread: 'Not read in full',
}
