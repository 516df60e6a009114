import type { TaskCoverageWords } from '../messages/task-coverage.ts'
import { nameOf } from '../name-of.ts'
import { coverage } from './coverage.ts'

function byState(areas: Parameters<TaskCoverageWords['others']>[0]): string {
  const states = [...new Set(areas.map(area => area.coverage))]
  const count = (state: (typeof states)[number]) => areas.filter(area => area.coverage === state).length
  return states.map(state => `${count(state)} ${coverage.state[state]}`).join(', ')
}

export const taskCoverage: TaskCoverageWords = {
  name: 'Weak areas and tasks',
  purpose: 'Which weak areas have tasks or measures in a plan, and which have none.',
  title: ({ province, joined }) =>
    `${nameOf(province, 'en')} ${joined.year}: ${coverage.finding(joined, province)}`,
  subtitle: ({ year }) => `Weak areas of ${year}; tasks and measures in plans for ${year + 1}, and who leads`,
  drawn: () =>
    'Each row is a weak area with its tasks and measures, by what plans do about it; areas in no plan stand first, in a dashed frame',
  task: 'task',
  measure: 'measure',
  also: 'aimed at another area first',
  more: items => `and ${items} more`,
  others: areas => `… ${areas.length} more: ${byState(areas)} (see the table) …`,
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
    'Lead',
    'Aimed at it',
  ],
  serves: { main: 'mainly', also: 'related' },
}
