import { formatDelta, formatShareDelta } from '../../format.ts'
import type { SlopeWords } from '../../messages/charts/slope.ts'
import { numbers } from '../numbers.ts'

export const slope: SlopeWords = {
  name: 'Slope between two years (a province or the nation)',
  purpose:
    'The scores of both years joined, to see which way each area went, or each province where others are chosen.',
  title({ of, province, unit, from, to, measure, risen, fallen, compared, lines, own }) {
    const span = `${from}–${to}`
    if (of === 'units') {
      const head = `${province?.en ?? ''} ${span}${unit.level === 'total' ? '' : `, ${unit.en}`}`
      if (compared === 0) return `${head}: nothing can be compared`
      const whole = `${compared === lines ? '' : 'comparable '}sub-dimensions`
      return `${head}: ${risen} of ${compared} ${whole} rose, ${fallen}\u00a0fell`
    }
    const head = `${unit.en} ${span}`
    if (compared === 0) return `${head}: the two years do not compare`
    const all = `${risen} of ${compared} provinces rose, ${fallen}\u00a0fell`
    if (!own || !province) return `${head}: ${all}`
    if (own.direction === 'flat') return `${head}: ${province.en} is unchanged; ${all}`
    const sign =
      measure === 'points'
        ? formatDelta(own.change, 'en')
        : formatShareDelta(own.change, { lang: 'en', numbers })
    return `${head}: ${province.en} ${own.direction === 'up' ? 'rose' : 'fell'} (${sign}); ${all}`
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
