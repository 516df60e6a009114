import { CHARTS } from '@papi-lens/charts'
import { wordsIn } from '@papi-lens/words/all'
import { definePapiChart } from './chart-element.ts'

// dist/papi-chart-all.js: <papi-chart> with every chart of the catalogue and its Vega-Lite specification.
definePapiChart(CHARTS, { vi: wordsIn('vi'), en: wordsIn('en') })
