import { formatScore } from '../../format.ts'
import type { ScoreWords } from '../../messages/command/scores.ts'
import { nameOf } from '../../name-of.ts'
import { scoreText } from '../../score-text.ts'
import { names } from '../names.ts'
import { numbers } from '../numbers.ts'
import { signal } from '../signal.ts'
import { figures } from './figures.ts'

export const scores: ScoreWords = {
  headline: (province, year, { score, group, onBorderOf, rank, of, rankRange }) => {
    const where = `${nameOf(province, 'en')} ${year}`
    if (typeof score !== 'number')
      return `${where}: ${figures.total} ${scoreText(score, { lang: 'en', names, numbers })}`
    const border = onBorderOf === null ? '' : ` (${signal.onBorderOf(onBorderOf)})`
    const range = rankRange === null ? '' : ` (range ${rankRange.join('–')})`
    return [
      `${where}: ${figures.points(formatScore(score, 'en'))}`,
      ...(group === null ? [] : [figures.group(group) + border]),
      ...(rank === null ? [] : [figures.rank(rank, of) + range]),
    ].join(', ')
  },
  group: (group, onBorderOf) =>
    group && names.group[group] + (onBorderOf === null ? '' : `, ${signal.onBorderOf(onBorderOf)}`),
  unpublished: years =>
    `PAPI published no scores of the province for ${years.join(' and ')}: the survey result exceeded the allowed error.`,
  partlyUnpublished: (year, missing, of) =>
    `In ${year} PAPI did not publish ${missing} of ${of} sub-dimensions of the province: the survey result exceeded the allowed error.`,
  notLoaded: years => `The data in use has no scores of ${years.join(' or ')}.`,
  partlyLoaded: (year, loaded, of) =>
    `The data in use has only ${loaded} of ${of} sub-dimensions of ${year}.`,
  noOwnScores: (province, first) => `${nameOf(province, 'en')} has no score of its own before ${first}.`,
  rangeNote:
    'The range of the rank holds 90% of simulations of the usual movement of all provinces. It starts from a level weighed with earlier years, so it may not hold the rank of the year alone; it is not a confidence interval of the survey (papi explain rank-range).',
}
