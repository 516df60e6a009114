import type { PriorityWords } from '../../messages/command/priorities.ts'

export const priorities: PriorityWords = {
  first: (name, stability) =>
    `First priority: ${name} (among the first five under ${stability} of weightings).`,
  none: 'There is no score to set priorities by.',
  heads: {
    order: '#',
    subdimension: 'Sub-dimension',
    score: 'Score',
    group: 'Group',
    priority: 'Priority',
    stability: 'Stability',
    tasks: 'Tasks',
    flags: 'Notes',
  },
}
