import { chartNames, embed, numbers } from '@papi-lens/words/en'
import * as en from '@papi-lens/words/en/charts'
import type { ElementWords } from './speech.ts'

/** What the kinds of papi-chart.js say in English, which it takes from papi-chart-en.js. */
export const carriedEn = {
  lang: 'en',
  names: chartNames,
  numbers,
  embed,
  charts: {
    ...en.everyChart,
    trend: en.trend,
    changeBars: en.changeBars,
    dotStrip: en.dotStrip,
    heatMap: en.heatMap,
    shape: en.shape,
    map: en.map,
    distribution: en.distribution,
    rankRanges: en.rankRanges,
    comparison: en.comparison,
  },
} as unknown as ElementWords
