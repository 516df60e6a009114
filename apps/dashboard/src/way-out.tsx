import { nearestPublishedPair } from '@papi-lens/core'
import type { AppState } from './app-state.ts'
import { Link } from './link.tsx'

/** Where nothing was published: a button to the nearest years that were. */
export function WayOut({ state }: { state: AppState }) {
  const view = state.view.value
  const pair = nearestPublishedPair(state.dataset, view.province.code, view.to)
  if (pair === null) return null
  const next = { ...view, ...pair }
  return (
    <Link class="button way-out" href={state.hrefOf(next)} act={() => state.show(next)}>
      {state.words.value.frame.toPair(pair)}
    </Link>
  )
}
