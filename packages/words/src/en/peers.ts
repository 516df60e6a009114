import { formatRate } from '../format.ts'
import type { PeerWords } from '../messages/peers.ts'
import { plural } from '../plural.ts'

export const peers: PeerWords = {
  finding: ({ province, unit, year, score, risen, stood }) => {
    const where = `${province} ${year}, ${unit} ${score}`
    const there = 'stood about there in the last three comparable years'
    if (stood === 0) return `${where}: no province ${there}`
    const provinces = plural(stood, { one: 'province', other: 'provinces' }, 'en')
    return `${where}: ${risen || 'none'} of ${stood} ${provinces} that ${there} gained at least 5% of the scale more than the nation since`
  },
  kept: (still, of) => `A year later ${still} of the ${of} that can be known still had it.`,
  chance: share => `Usual movement alone gives such a gain in about ${formatRate(share, 'en')} of cases.`,
  cause: 'This is association, not cause: the scores say that they rose, not why. They are whom to ask.',
  heads: {
    province: 'Province',
    year: 'Year',
    start: 'Then',
    gain: 'Beyond the nation',
    later: year => `By ${year}`,
  },
  later: kept => (kept === null ? 'not known' : kept ? 'kept' : 'lost'),
  rescaled:
    'Scores with a % sign are shares of the scale: it changed between the two years, so that points do not stand side by side.',
}
