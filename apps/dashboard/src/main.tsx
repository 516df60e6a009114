import './style/fonts-if-here.css'
import './style/base.css'
import './style/bar.css'
import './style/drawings.css'
import './style/print.css'

const app = document.getElementById('app')
if (!app) throw new Error('index.html has no element #app')
document.documentElement.setAttribute('data-begun', '')

/** Whether the page shows already what its address asks for (province-pages.ts, theme-start.ts). */
const isThere = app.hasAttribute('data-ahead') && !document.documentElement.hasAttribute('data-other')
// What is there is seen first; what makes it move comes after.
if (isThere) await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)))
const { startDashboard } = await import('./start-dashboard.tsx')
await startDashboard(app, isThere)
