import { CHARTS } from '@papi-lens/charts'
import { eachLang } from '@papi-lens/words'
import { wordsIn } from '@papi-lens/words/all'
import { besideOf } from './beside.ts'
import { definePapiChart } from './define-element.ts'

// dist/papi-chart-all.js: <papi-chart> with every chart of the catalogue and its Vega-Lite specification.
definePapiChart(CHARTS, eachLang(wordsIn), { beside: besideOf(document.currentScript) })
