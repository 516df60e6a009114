import { formatDelta, formatScore } from '../../format.ts'
import type { WaterfallWords } from '../../messages/charts/waterfall.ts'

export const waterfall: WaterfallWords = {
  name: 'Decomposition',
  purpose: 'Which parts the change of the score is made of.',
  title({ province, unit, from, to, whole, strongest }) {
    const span = `${province.en} ${from}–${to}`
    if (!whole) return `${span}: the change of ${unit.en} cannot be split`
    if (whole.delta === 0) return `${span}: ${unit.en} is unchanged`
    const head = `${span}: ${unit.en} ${whole.delta > 0 ? 'rose' : 'fell'} by ${formatScore(Math.abs(whole.delta), 'en')} points`
    if (!strongest) return head
    const name = [strongest.number, strongest.unit.en].filter(Boolean).join(' ')
    return `${head}, above all from ${name} (${formatDelta(strongest.delta, 'en')})`
  },
  subtitle: ({ by, from, to }) =>
    `What the ${by === 'dimension' ? 'dimensions' : 'sub-dimensions'} add to the change of score ${from}–${to}, points`,
  drawn: () =>
    'From the score of the earlier year at the top, each bar is what a part adds: to the right it rose, to the left it fell; the last row is the later score',
  empty: ({ why, unit, from, to }) =>
    why?.verdict === 'same'
      ? `A score of ${from} or ${to} was not published, so the change cannot be split.`
      : `${unit.en} of ${from} and of ${to} do not compare, so there is no change to split.`,
  rounding: 'Rounding of published scores',
  residual: delta =>
    `Published scores are rounded to four decimals, so the parts miss the whole change by ${formatDelta(delta, 'en', 4)}`,
  columns: ['Index', 'From', 'To', 'Contribution', 'Direction', 'Part of the whole change'],
}
