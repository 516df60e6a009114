import {
  changeBarsKind,
  distributionKind,
  dotStripKind,
  heatMapKind,
  shapeKind,
  tileMapKind,
  trendKind,
} from '@papi-lens/charts/kinds'
import { definePapiChart } from './chart-element.ts'

// dist/papi-chart.js: loading it makes <papi-chart> known to the page. It carries the charts that pages show most and stays
// below 60 KB; papi-chart-all.js carries every one.
definePapiChart(
  [trendKind, changeBarsKind, dotStripKind, heatMapKind, shapeKind, tileMapKind, distributionKind],
  { more: 'papi-chart-all.js' },
)
