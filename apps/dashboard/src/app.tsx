import type { AppState } from './app-state.ts'
import { Frame } from './frame.tsx'
import { Overview } from './overview/overview.tsx'
import { headline } from './sentences.ts'
import { TopBar } from './top-bar.tsx'

/** The dashboard: bar, notices, the overview, sources. */
export function App({ state }: { state: AppState }) {
  const view = state.view.value
  const words = state.words.value
  return (
    <Frame
      words={words}
      title={headline(state.story.value, view, words)}
      bar={<TopBar state={state} />}
      notices={state.notices.value}
      lacking={state.lacking.value}
      source={words.page.source(view.from, view.to, state.data.version)}
    >
      <Overview state={state} />
    </Frame>
  )
}
