import type { AppState } from './app-state.ts'
import { TopBar } from './bar/top-bar.tsx'
import { Frame } from './frame.tsx'
import { VIEWS } from './views/registry.ts'

/** The dashboard: bar, notices, the view that is shown, sources. */
export function App({ state }: { state: AppState }) {
  const { from, to, view } = state.view.value
  const words = state.words.value
  const { Show } = state.page.value
  const own = state.own.value
  const href = state.hrefIn('data')
  // With other scores a view begins anew: what it has worked out is of those before.
  const stays = VIEWS.find(({ id }) => id === view)?.staysWithOtherScores
  const of = stays ? '' : (own?.used.value.map(({ id }) => id).join(' ') ?? '')
  return (
    <Frame
      words={words}
      bar={<TopBar state={state} />}
      notices={state.notices.value}
      lacking={state.lacking.value}
      source={words.page.source(from, to, state.data.version)}
    >
      {own && (
        <own.Band own={own} words={words} way={view === 'data' ? null : { href, go: () => state.go(href) }} />
      )}
      <Show key={`${view} ${of}`} state={state} />
    </Frame>
  )
}
