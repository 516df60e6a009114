import type { PriorityMatrixWords } from '../../messages/charts/priority-matrix.ts'

export const priorityMatrix: PriorityMatrixWords = {
  name: 'Priority matrix',
  purpose: 'Which areas are low against other provinces and changed for the worse, and so come first.',
  title({ province, year, areas, weakFirst }) {
    const head = `${province.en} ${year}`
    const [first] = areas
    if (!first) return `${head}, no priorities`
    const count = areas.filter(({ isFirst }) => isFirst).length
    return `${head}: ${first.unit.en} comes first; ${weakFirst} of the first ${count} priorities ${weakFirst === 1 ? 'is' : 'are'} in the lower two groups`
  },
  subtitle: () =>
    'Further right, more provinces score higher; further up, more moved better; the larger the circle, the farther from the high group; ringed circles are the first five',
  drawn: () => 'Each circle is a sub-dimension, with the number that the PAPI report of the year prints',
  empty: () => 'No sub-dimension score of this province was published for this year.',
  across: 'Share of provinces that score higher',
  up: 'Share of provinces that changed more for the better than this one',
  aside: 'Not comparable with the year before (only left to right counts)',
  asideOf: names => `Not comparable with the year before: ${names}`,
  crowded: names => `No room for the number at the circle: ${names}`,
  first: 'First five',
  others: 'The others, in order of priority',
  stable: share => `stability ${share}`,
  stability: 'Stability: share of 1,000 random weightings under which it stays among the first five',
  columns: [
    'Sub-dimension',
    'Order of priority',
    'Score',
    'Group',
    'Share of provinces that score higher',
    'Share of provinces that changed more for the better',
    'Distance to the high group (against the largest)',
    'Stability',
  ],
}
