import type { ChangeWords } from './change.ts'
import type { DecompositionWords } from './decomposition.ts'
import type { FigureWords } from './figures.ts'
import type { FileWords } from './files.ts'
import type { HelpWords } from './help.ts'
import type { InputWords } from './input.ts'
import type { NationWords } from './nation.ts'
import type { PlaceWords } from './places.ts'
import type { PlanWords } from './plan.ts'
import type { PlanFileWords } from './plan-files.ts'
import type { ScoreWords } from './scores.ts'
import type { StorageWords } from './storage.ts'
import type { TrendWords } from './trend.ts'
import type { UsageWords } from './usage.ts'

/** What only the command `papi` says. */
export interface CommandTopics {
  readonly decomposition: DecompositionWords
  readonly change: ChangeWords
  readonly figures: FigureWords
  readonly files: FileWords
  readonly plan: PlanWords
  readonly planFiles: PlanFileWords
  readonly help: HelpWords
  readonly input: InputWords
  readonly nation: NationWords
  readonly places: PlaceWords
  readonly scores: ScoreWords
  readonly storage: StorageWords
  readonly trend: TrendWords
  readonly usage: UsageWords
}
