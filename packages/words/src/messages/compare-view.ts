import type { Named } from '../name-of.ts'

/** The view that compares provinces. */
export interface CompareViewWords {
  readonly title: (province: Named, year: number) => string
  readonly peers: string
  readonly chosen: string
  /** How the provinces beside were taken where nobody chose them. */
  readonly nearest: (region: string) => string
  /** Back to those. */
  readonly toNearest: string
  /** Where the names of provinces to ask lead. */
  readonly toBeside: string
  readonly table: string
  readonly unit: string
  /** Mark of a difference from the province of the page that is beyond usual movement. */
  readonly beyond: Readonly<Record<'up' | 'down', string>>
  readonly beyondHint: (province: Named) => string
  /** How many differences are beyond it, beside what chance gives where nothing differs. */
  readonly byChance: (found: { readonly judged: number; readonly beyond: number }) => string
  readonly distribution: string
  readonly correlations: string
}
