import type { ScenarioWords } from '../messages/scenario.ts'

export const scenario: ScenarioWords = {
  outcome: ({ where, total, group, rank }) => `${where}: total ${total}; group ${group}; rank ${rank}`,
  noTotal: (where, reason) => `${where}: total ${reason}`,
  assumed: changes => `Assumed: ${changes}. All other provinces keep their scores.`,
  heads: {
    number: 'No.',
    dimension: 'Dimension',
    published: 'Published',
    assumed: 'Scenario',
    change: 'Change',
    rank: 'Rank',
    group: 'Group',
  },
}
