import type { Verdict } from '@papi-lens/core'
import { formatDelta, formatShareDelta, type Words } from '@papi-lens/words'
import { NOTHING } from './wording.ts'

/** A change in the measure in which it is one: points, or percentage points of the scale where that is new. */
export function movedText(delta: number | null, comparability: Verdict, words: Words): string {
  if (delta === null) return NOTHING
  return comparability === 'rescaled' ? formatShareDelta(delta, words) : formatDelta(delta, words)
}
