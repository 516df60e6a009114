import '../style/fonts.css'
import './chart-page.css'
import { kindsWithMore, moreFile, scoresFile } from 'virtual:papi-files'
import type { ChartData, PapiChart } from '@papi-lens/embed'
import { loadingWordsIn } from '@papi-lens/words/loading'
import { langIn } from '../loading/lang-in.ts'
import { LoadingError, loadJson } from '../loading/load-json.ts'
import { startPage } from '../loading/start-page.ts'
import { SITE } from '../site.ts'
import { chartPage, tellHeight } from './chart-page.ts'

// This script waits for nothing, so that the data come while papi-chart.js does.
await reached('interactive')
const main = document.getElementById('chart')
if (!main) throw new Error('chart.html has no element #chart')
const query = new URLSearchParams(location.search)
// Also for what is said until the chart stands.
document.documentElement.dataset.theme = query.get('theme') ?? 'auto'
tellHeight(main)

// Outlines and plans are as much again as the scores, and few kinds need them.
const bringMore = async (): Promise<Partial<ChartData>> =>
  kindsWithMore.includes(query.get('kind') ?? '')
    ? ((await loadJson({ ...moreFile, url: new URL(moreFile.url, SITE).href }, () => {}, false)) as ChartData)
    : {}
await startPage(main, scoresFile, async content => {
  const more = await bringMore()
  await Promise.race([customElements.whenDefined('papi-chart'), reached('complete')])
  const element = customElements.get('papi-chart') as typeof PapiChart | undefined
  if (!element) throw new LoadingError({ code: 'script' })
  const lang = langIn(location.search)
  return () =>
    chartPage(
      main,
      location.search,
      element,
      { ...(content as ChartData), ...more },
      { lang, ...loadingWordsIn(lang) },
    )
})

/** Waits until the page is read, or until all that it names has come or failed. */
async function reached(state: 'interactive' | 'complete'): Promise<void> {
  while (document.readyState !== state && document.readyState !== 'complete') {
    await new Promise(resolve => document.addEventListener('readystatechange', resolve, { once: true }))
  }
}
