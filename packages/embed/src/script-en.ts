import { chartNames, embed, numbers } from '@papi-lens/words/en'
import * as en from '@papi-lens/words/en/charts'
import { teachPapiChart } from './learning.ts'
import type { ElementWords } from './speech.ts'

// dist/papi-chart-en.js: English for papi-chart.js, which asks for it where a page or an element is in English.
/** What the kinds of papi-chart.js say. */
const words = {
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
}

teachPapiChart(words as unknown as ElementWords)
