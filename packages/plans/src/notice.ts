import type { Bilingual } from './plan.ts'

/** Something a reader of the document should know: a doubt of ours about reading it, never a reason to stop. */
export interface Notice {
  /** Stable, kebab-case, e.g. "missing-number". */
  readonly code: string
  readonly message: Bilingual
  /** 1-based line of the text as given. */
  readonly line: number
}
