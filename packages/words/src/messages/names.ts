import type { Flag } from '@papi-lens/core'
import type { ChartNameWords } from './chart-names.ts'

/** Names of the ids of `core`: short, for a label or a cell. */
export interface NameWords extends ChartNameWords {
  readonly flag: Readonly<Record<Flag, string>>
  /** What a flag means, in one sentence. */
  readonly flagMeaning: Readonly<Record<Flag, string>>
}
