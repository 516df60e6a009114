import type { ChartKind } from '@papi-lens/charts'
import {
  changeBarsKind,
  comparisonKind,
  distributionKind,
  dotStripKind,
  heatMapKind,
  rankRangesKind,
  shapeKind,
  tileMapKind,
  trendKind,
} from '@papi-lens/charts/kinds'
import { chartNames, embed, numbers } from '@papi-lens/words/vi'
import * as vi from '@papi-lens/words/vi/charts'
import { besideOf } from './beside.ts'
import { definePapiChart } from './define-element.ts'
import type { ElementWords } from './speech.ts'

// dist/papi-chart.js: loading it makes <papi-chart> known to the page. It carries the charts that pages show most and what
// they say in Vietnamese. What is rarer comes from files beside it, where they are: papi-chart-en.js the same in English,
// papi-chart-all.js every chart, what else can be asked of these, and sentences about mistakes, papi-workbook.js workbooks.
const kinds = [
  trendKind,
  changeBarsKind,
  dotStripKind,
  heatMapKind,
  shapeKind,
  tileMapKind,
  distributionKind,
  rankRangesKind,
  comparisonKind,
]

/** What these kinds say, and no other: topics are named one by one, so that a bundler leaves out the rest. */
const words = {
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
}

/** There is nowhere to load a specification from. */
const drawnOnly = (kind: (typeof kinds)[number]): ChartKind => ({
  ...kind,
  formats: kind.formats.filter(format => format !== 'vega-lite'),
  draw: (...asked) => ({ ...kind.draw(...asked), vegaLite: null }),
})

definePapiChart(
  kinds.map(drawnOnly),
  { vi: words as unknown as ElementWords },
  {
    hasMore: true,
    beside: besideOf(document.currentScript),
  },
)
