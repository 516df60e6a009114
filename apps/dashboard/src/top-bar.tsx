import type { AppState } from './app-state.ts'
import { PickBar } from './pick-bar.tsx'
import { addressOf } from './view.ts'

/** The head of the dashboard: another province begins at its first priority. */
export function TopBar({ state }: { state: AppState }) {
  const view = state.view.value
  return (
    <PickBar
      view={view}
      words={state.words.value}
      panel={state.dataset.panel}
      home={addressOf({ ...view, area: null })}
      addressOf={addressOf}
      inProvince={province => ({ ...view, province, area: null })}
      show={next => state.show(next)}
    />
  )
}
