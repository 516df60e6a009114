import { carriedEn } from './carried-en.ts'
import { teachPapiChart } from './learning.ts'

// dist/papi-chart-en.js: English for papi-chart.js, which asks for it where a page or an element is in English.
teachPapiChart(carriedEn)
