import type { DetectedBreak, Province, Unit } from '@papi-lens/core'

/** What an import wrote. */
export interface ImportedCounts {
  readonly path: string
  readonly scores: number
  readonly provinces: number
  readonly years: readonly number[]
  readonly indicators: number
  readonly errors: number
  /** Scores that were there before, and how many of them are others now. */
  readonly replaced: number
  readonly changed: number
}

/** What `papi import` says of its outcome; faults of files are a topic of their own. */
export interface ImportWords {
  readonly wrote: (counts: ImportedCounts) => string
  readonly wroteNothing: (facts: {
    readonly path: string
    readonly refusal: 'errors' | 'misfit' | 'no-scores'
  }) => string
  readonly replaced: (facts: Pick<ImportedCounts, 'path' | 'replaced' | 'changed'>) => string
  readonly mend: (facts: { readonly path: string }) => string
  readonly misfit: (facts: { readonly path: string; readonly fault: string }) => string
  readonly moreWarnings: (facts: { readonly file: string; readonly count: number }) => string
  readonly heads: Readonly<
    Record<'file' | 'layout' | 'rows' | 'accepted' | 'indicators' | 'errors' | 'warnings', string>
  >
  readonly breaks: (facts: { readonly count: number }) => string
  readonly break: (found: DetectedBreak, unit: Unit) => string
  readonly proposed: (facts: { readonly year: number; readonly path: string }) => string
  readonly sameSubdimensions: (facts: { readonly year: number }) => string
  readonly newSubdimension: (facts: {
    readonly position: string
    readonly label: string
    readonly id: string
  }) => string
  readonly dropped: (facts: { readonly unit: Unit; readonly year: number }) => string
  readonly successors: (facts: { readonly count: number }) => string
  readonly successor: (facts: { readonly name: string; readonly members: readonly Province[] }) => string
  readonly accept: (facts: {
    readonly path: string
    readonly file: string
    readonly hasSuccessors: boolean
  }) => string
  readonly madeUp: string
  readonly oneFile: string
  readonly noFile: (facts: { readonly file: string }) => string
}
