import type { Direction, Group } from '@papi-lens/core'

/** Colours of one theme. Colour means the quartile group or the direction of change, nothing else. */
export interface Theme {
  /** Ground of a page. */
  readonly paper: string
  /** Ground of a chart. */
  readonly card: string
  /** Text. */
  readonly ink: string
  /** Secondary text. */
  readonly soft: string
  /** Grid lines and rules: decoration that nothing is read from. */
  readonly line: string
  /** Marks without a meaning of colour, such as the ticks of other provinces. */
  readonly tick: string
  /** What is switched off: the empty bars of the group sign. */
  readonly off: string
  readonly group: Readonly<Record<Group, string>>
  /** The same hue with 3:1 against the ground where the fill is fainter: the outline of every filled mark. */
  readonly edge: Readonly<Record<Group, string>>
  /** Text on a fill of the group. */
  readonly onGroup: Readonly<Record<Group, string>>
  readonly direction: Readonly<Record<Direction, string>>
}

/**
 * Colours of the visual language in the light, as the dashboard has them. `edge` is the same hue dark enough (3:1) to be
 * seen against paper where the fill is light.
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
  onGroup: { high: '#ffffff', 'high-average': '#1b2330', 'low-average': '#1b2330', low: '#ffffff' },
  direction: { up: '#0d6b6b', down: '#b0471d', flat: '#586072' },
} as const satisfies Theme

/** The same hues with lightness turned round, so that high and low, the ends of the scale, stay the strongest. */
const DARK: Theme = {
  paper: '#0f141b',
  card: '#161c25',
  ink: '#eceae3',
  soft: '#a9b0bd',
  line: '#2f3845',
  tick: '#76808f',
  off: '#3a4351',
  group: { high: '#5cc3ba', 'high-average': '#3a7d76', 'low-average': '#a37a33', low: '#e88a5e' },
  edge: { high: '#9be3dc', 'high-average': '#6fb5ad', 'low-average': '#d5ac62', low: '#f5b596' },
  onGroup: { high: '#0f141b', 'high-average': '#ffffff', 'low-average': '#0f141b', low: '#0f141b' },
  direction: { up: '#5cc3ba', down: '#f0946a', flat: '#a9b0bd' },
}

/** For paper, also without colour: from high to low each group is lighter than the one before. */
const PRINT: Theme = {
  paper: '#ffffff',
  card: '#ffffff',
  ink: '#000000',
  soft: '#444444',
  line: '#d9d9d9',
  tick: '#808080',
  off: '#dddddd',
  group: { high: '#0a5757', 'high-average': '#5f9d96', 'low-average': '#e0bb7c', low: '#f3ddd1' },
  edge: { high: '#053f3f', 'high-average': '#2f6f69', 'low-average': '#85601d', low: '#8e3a17' },
  onGroup: { high: '#ffffff', 'high-average': '#000000', 'low-average': '#000000', low: '#000000' },
  direction: { up: '#0a5757', down: '#8e3a17', flat: '#444444' },
}

/** Themes of a chart: for a light page, a dark page, and paper that may lose its colour. */
export const THEME_NAMES = ['light', 'dark', 'print'] as const
export type ThemeName = (typeof THEME_NAMES)[number]

export const THEMES: Readonly<Record<ThemeName, Theme>> = { light: THEME, dark: DARK, print: PRINT }
