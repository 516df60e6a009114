import type { PriorityBarsWords } from '../../messages/charts/priority-bars.ts'
import { plural } from '../../plural.ts'

export const priorityBars: PriorityBarsWords = {
  name: 'Order of priority',
  purpose: 'The weak areas in order of priority, why they stand there, and how firm that is.',
  title({ province, year, areas, scored }) {
    const head = `${province.en} ${year}`
    const [first] = areas
    if (!first) return `${head}: ${scored > 0 ? 'no weak area' : 'no scores'}`
    return `${head}: ${areas.length} of ${scored} sub-dimensions weak, first of all ${first.unit.en}`
  },
  subtitle: () => 'In the lower two groups or clearly down; weights in brackets',
  drawn: () =>
    'Each row is a weak area: three bars from 0 to 1, two shares that say how firm its place is, and its reasons',
  empty: ({ scored }) =>
    scored > 0
      ? 'No sub-dimension of the province is in the lower two groups or clearly down this year.'
      : 'No sub-dimension score of the province was published for this year.',
  short: { level: 'level', leverage: 'room', change: 'change' },
  counts: 'the longer, the more urgent (0–1)',
  notCounted: 'change not clear, counted as 0.5',
  firm: 'Firm: share of trials in which the area is among the first five, of 1,000 weightings and of 1,000 simulations of the usual movement of all scores',
  amongAll: 'The numbers are those of the order of all sub-dimensions with a score, weak or not',
  others: count => `${count} other weak ${plural(count, { one: 'area', other: 'areas' }, 'en')}`,
}
