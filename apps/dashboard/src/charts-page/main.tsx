import '../style/fonts.css'
import '../style/base.css'
import './charts-page.css'
import type { ChartData, PapiChart } from '@papi-lens/embed'
import { LOADING_FAILED } from '@papi-lens/words'
import { render } from 'preact'
import { ChartsApp } from './charts-app.tsx'
import { createChartsState } from './charts-state.ts'

const root = document.getElementById('app')
if (!root) throw new Error('charts.html has no element #app')

try {
  // papi-chart-all.js stands before this module in the page.
  const element = customElements.get('papi-chart') as typeof PapiChart | undefined
  if (!element) throw new Error('papi-chart-all.js was not loaded')
  const response = await fetch('./papi-data.json')
  if (!response.ok) throw new Error(`papi-data.json: the site answers ${response.status}`)
  const state = await createChartsState((await response.json()) as ChartData, element)
  root.replaceChildren()
  render(<ChartsApp state={state} />, root)
} catch (error) {
  // A broken download is the one thing that can go wrong here; the reader can only try again.
  root.textContent = LOADING_FAILED
  throw error
}
