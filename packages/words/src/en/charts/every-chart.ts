import type { EveryChartWords } from '../../messages/charts/every-chart.ts'
import { plural } from '../../plural.ts'
import { sentenceOf } from '../../sentence.ts'
import { chartNames as names } from '../chart-names.ts'

export const everyChart: EveryChartWords = {
  source: years => `Source: PAPI, CECODES, RTA & UNDP${years && `, ${years}`}`,
  version: version => `Data version ${version}`,
  hole: 'none',
  sections: {
    position: 'Where the province stands',
    change: 'What has changed',
    priorities: 'What to do first',
    relations: 'How areas go together',
  },
  key: {
    others: 'other provinces',
    nationalMedian: 'national median',
    median: 'median',
    medianChange: 'median change of the provinces',
    lowest: 'lowest',
    highest: 'highest',
    usual: 'usual movement',
    zone: 'usual movement; beyond it a clear change',
    within: 'within usual movement',
    rank: (rank, of, range) =>
      range ? `rank ${rank} (${range[0]}–${range[1]})/${of}` : `rank ${rank}/${of}`,
  },
  column: {
    year: 'Year',
    unit: 'Index',
    subdimension: 'Sub-dimension',
    province: 'Province',
    region: 'Region',
    code: 'Code',
    score: 'Score',
    scoreOf: year => `Score ${year}`,
    group: 'Group',
    rank: 'Rank',
    rankRange: 'Range of the rank (90%)',
    provincesWithScore: 'Provinces with a score',
    direction: 'Direction',
    comparison: 'Comparison',
    signal: 'Signal',
    band: 'Usual movement (±)',
    change: 'Change',
    shareChange: 'Change (share of scale)',
    share: 'Share of scale',
    nationalMedian: 'National median',
    medianChange: 'Median change of the provinces',
    lowest: 'Lowest',
    highest: 'Highest',
  },
  caveat: {
    rankRanges:
      'In brackets: the range of the rank that has a probability of 90%, from usual movement between years; no confidence interval of the survey.',
    redefined: names => `Redefined, not comparable: ${names}`,
    rescaled: names => `Other scale, compared as share of scale: ${names}`,
    notMeasured: (year, names) => `Not measured in ${year}: ${names}`,
    missing: (reason, years, list) =>
      `${sentenceOf(names.missing[reason], 'en', '')} for ${years.join(' or ')}: ${list}`,
    notComparable: (year, names) => `Not comparable with ${year}: ${names}`,
    resampled: ({ year, basis }) =>
      `The surveyed localities were ${basis === 'detected' ? 'probably ' : ''}drawn anew in ${year}: a single province’s change across that year may only come from asking elsewhere`,
    allRows: 'all rows',
    allProvinces: 'all provinces',
    provinces: count => `${count} ${plural(count, { one: 'province', other: 'provinces' }, 'en')}`,
  },
}
