import '../style/fonts.css'
import './chart-page.css'
import { chartsFile } from 'virtual:papi-files'
import { CHARTS } from '@papi-lens/charts'
import { type ChartData, definePapiChart, readChartData } from '@papi-lens/embed'
import { eachLang } from '@papi-lens/words'
import { langIn } from '../loading/lang-in.ts'
import { reading, startPage } from '../loading/start-page.ts'
import { loadWords } from '../speech.ts'
import { chartPage, tellHeight } from './chart-page.ts'

const main = document.getElementById('chart')
if (!main) throw new Error('chart.html has no element #chart')
// Also for what is said until the chart stands.
document.documentElement.dataset.theme = new URLSearchParams(location.search).get('theme') ?? 'auto'
tellHeight(main)
await startPage(main, chartsFile, async content => {
  const words = await loadWords(langIn(location.search))
  // The page is in one language, and so is its chart.
  definePapiChart(
    CHARTS,
    eachLang(() => words),
  )
  reading(() => readChartData(content))
  return () => chartPage(main, location.search, content as ChartData, words)
})
