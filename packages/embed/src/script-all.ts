import { CHARTS } from '@papi-lens/charts'
import { eachLang } from '@papi-lens/words'
import { wordsIn } from '@papi-lens/words/all'
import { definePapiChart } from './chart-element.ts'

// dist/papi-chart-all.js: <papi-chart> with every chart of the catalogue and its Vega-Lite specification.
definePapiChart(CHARTS, eachLang(wordsIn))
