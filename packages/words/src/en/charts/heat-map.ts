import type { HeatMapWords } from '../../messages/charts/heat-map.ts'

export const heatMap: HeatMapWords = {
  name: 'Heat map',
  purpose:
    'The group of each area in each year, up to the later one; with other provinces: of each province in that year.',
  title({ province, unit, over, weakIn }) {
    const of = unit.level === 'total' ? '' : `, ${unit.en}`
    const now = weakIn.at(-1)
    if (!now) return `${province.en}${of}, no score`
    const head = `${province.en} ${now.year}${of}`
    if (unit.level === 'subdimension') return `${head}: in the ${now.weak > 0 ? 'lower' : 'upper'} two groups`
    const what = unit.level === 'total' ? 'dimensions' : 'sub-dimensions'
    const before = over === 'years' ? weakIn.at(-2) : undefined
    const when = before?.year === now.year - 1 ? 'the year before' : `in ${before?.year}`
    const then = before ? `, ${before.weak} of ${before.placed} ${when}` : ''
    return `${head}: ${now.weak} of ${now.placed} ${what} in the lower two groups${then}`
  },
  subtitle: ({ over, years }) =>
    over === 'provinces'
      ? `Score and group of each province, ${years[0]}`
      : 'Quartile group of provinces in each year',
  drawn: () => 'Each cell is a score, its colour the quartile group of that year; the low group is hatched',
  empty: () => 'No score was published that could be drawn.',
  total: 'Total',
  score: 'score',
  group: 'group',
  broken: 'Between two years: redefined, scores not comparable',
  unmeasured: 'No cell: not measured that year',
  leftOut: count => `${count} sub-dimensions not drawn`,
}
