import type { ChangeBarsWords } from '../../messages/charts/change-bars.ts'

export const changeBars: ChangeBarsWords = {
  name: 'Changes',
  purpose:
    'What rose and what fell between the two years, which changes are clear, and what cannot be compared.',
  title({ province, from, to, only, risen, fallen, compared, measured, clear }) {
    const head = `${province.en} ${from}–${to}${only ? `, ${only.en}` : ''}`
    if (compared === 0) return `${head}: nothing can be compared`
    const whole = `${compared} ${compared === measured ? '' : 'comparable '}sub-dimensions`
    if (!clear) return `${head}: ${fallen} of ${whole} fell, ${risen} rose`
    const counts = [
      clear.fallen && `${clear.fallen} clearly fell`,
      clear.risen && `${clear.risen} clearly rose`,
    ]
    const said = counts.filter(Boolean).join(' and ') || 'none clearly changed'
    return `${head}: ${said} of ${whole} (${fallen} fell, ${risen} rose)`
  },
  subtitle: ({ measure, from, to }) =>
    measure === 'points'
      ? `Change of score ${from}–${to}, points`
      : `Change ${from}–${to} in percentage points of the scale, because a scale changed`,
  drawn: ({ clear }) =>
    `Bars to the right rose, to the left fell; the upright tick is the median change of the provinces${clear ? '; the faint band round zero is usual movement, hollow bars are changes within it' : ''}`,
  empty: () => 'Nothing can be compared between these two years.',
  up: 'rose',
  down: 'fell',
  within: 'within usual movement',
  clear: 'clear',
}
