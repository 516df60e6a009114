import type { PriorityReason } from '@papi-lens/core'

/** Where an area stands; the other reasons say what its changes count for. */
const STANDING: readonly PriorityReason['code'][] = ['lower-than', 'below-median', 'to-high']

/** Reasons in one fragment: where an area stands, then what its changes count for. */
export function reasonList(
  reasons: readonly PriorityReason[],
  reason: (reason: PriorityReason) => string,
): string {
  const parts = [true, false].map(stands =>
    reasons.filter(({ code }) => STANDING.includes(code) === stands).map(reason),
  )
  return parts
    .filter(part => part.length > 0)
    .map(part => part.join(', '))
    .join('; ')
}
