import { formatRange, formatScore } from '../../format.ts'
import type { TodayMapWords } from '../../messages/charts/map-today.ts'

export const today: TodayMapWords = {
  merger: year =>
    `There is no published score of a merged province in ${year}; the unweighted mean of its members is indicative only`,
  successor({ name, range, mean }) {
    const title = `${name.en} (since 1 July 2025)`
    if (!range) return `${title}, no score`
    const average =
      mean === null ? 'no mean, because a member has no score' : `mean ${formatScore(mean, 'en')}, indicative`
    return `${title}, members scored ${formatRange(range, 'en')}, ${average}`
  },
  member: 'score of an earlier province',
  mean: 'unweighted mean, indicative',
  list: 'The list gives the range of the earlier provinces that make up each present one',
  columns: ['Since 1 July 2025', 'Lowest member', 'Highest member', 'Unweighted mean (indicative)'],
}
