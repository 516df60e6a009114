import type { Notice } from '../notice.ts'
import type { Place } from '../reading/source-line.ts'

/** No plan has more tasks or measures in its text. */
export const MOST_ITEMS = 3000

/** Says where the items begin that were one too many, if any were. */
export function tooMany(left: Place | null): Notice[] {
  return left ? [{ code: 'too-many-items', most: MOST_ITEMS, line: left.line }] : []
}
