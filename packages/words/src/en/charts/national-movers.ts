import { formatDelta, formatScore, formatShareDelta } from '../../format.ts'
import type { NationalMoversWords } from '../../messages/charts/national-movers.ts'
import { plural } from '../../plural.ts'
import { movers } from '../movers.ts'
import { names } from '../names.ts'
import { numbers } from '../numbers.ts'
import { signal } from '../signal.ts'

const count = (value: number) => formatScore(value, 'en', 0)
const provinces = (value: number) =>
  `${value} ${plural(value, { one: 'province', other: 'provinces' }, 'en')}`

export const nationalMovers: NationalMoversWords = {
  name: 'Provinces that moved clearly',
  purpose: 'The provinces that clearly rose or fell between two years, in one area or in all of them.',
  title({ unit, from, to, counts, standing }) {
    const { judged, clearUp, clearDown } = counts
    const head = `${unit ? unit.en : 'The nation'} ${from}–${to}`
    const stand = standing && standing.up + standing.down
    if (!unit) {
      const parts = [
        ...(standing?.up
          ? [`${standing.up} ${plural(standing.up, { one: 'rise', other: 'rises' }, 'en')}`]
          : []),
        ...(standing?.down
          ? [`${standing.down} ${plural(standing.down, { one: 'decline', other: 'declines' }, 'en')}`]
          : []),
      ]
      if (parts.length > 0)
        return `${head}: ${parts.join(' and ')} ${plural(stand ?? 0, { one: 'stands', other: 'stand' }, 'en')} among ${count(judged)} changes of provinces`
      return judged > 0
        ? `${head}: no change of a province stands in the whole list`
        : `${head}: changes of the provinces`
    }
    if (judged === 0) return `${head}: changes of the provinces`
    if (clearUp + clearDown === 0) return `${head}: no province changed clearly`
    const firm =
      stand === null
        ? ''
        : `; ${stand} ${plural(stand, { one: 'change stands', other: 'changes stand' }, 'en')}`
    return `${head}: ${provinces(clearUp)} rose clearly, ${clearDown} fell clearly${firm}`
  },
  subtitle({ unit, measure, from, to, counts }) {
    const what = measure === 'points' ? 'score' : 'share of scale'
    const drawn = `Tick, dot: ${what} ${from}, ${to}`
    if (!unit) return `${drawn}; changes in percentage points`
    return counts.judged > 0
      ? `${drawn}; chance alone gives about ${count(counts.clearByChance / 2)} each way`
      : drawn
  },
  drawn: ({ from, to }) =>
    `Each row is a province: a tick for its score in ${from}, a dot for ${to}, a pale band for usual movement around the score of ${from}`,
  empty(found) {
    const { unit, comparability, counts, standing } = found
    const { n, risen: up, fallen: down, judged, clearUp, clearDown } = counts
    if (!unit) {
      const said = n > 0 && standing ? movers.changes({ ...counts, afterBH: standing }) : ''
      return said ? `${said}.` : 'The two years compare in no area, or no scores were published.'
    }
    if (comparability === 'redefined' || comparability === 'not-measured')
      return `${movers.noChange(unit.en, names.verdict[comparability])}.`
    if (n === 0) return 'No province has a published score in both years.'
    const moved = movers.unit({ name: unit.en, n, up, down, clearUp, clearDown })
    if (judged > 0) return `${movers.noMover} ${moved}.`
    return `${unit.en}: ${up} of ${n} provinces up, ${down} down; which of them are beyond usual movement cannot be known.`
  },
  stands: 'stands',
  alone: 'clear on its own',
  note: movers.note,
  signal: movers.signal,
  aside({ province, change, direction, signal: found }, measure) {
    if (change === null || direction === null) return `${province.en}: no change can be given`
    const sign =
      measure === 'points'
        ? numbers.points(formatDelta(change, 'en'))
        : formatShareDelta(change, { lang: 'en', numbers })
    const moved = direction !== 'flat' && found ? signal.moved[direction][found] : names.direction[direction]
    return `${province.en}: ${moved} (${sign})`
  },
}
