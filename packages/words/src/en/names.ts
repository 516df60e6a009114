import type { NameWords } from '../messages/names.ts'
import { chartNames } from './chart-names.ts'

export const names: NameWords = {
  ...chartNames,
  flag: {
    'clear-decline': 'clear decline',
    'sustained-decline': 'sustained decline',
    'clear-rise': 'clear rise',
    declined: 'declined',
    'hidden-decline': 'fell while its dimension rose',
    'relative-decline': 'fell more than most',
    'persistent-decline': 'declining for years',
    'group-drop': 'dropped a group',
    weak: 'lower groups',
  },
  flagMeaning: {
    'clear-decline': 'Fell by more than this content usually moves.',
    'sustained-decline': 'Fell two or more years in a row, together by more than usual movement.',
    'clear-rise': 'Rose by more than this content usually moves.',
    declined: 'The score is lower than the year before.',
    'hidden-decline': 'The sub-dimension fell while its dimension rose.',
    'relative-decline': 'Moved clearly worse than most provinces.',
    'persistent-decline': 'Fell two or more years in a row.',
    'group-drop': 'In a lower group than the year before.',
    weak: 'In the low or low-average group.',
  },
}
