import { nearestPublishedPair } from '@papi-lens/core'
import type { AppState } from './app-state.ts'
import { DataLink } from './data-link.tsx'
import { Link } from './link.tsx'
import { TOTAL } from './place.ts'

/** Where nothing was published: a button to the nearest years that were, and the way to why. */
export function WayOut({ state, unit = TOTAL }: { state: AppState; unit?: string }) {
  const view = state.view.value
  const pair = nearestPublishedPair(state.dataset, view.province.code, view.to)
  const next = { ...view, ...pair }
  return (
    <>
      {pair !== null && (
        <Link class="button way-out" href={state.hrefOf(next)} act={() => state.show(next)}>
          {state.words.value.frame.toPair(pair)}
        </Link>
      )}{' '}
      <DataLink state={state} focus={{ unit, year: view.to }}>
        {state.words.value.page.whyMissing}
      </DataLink>
    </>
  )
}
