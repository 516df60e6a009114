import type { PriorityMatrixWords } from '../../messages/charts/priority-matrix.ts'

export const priorityMatrix: PriorityMatrixWords = {
  name: 'Priority matrix',
  purpose: 'Which areas are low against other provinces and changed for the worse, and so come first.',
  title({ province, year, areas }) {
    const head = `${province.en} ${year}`
    if (areas.length === 0) return `${head}, no priorities`
    const first = areas.find(({ isWeak }) => isWeak)
    if (!first) return `${head}: no weak area`
    return `${head}: ${first.unit.en} comes first`
  },
  subtitle: () => 'The larger a circle, the farther from the high group; ringed: the first five',
  drawn({ areas }) {
    const apart = areas.flatMap(({ change, number }) => (change === null ? [number] : [])).join(', ')
    const drawn =
      'Each circle is a sub-dimension, with the number that the PAPI report of the year prints, the first five with their names; further right, more provinces stand higher; further up, more moved better; changes within usual movement stand in the zone of the middle'
    return apart ? `${drawn}. Not comparable with the year before: ${apart}` : drawn
  },
  empty: () => 'No sub-dimension score of this province was published for this year.',
  across: 'Share of provinces with a higher level',
  up: 'Share of provinces that changed more for the better than this one',
  zone: 'within usual movement, up and down mean nothing',
  aside: 'Not comparable with the year before (only left to right counts)',
  crowded: names => `No room for the number at the circle: ${names}`,
  first: 'First five',
  others: 'The others, in order of priority',
  numbers: 'The numbers are those of the PAPI report of the year',
  stable: share => `stability ${share}`,
  stability: 'Stability: share of 1,000 random weightings under which it stays among the first five',
  columns: [
    'Sub-dimension',
    'Order of priority',
    'Score',
    'Group',
    'Share of provinces with a higher level',
    'Share of provinces that changed more for the better',
    'Distance to the high group (against the largest)',
    'Stability',
  ],
}
