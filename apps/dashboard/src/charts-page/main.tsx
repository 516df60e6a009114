import '../style/fonts.css'
import '../style/base.css'
import '../style/bar.css'
import './charts-page.css'
import '../style/print.css'
import { chartsFile } from 'virtual:papi-files'
import { unpackDataset } from '@papi-lens/core'
import type { ChartData, PapiChart } from '@papi-lens/embed'
import { render } from 'preact'
import { LoadingError } from '../loading/load-json.ts'
import { reading, startPage } from '../loading/start-page.ts'
import { keepForOffline } from '../offline/keep-offline.ts'
import { isMarked } from '../opened/opened-news.ts'
import { beginWithOwn, ownData } from '../opened/own-data.ts'
import { ChartsApp } from './charts-app.tsx'
import { createChartsState } from './charts-state.ts'

const root = document.getElementById('app')
if (!root) throw new Error('charts.html has no element #app')

await startPage(root, chartsFile, async content => {
  // papi-chart-all.js stands before this module in the page.
  const element = customElements.get('papi-chart') as typeof PapiChart | undefined
  if (!element) throw new LoadingError({ code: 'script' })
  const data = content as ChartData
  const dataset = reading(() => unpackDataset(data.packed))
  const scores = ownData(dataset, data)
  await beginWithOwn(scores)
  const state = await createChartsState(scores, data, element)
  // What was opened and is not there is told, not passed over.
  if (isMarked('scores') && scores.own.value === null) void state.bring(scores.bringOwn())
  return () => {
    render(<ChartsApp state={state} />, root)
    keepForOffline()
  }
})
