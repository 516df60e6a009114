import { formatDelta, formatShareDelta } from '../../format.ts'
import type { SlopeWords } from '../../messages/charts/slope.ts'
import { names } from '../names.ts'
import { numbers } from '../numbers.ts'
import { signal } from '../signal.ts'
import { changeBars } from './change-bars.ts'

export const slope: SlopeWords = {
  name: 'Slope between two years (a province or the nation)',
  purpose:
    'The scores of both years joined, to see which way each area went, or each province where others are chosen.',
  title({ of, province, unit, from, to, measure, risen, fallen, compared, clear, lines, own }) {
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
        measured: lines,
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
    const moved = `${risen} rose, ${fallen}\u00a0fell`
    const all = said ? `of ${compared} provinces ${said} (${moved})` : `of ${compared} provinces ${moved}`
    if (!own || !province) return `${head}: ${all}`
    if (own.direction === 'flat') return `${head}: ${province.en} is unchanged; ${all}`
    const moves = own.signal ? signal.moved[own.direction][own.signal] : names.direction[own.direction]
    const sign =
      measure === 'points'
        ? formatDelta(own.change, 'en')
        : formatShareDelta(own.change, { lang: 'en', numbers })
    return `${head}: ${province.en} ${moves} (${sign}); ${all}`
  },
  subtitle({ measure, of, from, to }) {
    const what =
      measure === 'points'
        ? `Score in ${from} and ${to}, points`
        : `Share of the scale in ${from} and ${to}: 0% is the lowest possible score, 100% the highest; changes in percentage points`
    return of === 'units' ? what : `${what}; hair-lines are the other provinces`
  },
  drawn: () =>
    'Lines going up rose, going down fell; dashes that do not meet stand for years that do not compare',
  empty: () => 'No score was published for these two years.',
  notJoined: 'not comparable, or a score is missing',
}
