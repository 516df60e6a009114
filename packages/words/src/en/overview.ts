import { formatScore } from '../format.ts'
import type { OverviewWords } from '../messages/overview.ts'
import { nameOf } from '../name-of.ts'
import { names } from './names.ts'

export const overview: OverviewWords = {
  headline: (province, year, { score, group }, published) => {
    const place = `${nameOf(province, 'en')}, PAPI ${year}`
    if (typeof score !== 'number' && score.missing !== 'not-published')
      return `${place}: ${published ? 'too few scores for a total' : names.missing[score.missing]}`
    if (!published) return `${place}: no scores published`
    if (typeof score !== 'number') return `${place}: too few published scores for a total`
    const points = `${formatScore(score, 'en')}\u00a0points`
    return group === null
      ? `${place}: ${points}`
      : `${place}: ${points}, ${names.group[group].toLowerCase()} group`
  },
  change: 'Change',
  group: 'Group',
  rankInNation: 'Rank in the country',
  rankInRegion: 'In the region',
  rankMayBe: (best, worst) => (best === worst ? `may be ${best}` : `may be ${best} to ${worst}`),
  totalUncompared: ({ comparability, from: score }, from) => {
    if (comparability !== 'same') return `does not compare with ${from}: the index changed in between`
    return typeof score === 'number' || score.missing === 'not-published'
      ? `too few scores were published for ${from} to compare`
      : `${from}: ${names.missing[score.missing]}`
  },
  clearTitle: from => `Clear changes since ${from}`,
  noneClear: 'No sub-dimension changed beyond usual movement.',
}
