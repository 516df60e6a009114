import { formatDelta, formatNumber } from '../../format.ts'
import type { TrendsWords } from '../../messages/charts/trends.ts'
import { plural } from '../../plural.ts'

const WAY = { up: 'rose', down: 'fell' } as const

export const trends: TrendsWords = {
  name: 'Trends of all areas',
  purpose: 'Which areas rose or fell over the years, the clearest first.',
  title({ province, only, panels, up, down }) {
    const head = only ? `${province.en}, ${only.en}` : province.en
    const counts = [up && `${up} show a rising trend`, down && `${down} a falling one`].filter(Boolean)
    const all = `${panels.length} ${plural(panels.length, { one: 'sub-dimension', other: 'sub-dimensions' }, 'en')}`
    return counts.length > 0
      ? `${head}: of ${all}, ${counts.join(', ').replace(/^(\d+) a falling one/, '$1 show a falling trend')}`
      : `${head}: no clear trend in any sub-dimension`
  },
  subtitle: () => 'Share of the scale by year, each panel on its own scale; the clearest trend first',
  drawn: () =>
    'Each panel is a sub-dimension with the trend of its latest years that compare; the dashed line is the national median',
  empty: () => 'No score was published that could be drawn.',
  own: province => province.en,
  verdict(trend) {
    if (!trend) return 'no score'
    const [first, last] = [trend.years[0], trend.years.at(-1)]
    const years = first === last ? `${last}` : `${first}–${last}`
    if (trend.direction !== 'unclear')
      return `${WAY[trend.direction]} ${years}, ${formatDelta(100 * (trend.slope ?? 0), 'en', 1)} percentage points a year`
    return trend.reason === 'too-few-years' ? `too few years (${years})` : `no clear trend over ${years}`
  },
  others(found) {
    const named = found.filter(trend => trend && trend.direction !== 'unclear').length
    const all = `${found.length} other ${plural(found.length, { one: 'sub-dimension', other: 'sub-dimensions' }, 'en')}`
    const of = named > 0 ? `${named} with a trend` : 'without a clear trend or with too few years'
    return `… ${all}, ${of} (see the table) …`
  },
  redefined: 'Measured differently: the two sides do not compare',
  rescaled: 'Other scale: compared as share of the scale',
  holes: 'Dotted or left open: years without a score of the province',
  byChance: tested =>
    `Of ${tested} looked at together, chance alone would make about ${formatNumber(Math.round(tested / 2) / 10, 'en')} look like a trend`,
  column: {
    verdict: 'Trend',
    from: 'From',
    to: 'To',
    slope: 'A year (share of the scale)',
    pValue: 'p value',
  },
}
