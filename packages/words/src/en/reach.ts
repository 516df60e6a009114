import { formatRate } from '../format.ts'
import type { ReachWords } from '../messages/reach.ts'

export const reach: ReachWords = {
  gain: ({ group, next, more, over }) =>
    `${group} group; ${more} points more lead to the ${next} group (above ${over})`,
  noGroup: 'scores of provinces do not differ, so there are no groups',
  highest: 'there is no higher group',
  beyondScale: 'no score on the scale leads to a higher group',
  noWay: 'No sub-dimension has room on its scale to supply this alone; several must rise together.',
  likely: ({ name, size, feasible }) => {
    if (feasible.starts === 0) {
      return 'No province has started from a like position, so how often this has been gained is unknown.'
    }
    const often = reached(feasible)
    if (feasible.reached === 0) {
      return `No province gained that much more than the nation in one sub-dimension in a year from a like position (${name}: ${often}); several must rise together.`
    }
    return `One sub-dimension can supply it; most often it was ${name}: ${often} starts from a like position gained at least ${size} points more than the nation within a year. That is what happened, not a forecast.`
  },
  heads: {
    number: 'No.',
    subdimension: 'Sub-dimension',
    now: 'Now',
    needed: 'Needed',
    reached: 'Gained within a year',
    kept: 'Kept a year on',
    chance: 'By usual movement',
  },
  reached,
  kept: ({ still, of }) => (of === 0 ? '–' : `${still} of ${of}`),
  chance: share => (share === null ? '–' : formatRate(share, 'en')),
  note: 'Gains are beyond the move of the whole nation. "By usual movement": the rate to be met with although nothing has improved.',
}

function reached({ starts, reached, rate }: Parameters<ReachWords['reached']>[0]): string {
  if (rate === null) return 'no like start'
  return reached === 0 ? `never in ${starts}` : `${reached} of ${starts} (${formatRate(rate, 'en')})`
}
