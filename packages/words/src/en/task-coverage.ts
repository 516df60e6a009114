import type { TaskCoverageWords } from '../messages/task-coverage.ts'
import { nameOf } from '../name-of.ts'
import { coverage } from './coverage.ts'

export const taskCoverage: TaskCoverageWords = {
  name: 'Weak areas and tasks',
  purpose: 'Which weak areas have tasks or measures in a plan, and which have none.',
  title: ({ province, joined }) =>
    `${nameOf(province, 'en')} ${joined.year}: ${coverage.finding(joined, province)}`,
  subtitle: ({ year }) =>
    `Weak areas of ${year} and the numbers of the tasks and measures that serve them in plans for ${year + 1}`,
  drawn: () => 'Each row is a weak area with its tasks and measures; an area in no plan has a dashed frame',
  task: 'task',
  measure: 'measure',
  also: 'related; aimed at another area first',
  columns: [
    'Weak area',
    'Group',
    'State',
    'Plan',
    'Level',
    'Year',
    'Kind',
    'Number',
    'Task or measure',
    'Aimed at it',
  ],
  serves: { main: 'mainly', also: 'related' },
}
