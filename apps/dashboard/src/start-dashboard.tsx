import { unpackDataset } from '@papi-lens/core'
import { hydrate, render } from 'preact'
import type { BundledData } from '../bundle-data.ts'
import { App } from './app.tsx'
import { createAppState } from './app-state.ts'
import type { Early } from './early/early-field.tsx'
import { reading } from './loading/start-page.ts'
import { keepForOffline } from './offline/keep-offline.ts'
import { isMarked } from './opened/opened-news.ts'
import { beginWithOwn, ownData } from './opened/own-data.ts'

/**
 * Makes the dashboard ready; gives what brings it to life.
 *
 * @param content the data that every view reads
 * @param isThere what the address asks for stands in the page already
 * @param early what the page did until now
 */
export async function dashboardOf(
  content: unknown,
  app: HTMLElement,
  isThere: boolean,
  early: Early | null,
): Promise<() => void> {
  const data = content as BundledData
  const scores = ownData(
    reading(() => unpackDataset(data.packed)),
    data,
  )
  await beginWithOwn(scores)
  // From here on the address is that of what is seen.
  await early?.end()
  const state = await createAppState(scores, data, isThere)
  // What was opened and is not there is told, not passed over.
  if (isMarked('scores') && scores.own.value === null) void state.bring(scores.bringOwn())
  return () => {
    if (isThere) hydrate(<App state={state} />, app)
    else {
      app.replaceChildren()
      render(<App state={state} />, app)
    }
    app.removeAttribute('data-ahead')
    document.documentElement.removeAttribute('data-other')
    keepForOffline()
  }
}
