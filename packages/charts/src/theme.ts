import type { Direction, Group } from '@papi-lens/core'

/**
 * Colours of the visual language. Colour means the quartile group or the direction of change, nothing else. `edge` is
 * the same hue dark enough (3:1) to be seen against paper where the fill is light.
 */
export const THEME = {
  paper: '#fbfaf6',
  card: '#ffffff',
  ink: '#1b2330',
  soft: '#586072',
  line: '#e4e1d8',
  tick: '#8f8c82',
  off: '#dedbd2',
  group: { high: '#0d6b6b', 'high-average': '#63a9a1', 'low-average': '#e3b565', low: '#bd5429' },
  edge: { high: '#0a5252', 'high-average': '#3d7f78', 'low-average': '#9a6d1c', low: '#8e3a17' },
  direction: { up: '#0d6b6b', down: '#b0471d', flat: '#586072' },
} as const satisfies {
  group: Record<Group, string>
  edge: Record<Group, string>
  direction: Record<Direction, string>
  [token: string]: string | Record<string, string>
}
