import type { AppState } from '../app-state.ts'
import { VIEWS } from '../views/registry.ts'
import { PickBar } from './pick-bar.tsx'
import { ViewNav } from './view-nav.tsx'

/** The head of the dashboard. Another province is seen in the same view, without what was chosen in it. */
export function TopBar({ state }: { state: AppState }) {
  const view = state.view.value
  const isOwn = (state.own.value?.used.value.length ?? 0) > 0
  const definition = VIEWS.find(({ id }) => id === view.view)
  return (
    <PickBar
      view={view}
      words={state.words.value}
      dataset={state.dataset}
      home={state.hrefIn('overview')}
      hrefOf={state.hrefOf}
      inProvince={province => ({ ...view, ...definition?.inAnotherProvince?.(view), province })}
      show={state.show}
      noteOnLink={isOwn ? state.words.value.ownScores.noteOnLink : undefined}
    >
      <ViewNav state={state} />
    </PickBar>
  )
}
