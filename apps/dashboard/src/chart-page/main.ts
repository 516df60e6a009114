import '@fontsource/be-vietnam-pro/vietnamese-400.css'
import '@fontsource/be-vietnam-pro/vietnamese-600.css'
import '@fontsource/be-vietnam-pro/latin-400.css'
import '@fontsource/be-vietnam-pro/latin-600.css'
import './chart-page.css'
import { CHARTS } from '@papi-lens/charts'
import { definePapiChart } from '@papi-lens/embed'
import { wordsIn } from '@papi-lens/words/all'
import { chartPage } from './chart-page.ts'

definePapiChart(CHARTS, { vi: wordsIn('vi'), en: wordsIn('en') })
const main = document.getElementById('chart')
if (!main) throw new Error('chart.html has no element #chart')
chartPage(main, location.search, `${import.meta.env.BASE_URL}papi-data.json`)
