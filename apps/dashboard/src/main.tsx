import './style/fonts-if-here.css'
import './style/base.css'
import './style/bar.css'
import './style/drawings.css'
import './style/print.css'

import { overviewFile } from 'virtual:papi-files'
import { askForParts, bringParts, type Part } from './early/bring-parts.ts'
import { startEarly } from './early/early-field.tsx'
import { followEarlyYears } from './early/early-years.ts'
import { langIn } from './loading/lang-in.ts'
import { startPage } from './loading/start-page.ts'

const app = document.getElementById('app')
if (!app) throw new Error('index.html has no element #app')
document.documentElement.setAttribute('data-begun', '')

/** What the view needs to be brought to life. */
const parts: readonly Part[] = [
  ...(app.dataset.parts?.split(' ') ?? []).map(file => ({ rel: 'modulepreload' as const, file })),
  { rel: 'preload', file: overviewFile.url },
]
/** Whether the page shows already what its address asks for (province-pages.ts, theme-start.ts). */
const isThere = app.hasAttribute('data-ahead') && !document.documentElement.hasAttribute('data-other')
// The field of the bar first: another province can be chosen long before all is there that draws one.
const early = isThere ? await beginEarly() : null
if (early) await bringParts(parts, early.isFree)
else askForParts(parts)
// Loading and what fails is said beside what is there already.
await startPage(document.getElementById('telling') ?? app, overviewFile, async content => {
  const { dashboardOf } = await import('./start-dashboard.tsx')
  return dashboardOf(content, app, isThere, early)
})

async function beginEarly() {
  followEarlyYears()
  // What is there is seen first; what makes it move comes after.
  await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)))
  return startEarly(langIn('')).catch(() => null)
}
