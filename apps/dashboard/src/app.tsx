import type { AppState } from './app-state.ts'
import { TopBar } from './bar/top-bar.tsx'
import { Frame } from './frame.tsx'

/** The dashboard: bar, notices, the view that is shown, sources. */
export function App({ state }: { state: AppState }) {
  const { from, to, view } = state.view.value
  const words = state.words.value
  const { Show } = state.page.value
  return (
    <Frame
      words={words}
      bar={<TopBar state={state} />}
      notices={state.notices.value}
      lacking={state.lacking.value}
      source={words.page.source(from, to, state.data.version)}
    >
      <Show key={view} state={state} />
    </Frame>
  )
}
