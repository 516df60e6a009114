import type { ChangeWords } from '../../messages/command/change.ts'
import { plural } from '../../plural.ts'

const subdimensions = (count: number) => plural(count, { one: 'sub-dimension', other: 'sub-dimensions' }, 'en')

export const change: ChangeWords = {
  noChange: reason => `no change can be given${reason === null ? '' : ` (${reason})`}`,
  groups: groups => `group ${groups}`,
  declines: ({ declined, comparable, measured, hidden }) => {
    if (comparable === 0) return `None of ${measured} ${subdimensions(measured)} compare.`
    const among =
      comparable === measured
        ? `${comparable} ${subdimensions(comparable)}`
        : `${comparable} comparable ${subdimensions(comparable)} (of ${measured})`
    return `${declined} of ${among} declined${hidden > 0 ? `, ${hidden} of them while their dimension rose` : ''}.`
  },
  rescaled:
    'Changes in percentage points (pp): the scale is another one, so they compare positions on it, not scores.',
  pushedUp: parts => `Pushed up most by: ${parts}.`,
  pulledDown: parts => `Pulled down most by: ${parts}.`,
  noPartMoved: 'No part changed.',
  shareOf: whole => `% of the ${whole}’s change`,
  residual: size =>
    `The sub-dimensions add up to the change; what is left, ${size}, is the rounding of published scores.`,
}
