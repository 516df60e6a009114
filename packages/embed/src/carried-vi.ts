import { chartNames, embed, numbers } from '@papi-lens/words/vi'
import * as vi from '@papi-lens/words/vi/charts'
import type { ElementWords } from './speech.ts'

/**
 * What the kinds of papi-chart.js say in Vietnamese, and no other: topics are named one by one, so that a bundler leaves out
 * the rest.
 */
export const carriedVi = {
  lang: 'vi',
  names: chartNames,
  numbers,
  embed,
  charts: {
    ...vi.everyChart,
    trend: vi.trend,
    changeBars: vi.changeBars,
    dotStrip: vi.dotStrip,
    heatMap: vi.heatMap,
    shape: vi.shape,
    map: vi.map,
    distribution: vi.distribution,
    rankRanges: vi.rankRanges,
    comparison: vi.comparison,
  },
} as unknown as ElementWords
