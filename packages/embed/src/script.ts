import type { ChartKind, ChartSpeech } from '@papi-lens/charts'
import {
  changeBarsKind,
  distributionKind,
  dotStripKind,
  heatMapKind,
  shapeKind,
  tileMapKind,
  trendKind,
} from '@papi-lens/charts/kinds'
import type { Lang } from '@papi-lens/words'
import * as en from '@papi-lens/words/en/charts'
import * as vi from '@papi-lens/words/vi/charts'
import { definePapiChart } from './chart-element.ts'
import { SPEECH } from './speech.ts'

// dist/papi-chart.js: loading it makes <papi-chart> known to the page. It carries the charts that pages show most, in both
// languages, and stays below 58 KB; papi-chart-all.js carries every one, and their Vega-Lite specifications.
const kinds = [trendKind, changeBarsKind, dotStripKind, heatMapKind, shapeKind, tileMapKind, distributionKind]

/** What these kinds say, and no other: topics are named one by one, so that a bundler leaves out the rest. */
const words = {
  vi: {
    ...SPEECH.vi,
    charts: {
      ...vi.everyChart,
      trend: vi.trend,
      changeBars: vi.changeBars,
      dotStrip: vi.dotStrip,
      heatMap: vi.heatMap,
      shape: vi.shape,
      map: vi.map,
      distribution: vi.distribution,
    },
  },
  en: {
    ...SPEECH.en,
    charts: {
      ...en.everyChart,
      trend: en.trend,
      changeBars: en.changeBars,
      dotStrip: en.dotStrip,
      heatMap: en.heatMap,
      shape: en.shape,
      map: en.map,
      distribution: en.distribution,
    },
  },
}

/** There is nowhere to load a specification from. */
const drawnOnly = (kind: (typeof kinds)[number]): ChartKind => ({
  ...kind,
  formats: kind.formats.filter(format => format !== 'vega-lite'),
  draw: (...asked) => ({ ...kind.draw(...asked), vegaLite: null }),
})

definePapiChart(kinds.map(drawnOnly), words as unknown as Readonly<Record<Lang, ChartSpeech>>, {
  more: 'papi-chart-all.js',
})
