import './style/fonts-if-here.css'
import './style/base.css'
import './style/bar.css'
import './style/drawings.css'
import './style/print.css'

import { overviewFile } from 'virtual:papi-files'
import { followEarlyYears } from './early/early-years.ts'
import { langIn } from './loading/lang-in.ts'
import { SITE } from './site.ts'

const app = document.getElementById('app')
if (!app) throw new Error('index.html has no element #app')
document.documentElement.setAttribute('data-begun', '')

/** Whether the page shows already what its address asks for (province-pages.ts, theme-start.ts). */
const isThere = app.hasAttribute('data-ahead') && !document.documentElement.hasAttribute('data-other')
if (isThere) followEarlyYears()
// What is there is seen first; what makes it move comes after.
if (isThere) await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)))
// The field of the bar first: another province can be chosen long before all is there that draws one.
const early = isThere
  ? await import('./early/early-field.tsx').then(({ startEarly }) => startEarly(langIn(''))).catch(() => null)
  : null
// All at once: one after the other, each would cost a slow line a way there and back.
for (const file of app.dataset.parts?.split(' ') ?? []) bring('modulepreload', file)
bring('preload', overviewFile.url)
const { startDashboard } = await import('./start-dashboard.tsx')
await startDashboard(app, isThere, early)

function bring(rel: 'modulepreload' | 'preload', file: string): void {
  const link = document.createElement('link')
  link.rel = rel
  if (rel === 'preload') link.as = 'fetch'
  link.crossOrigin = 'anonymous'
  // What somebody asks for meanwhile goes first.
  link.fetchPriority = 'low'
  link.href = new URL(file, SITE).href
  document.head.append(link)
}
