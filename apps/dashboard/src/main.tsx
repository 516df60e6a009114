import './style/fonts.css'
import './style/base.css'
import './style/bar.css'
import './style/drawings.css'
import './style/print.css'
import { overviewFile } from 'virtual:papi-files'
import { unpackDataset } from '@papi-lens/core'
import { render } from 'preact'
import type { BundledData } from '../bundle-data.ts'
import { App } from './app.tsx'
import { createAppState } from './app-state.ts'
import { reading, startPage } from './loading/start-page.ts'

const root = document.getElementById('app')
if (!root) throw new Error('index.html has no element #app')

await startPage(root, overviewFile, async content => {
  const data = content as BundledData
  const state = await createAppState(
    reading(() => unpackDataset(data.packed)),
    data,
  )
  return () => render(<App state={state} />, root)
})
