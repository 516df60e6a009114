import { formatDelta } from '../../format.ts'
import type { WaterfallWords } from '../../messages/charts/waterfall.ts'
import { numbers } from '../numbers.ts'
import { signal } from '../signal.ts'

/** Clear parts that a title names. */
const NAMED = 2

export const waterfall: WaterfallWords = {
  name: 'Decomposition',
  purpose: 'Which parts the change of the score is made of.',
  title({ province, unit, from, to, by, whole, clear }) {
    const span = `${province.en} ${from}–${to}`
    if (!whole) return `${span}: the change of ${unit.en} cannot be split`
    if (whole.delta === 0) return `${span}: ${unit.en} is unchanged`
    const amount = numbers.points(formatDelta(whole.delta, 'en'))
    const head = `${span}: ${unit.en} ${
      whole.signal === null
        ? amount
        : whole.signal === 'clear'
          ? `${signal.moved[whole.delta > 0 ? 'up' : 'down'].clear} (${amount})`
          : `moved within usual movement (${amount})`
    }`
    if (!clear) return head
    const part = by === 'dimension' ? 'dimension' : 'sub-dimension'
    if (clear.length === 0) return `${head}; no ${part} moved clearly`
    const named = clear.slice(0, NAMED).map(({ unit: { en }, number, delta }) => {
      return `${number ? `${number} ` : ''}${en} (${formatDelta(delta, 'en')})`
    })
    const more = clear.length - named.length
    const others = more > 0 ? ` and ${more} other${more > 1 ? 's' : ''}` : ''
    return `${head}; clear changes: ${named.join(', ')}${others}`
  },
  subtitle: ({ by, from, to }) =>
    `What the ${by === 'dimension' ? 'dimensions' : 'sub-dimensions'} add to the change of score ${from}–${to}, points`,
  drawn: () =>
    'From the score of the earlier year at the top, each bar is what a part adds: to the right it rose, to the left it fell; the last row is the later score; a hollow bar is no more than usual movement',
  empty: ({ why, unit, from, to }) =>
    why?.verdict === 'same'
      ? `A score of ${from} or ${to} was not published, so the change cannot be split.`
      : `${unit.en} of ${from} and of ${to} do not compare, so there is no change to split.`,
  rest: (count, by) => `The other ${by === 'dimension' ? 'dimensions' : 'sub-dimensions'} (${count})`,
  rounding: 'Rounding of published scores',
  columns: ['Index', 'From', 'To', 'Contribution', 'Direction', 'Part of the whole change'],
}
