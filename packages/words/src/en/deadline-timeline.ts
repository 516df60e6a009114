import { counted } from '../counted.ts'
import type { DeadlineTimelineWords, TimelinePanelFound } from '../messages/deadline-timeline.ts'
import { nameOf } from '../name-of.ts'
import { plural } from '../plural.ts'
import { EVERY } from './plans.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

function finding({ tasks, items, dueIn, year }: TimelinePanelFound): string {
  const most = Math.max(0, ...dueIn)
  const all = counted(tasks, 'task', 'tasks')
  if (tasks === 0) return 'no task or measure with a deadline'
  if (year === null) return `${all}, the document does not tell its year`
  return most > 0
    ? `${most} of ${all} ${plural(most, { one: 'falls', other: 'fall' }, 'en')} due in ${MONTHS[dueIn.indexOf(most)]}`
    : `${items.length} of ${all} ${plural(items.length, { one: 'has', other: 'have' }, 'en')} a date`
}

/** Title of a plan, with its year where it does not say it. */
function named({ plan, year }: TimelinePanelFound): string {
  const title = nameOf(plan.title, 'en')
  return year === null || title.includes(`${year}`) ? title : `${title}, ${year}`
}

export const deadlineTimeline: DeadlineTimelineWords = {
  name: 'Deadline timeline',
  purpose: 'Which tasks of a plan fall due in which month.',
  title: ({ panels }) => {
    const [only] = panels
    if (only && panels.length === 1) return `${named(only)}: ${finding(only)}`
    const dated = panels.reduce((sum, { items }) => sum + items.length, 0)
    const tasks = panels.reduce((sum, panel) => sum + panel.tasks, 0)
    return `${counted(panels.length, 'plan', 'plans')}: ${dated} of ${counted(tasks, 'task', 'tasks')} have a date`
  },
  panel: panel => `${named(panel)}: ${finding(panel)}`,
  subtitle: () => 'Bar: a period, due at its heavy end; diamond: a day; circle: recurring',
  drawn: () => 'Each row is a task with its dates over the twelve months of the plan’s year',
  empty: () => 'The plan has no task with a date in its year.',
  months: MONTHS.map(name => name.slice(0, 3)),
  leadsInTable: 'Who leads: see the table',
  dueInMonth: 'Tasks that fall due in the month',
  every: periods => periods.map(period => EVERY[period]).join(', '),
  otherPlans: count => `… ${counted(count, 'more plan', 'more plans')} (see the table) …`,
  more: count => `and ${count} more ${plural(count, { one: 'task', other: 'tasks' }, 'en')} (see the table)`,
  points: count => `${counted(count, 'measure', 'measures')} of the text without a deadline`,
  aside: {
    ongoing: 'Throughout the year',
    'on-event': 'When it arises or as regulated',
    'other-year': 'Dated in another year by the document',
    'no-year': 'Dated, but the document does not tell the year of the plan',
    unread: 'Deadline could not be read',
    none: 'No deadline given',
  },
  assumedDays:
    'What recurs without a printed day stands at the end of its period (month, quarter, half-year, year)',
  source: titles => `Source: ${titles.length === 1 ? titles[0] : 'the plans above'}`,
  columns: ['Number', 'Task', 'Lead', 'Kind of date', 'Due', 'Plan'],
  marks: { point: 'day', span: 'within a period', recurring: 'recurring' },
}
