import type { Comparability } from './comparability.ts'
import type { Panel } from './panel.ts'

/** Scores with what is needed to compare them: the input of every analysis. */
export interface Dataset {
  readonly panel: Panel
  readonly comparability: Comparability
}
