import type { ShapeWords } from '../../messages/charts/shape.ts'

export const shape: ShapeWords = {
  name: 'PAPI picture of the province',
  purpose: 'All dimensions in one figure, against the national median.',
  title({ province, year, measured, compared, below, furthest }) {
    const head = `${province.en} ${year}`
    if (compared === 0) return `${head}: no score`
    const whole = `${compared} ${compared === measured ? '' : 'published '}sub-dimensions`
    if (!furthest) return `${head}: none of ${whole} is below the national median`
    const name = [furthest.number, furthest.unit.en].filter(Boolean).join(' ')
    const verb = below === 1 ? 'is' : 'are'
    return `${head}: ${below} of ${whole} ${verb} below the national median, furthest ${name}`
  },
  subtitle: () =>
    'Length of a petal: the share of scale that a sub-dimension reached, by the rings at 25, 50, 75 and 100%',
  drawn: () =>
    'Each petal is a sub-dimension, by dimension clockwise from the top; its colour is the quartile group, the dark arc the national median',
  empty: () => 'No score of this province was published for this year.',
  own: 'Province',
  medianShare: 'Share of the national median',
  furthestBelow: 'Furthest below the median',
  furthestAbove: 'Furthest above the median',
}
