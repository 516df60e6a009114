import type { NameWords } from '../messages/names.ts'

export const names: NameWords = {
  group: { high: 'High', 'high-average': 'High average', 'low-average': 'Low average', low: 'Low' },
  flag: {
    declined: 'declined',
    'hidden-decline': 'fell while its dimension rose',
    'relative-decline': 'fell more than most',
    'persistent-decline': 'declining for years',
    'group-drop': 'dropped a group',
    weak: 'lower groups',
  },
  flagMeaning: {
    declined: 'The score is lower than the year before.',
    'hidden-decline': 'The sub-dimension fell while its dimension rose.',
    'relative-decline': 'Moved clearly worse than most provinces.',
    'persistent-decline': 'Fell two or more years in a row.',
    'group-drop': 'In a lower group than the year before.',
    weak: 'In the low or low-average group.',
  },
  verdict: {
    same: 'comparable',
    rescaled: 'other scale',
    redefined: 'redefined',
    'not-measured': 'not measured in one year',
  },
  missing: { 'not-measured': 'not measured', 'not-published': 'not published' },
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
