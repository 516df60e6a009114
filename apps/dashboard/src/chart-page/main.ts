import '../style/fonts.css'
import './chart-page.css'
import { CHARTS } from '@papi-lens/charts'
import { definePapiChart } from '@papi-lens/embed'
import { eachLang } from '@papi-lens/words'
import { loadWords } from '../speech.ts'
import { chartPage, langIn } from './chart-page.ts'

const words = await loadWords(langIn(location.search))
// The page is in one language, and so is its chart.
definePapiChart(
  CHARTS,
  eachLang(() => words),
)
const main = document.getElementById('chart')
if (!main) throw new Error('chart.html has no element #chart')
chartPage(main, location.search, `${import.meta.env.BASE_URL}papi-data.json`, words)
