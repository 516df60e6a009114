import type { PlaceWords } from '../../messages/command/places.ts'
import { standing } from '../standing.ts'

export const places: PlaceWords = {
  ...standing,
  region: ({ name, year, published, of, lowest, highest }) =>
    lowest === null || highest === null
      ? `${name} ${year}: ${of} provinces, none with a total`
      : `${name} ${year}: ${published} of ${of} provinces have a total, from ${lowest} to ${highest}`,
  successor: ({ name, year, members }) =>
    members.length === 1
      ? `${name} since 1 July 2025: unchanged, the scores of ${year} are its own`
      : `${name} since 1 July 2025, made of ${members.join(', ')}: the scores of each in ${year}`,
  indicative: 'Means are unweighted and indicative only; they are not published scores.',
  noScore: 'PAPI has no score of a new province before 2025: the earlier provinces only stand side by side.',
  heads: {
    number: 'No.',
    province: 'Province',
    total: 'Score',
    rank: 'Rank',
    inRegion: 'In region',
    group: 'Group',
    unit: 'Dimension, sub-dimension',
    lowest: 'Lowest',
    highest: 'Highest',
    mean: 'Mean (indicative)',
    nation: 'Nation',
    published: 'With a score',
  },
}
