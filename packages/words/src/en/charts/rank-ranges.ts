import type { RankRangesWords } from '../../messages/charts/rank-ranges.ts'
import { plural } from '../../plural.ts'

export const rankRanges: RankRangesWords = {
  name: 'Ranges of ranks',
  purpose: 'The ranks of all provinces in a year, with the range that each has with a probability of 90%.',
  title({ year, unit, of, halfSpan, own }) {
    const what = unit.level === 'total' ? `${year}` : `${year}, ${unit.en}`
    if (own) {
      if (own.rank === null) return `${own.province.en} ${what}: no rank`
      const range = own.range && `, range ${own.range.join('–')}`
      return `${own.province.en} ${what}: rank ${own.rank} of ${of}${range ?? ''}`
    }
    const head = `${unit.en} ${year}`
    return halfSpan === null
      ? `${head}: ranks of ${of} ${plural(of, { one: 'province', other: 'provinces' }, 'en')}`
      : `${head}: the ranges of at least half of the provinces span ${halfSpan} ${plural(halfSpan, { one: 'rank', other: 'ranks' }, 'en')} or more`
  },
  subtitle: ({ halfSpan }) =>
    `By published score; dot: rank${halfSpan === null ? '' : ', bar: its range with a probability of 90%'}`,
  drawn: () => 'Each row is a province, the highest score first; the colour of the dot is its group',
  empty: () => 'No scores were published for this year, or all provinces have the same one and no rank.',
  range: 'range of the rank',
  regionRange: name => `in the ${name}`,
  axis: 'rank',
  note: 'Range: 90% of a thousand simulations of the usual movement of all provinces; no confidence interval of the survey.',
  noRange:
    'No ranges: usual movement is unknown, or so large that the levels of the provinces cannot be told apart.',
}
