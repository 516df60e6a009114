import { formatDelta, formatPercent, formatScore } from '../../format.ts'
import type { TrendWords } from '../../messages/charts/trend.ts'
import { chartNames as names } from '../chart-names.ts'

export const trend: TrendWords = {
  name: 'Trend',
  purpose: 'The score over all published years, broken where the way of measuring changed.',
  title({ province, unit, measure, trend }) {
    const head = `${province.en}: ${unit.en}`
    if (!trend) return `${head}, no score`
    const share = measure === 'share'
    const [first, last] = [trend.years[0], trend.years.at(-1)]
    const [from, to] = ends(share ? trend.shares : trend.scores).map(value =>
      share ? formatPercent(value, 'en') : formatScore(value, 'en'),
    )
    const points = `\u00a0${share ? 'of the scale' : 'points'}`
    if (first === last) return `${head} ${to}${points} in ${last}, with no year to compare`
    const years = `${first}–${last}`
    if (trend.direction !== 'unclear') {
      const rate = formatDelta((share ? 100 * (trend.slope ?? 0) : trend.slopePoints) ?? 0, 'en')
      const unit = share ? '\u00a0percentage points of the scale' : points
      return `${head} ${trend.direction === 'up' ? 'rose' : 'fell'} over ${years}, ${rate}${unit} a year`
    }
    const span = `(from ${from} to ${to}${points})`
    return trend.reason === 'too-few-years'
      ? `${head}, too few years to name a trend over ${years} ${span}`
      : `${head}, no clear trend over ${years} ${span}`
  },
  subtitle: ({ measure }) =>
    measure === 'points'
      ? 'Score in each year, points'
      : 'Share of the scale (0–100%) in each year, because the scale changed',
  drawn: () =>
    'The heavy line joins years that compare with each other, thin lines are named at their right end; the bands behind are the four quartile groups of provinces',
  empty: () => 'No score was published that could be drawn.',
  run: 'Comparable run',
  holes: (reason, years, province) => `${years}: ${names.missing[reason]} for ${province.en}`,
  redefined: note =>
    `${note ?? 'measured differently'}${note ? ';' : ','} not comparable with the years before`,
  rescaled: note => note ?? 'the scale changed',
  region: region => `${names.region[region]} median`,
  ofRegion: 'Median of the region’s provinces with a score; PAPI publishes no score of a region',
  alone: name => `${name} was merged with no other province`,
  merged: list => `One province today, without a score of its own yet: ${list}`,
}

function ends(values: readonly number[]): readonly number[] {
  return [values[0] ?? 0, values.at(-1) ?? 0]
}
