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
  const state = await createChartsState(dataset, data, element)
  return () => {
    render(<ChartsApp state={state} />, root)
    keepForOffline()
  }
})
