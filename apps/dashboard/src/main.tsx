import './style/fonts.css'
import './style/base.css'
import './style/finding.css'
import './style/standing.css'
import './style/areas.css'
import './style/table.css'
import { unpackDataset } from '@papi-lens/core'
import { LOADING_FAILED } from '@papi-lens/words'
import { render } from 'preact'
import { App } from './app.tsx'
import { createAppState } from './app-state.ts'

const root = document.getElementById('app')
if (!root) throw new Error('index.html has no element #app')

try {
  const { default: data } = await import('virtual:papi-data')
  const state = await createAppState(unpackDataset(data.packed), data)
  root.replaceChildren()
  render(<App state={state} />, root)
} catch (error) {
  // A broken download is the one thing that can go wrong here; the reader can only try again.
  root.textContent = LOADING_FAILED
  throw error
}
