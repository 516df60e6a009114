import type { PriorityReason, UnknownChange } from '@papi-lens/core'
import { formatDelta, formatRate, formatScore, formatShareDelta } from '../format.ts'
import type { PriorityWords } from '../messages/priorities.ts'
import { reasonList } from '../reason-list.ts'
import { numbers } from './numbers.ts'
import { signal } from './signal.ts'
import { terms } from './terms.ts'

const UNKNOWN: Readonly<Record<UnknownChange, string>> = {
  'first-year': 'no year before to compare with',
  'not-measured': 'not measured the year before',
  'not-loaded': 'the year before is not in these data',
  'no-own-score': 'no score of its own the year before',
  'not-published': 'not published the year before',
  redefined: 'redefined, so not compared with the year before',
  resampled: 'change not considered, as the localities were most likely newly drawn',
  'usual-movement-unknown': 'change not considered, as usual movement is unknown',
}

function reason(found: PriorityReason): string {
  switch (found.code) {
    case 'lower-than':
      return `lower than ${found.provinces} of ${found.of} other provinces`
    case 'below-median':
      return found.years > 1 ? `below the median ${found.years} years in a row` : 'below the median'
    case 'to-high':
      return `${lacking(found.points)} points short of the high group`
    case 'clear-decline':
      return `${signal.moved.down.clear} (${moved(found)})`
    case 'clear-rise':
      return `${signal.moved.up.clear} (${moved(found)})`
    case 'change-within':
      return 'change within usual movement'
    case 'change-unknown':
      return UNKNOWN[found.why]
    case 'declining': {
      const years = `down ${found.years} years in a row`
      return found.sustained ? `${years}, together clearly` : years
    }
  }
}

function lacking(points: number): string {
  return points < 0.005 ? 'less than 0.01' : formatScore(points, 'en')
}

function moved({ points, share }: { readonly points: number | null; readonly share: number }): string {
  return points === null
    ? formatShareDelta(share, { lang: 'en', numbers })
    : numbers.points(formatDelta(points, 'en'))
}

const amongFirst: PriorityWords['amongFirst'] = ({ stability, stabilityNoise }) => {
  const shares = [
    ...(stability === null ? [] : [`${formatRate(stability, 'en')} of weightings`]),
    ...(stabilityNoise === null
      ? []
      : [`${formatRate(stabilityNoise, 'en')} of simulations of usual movement`]),
  ]
  return shares.length === 0 ? '' : `among the first five under ${shares.join(' and ')}`
}

export const priorities: PriorityWords = {
  reason,
  reasons: found => reasonList(found, reason),
  amongFirst,
  component: {
    level: 'level among the provinces',
    leverage: 'room to the high group',
    change: 'change among the provinces',
    persistence: 'declines in a row',
  },
  stability: { stability: terms.stability.name, stabilityNoise: terms['stability-noise'].name },
  heads: {
    order: '#',
    area: 'Sub-dimension',
    score: 'Score',
    group: 'Group',
    priority: 'Priority',
    stability: 'Stable: weights',
    stabilityNoise: 'Stable: movement',
    coverage: 'Tasks',
    reasons: 'Why',
  },
  first: (name, priority) => {
    const sure = amongFirst(priority)
    return sure ? `first priority: ${name} (${sure})` : `first priority: ${name}`
  },
  none: 'there are too few scores to set priorities by',
  onlyScored: 'the order holds only sub-dimensions with a published score',
  note: `${terms.priority.text} Provinces are compared by levels with part of the movement between years filtered out, so counts may differ from the rank of the year.`,
}
