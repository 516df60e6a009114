/** Terms of the field that need a word of explanation, by id, in the order in which a reader meets them. */
export const TERMS = [
  'dimension',
  'sub-dimension',
  'group',
  'rank',
  'rank-range',
  'border',
  'region',
  'median',
  'share-of-scale',
  'usual-movement',
  'clear-change',
  'by-chance',
  'several-at-once',
  'redefined',
  'rescaled',
  'resampled',
  'missing',
  'weak-area',
  'priority',
  'stability',
  'stability-noise',
  'coverage',
  'trend',
  'base-rate',
  'successor',
] as const

/** Id of a term. */
export type TermId = (typeof TERMS)[number]

/** A term as people say it, and what it means in two or three sentences. */
export interface Term {
  readonly name: string
  readonly text: string
}

/** The one explanation of each term: what the "?" of a page and `papi explain` tell. */
export type TermWords = Readonly<Record<TermId, Term>>
