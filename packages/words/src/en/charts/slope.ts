import { formatDelta, formatShareDelta } from '../../format.ts'
import type { SlopeWords } from '../../messages/charts/slope.ts'
import { plural } from '../../plural.ts'
import { numbers } from '../numbers.ts'
import { signal } from '../signal.ts'
import { changeBars } from './change-bars.ts'

export const slope: SlopeWords = {
  name: 'Two years side by side (a province or the nation)',
  purpose:
    'The scores of both years joined, to see which way each area went, or each province where others are chosen.',
  title({ of, province, unit, from, to, measure, risen, fallen, compared, clear, measured, own }) {
    const span = `${from}–${to}`
    if (of === 'units' && province) {
      const only = unit.level === 'total' ? null : unit
      return changeBars.title({
        province,
        from,
        to,
        only,
        risen,
        fallen,
        compared,
        measured,
        clear,
        measure,
      })
    }
    const head = `${unit.en} ${span}`
    if (compared === 0) return `${head}: the two years do not compare`
    const counts = clear && [
      clear.risen && `${clear.risen} rose clearly`,
      clear.fallen && `${clear.fallen} fell clearly`,
    ]
    const said = counts && (counts.filter(Boolean).join(', ') || 'none changed clearly')
    const all = `of ${compared} provinces ${said ?? `${risen} rose, ${fallen}\u00a0fell`}`
    if (!own || !province) return `${head}: ${all}`
    if (own.direction === 'flat') return `${head}: ${province.en} is unchanged; ${all}`
    const sign =
      measure === 'points'
        ? formatDelta(own.change, 'en')
        : formatShareDelta(own.change, { lang: 'en', numbers })
    // What is not known to lie beyond usual movement or within it is told as a figure, not as a rise or decline.
    const told = own.signal ? `${signal.moved[own.direction][own.signal]} (${sign})` : sign
    return `${head}: ${province.en} ${told}; ${all}`
  },
  subtitle({ measure, of, from, to }) {
    const share = `Share of the scale in ${from} and ${to} (0% is the lowest possible score, 100% the highest), changes in percentage points`
    if (of === 'units') return `${share}; from the largest rise down`
    const what = measure === 'points' ? `Score in ${from} and ${to}, points` : share
    return `${what}; hair-lines are the other provinces, coloured ones moved clearly`
  },
  drawn: ({ of }) =>
    of === 'units'
      ? 'Each row is a sub-dimension: the ring is the earlier year, the dot the later one; outside the pale zone the change is clear'
      : 'Lines going up rose, going down fell; dashes that do not meet stand for years that do not compare',
  empty: ({ published }) =>
    published ? 'These two years do not compare.' : 'No score was published for both of these years.',
  notJoined: 'not comparable, or a score is missing',
  usual: from => `usual movement around ${from}; a change beyond it is clear`,
  byChance: count =>
    `Clear: beyond usual movement; if no province had really changed, chance alone would give about ${Math.round(count)}`,
  others: count =>
    `… ${count} more ${plural(count, { one: 'province', other: 'provinces' }, 'en')} moved clearly …`,
}
