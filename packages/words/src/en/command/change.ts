import type { ChangeWords } from '../../messages/command/change.ts'

export const change: ChangeWords = {
  noChange: reason => `no change can be given${reason === null ? '' : ` (${reason})`}`,
  groups: groups => `group ${groups}`,
  rescaled:
    'Changes in percentage points (pp): the scale is another one, so they compare positions on it, not scores.',
}
