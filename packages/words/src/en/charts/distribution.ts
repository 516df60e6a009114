import { formatDelta, formatScore } from '../../format.ts'
import type { DistributionWords } from '../../messages/charts/distribution.ts'
import { chartNames as names } from '../chart-names.ts'

export const distribution: DistributionWords = {
  name: 'Distribution across provinces',
  purpose: 'The scores of all provinces in one index, and where the province lies among them.',
  title({ province, row, year, own, missing }) {
    const head = `${province.en} ${year}: ${row.unit.en}`
    if (!own) return `${head} ${missing ? names.missing[missing] : ''}`
    const rank = own.rank ? `, ${own.rank} of ${own.of}` : ''
    const group = own.group ? `, ${names.group[own.group].toLowerCase()} group` : ''
    return `${head} ${formatScore(own.score, 'en')} points${rank}${group}, ${formatDelta(own.toMedian, 'en')} against the median`
  },
  subtitle: ({ points }) =>
    `Each dot is the score of a province${points.some(({ group }) => group !== null) ? '; the coloured bar below is the four groups' : ''}`,
  drawn: () =>
    'The large dot with a dark ring is this province; the dashed line is the median; dots are stacked where scores are close',
  empty: () => 'No score was published for this year.',
  also: names => `Also: ${names}`,
  medianAt: score => `median ${score}`,
}
