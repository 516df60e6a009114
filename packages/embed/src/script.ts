import type { ChartSpeech } from '@papi-lens/charts'
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
import { definePapiChart } from './chart-element.ts'
import { SPEECH } from './speech.ts'

// dist/papi-chart.js: loading it makes <papi-chart> known to the page. It carries the charts that pages show most and stays
// below 60 KB; papi-chart-all.js carries every one.
definePapiChart(
  [trendKind, changeBarsKind, dotStripKind, heatMapKind, shapeKind, tileMapKind, distributionKind],
  // What charts of plans say is left out with those charts.
  SPEECH as unknown as Readonly<Record<Lang, ChartSpeech>>,
  { more: 'papi-chart-all.js' },
)
