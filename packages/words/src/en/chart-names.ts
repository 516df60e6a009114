import type { ChartNameWords } from '../messages/chart-names.ts'

/** The names that charts say. */
export const chartNames: ChartNameWords = {
  group: { high: 'High', 'high-average': 'High average', 'low-average': 'Low average', low: 'Low' },
  verdict: {
    same: 'comparable',
    rescaled: 'other scale',
    redefined: 'redefined',
    'not-measured': 'not measured in one year',
  },
  missing: {
    'not-measured': 'not measured',
    'not-published': 'not published',
    'not-loaded': 'not in the data',
    'no-own-score': 'no score of its own',
  },
  direction: { up: 'up', down: 'down', flat: 'unchanged' },
  region: {
    NMM: 'Northern Midlands and Mountains',
    RRD: 'Red River Delta',
    NCC: 'North Central and Central Coast',
    CHL: 'Central Highlands',
    SE: 'South East',
    MRD: 'Mekong River Delta',
  },
  total: 'Total score',
  shortDimension: {
    participation: 'Participation',
    transparency: 'Transparency',
    accountability: 'Accountability',
    'corruption-control': 'Anti-corruption',
    procedures: 'Procedures',
    services: 'Services',
    environment: 'Environment',
    'e-governance': 'E-governance',
  },
}
