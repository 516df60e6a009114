import { useEffect } from 'preact/hooks'
import type { AppState } from './app-state.ts'
import { Overview } from './overview/overview.tsx'
import { headline } from './sentences.ts'
import { TopBar } from './top-bar.tsx'
import { WORDS } from './words.ts'

/** The page: bar, notices, the overview, sources. */
export function App({ state }: { state: AppState }) {
  const view = state.view.value
  const story = state.story.value
  const words = WORDS[view.lang]
  useEffect(() => {
    document.documentElement.lang = view.lang
    document.title = `${headline(story, view)} · papi-lens`
  }, [view, story])
  return (
    <>
      <a class="skip" href="#main">
        {words.skip}
      </a>
      <TopBar state={state} />
      <main id="main" tabIndex={-1}>
        {state.notices.value.length > 0 && (
          <ul class="notices" role="status">
            {state.notices.value.map(notice => (
              <li key={notice.en}>{notice[view.lang]}</li>
            ))}
          </ul>
        )}
        <Overview state={state} />
      </main>
      <footer>
        <p>{words.about}.</p>
        <p>{words.source(view.from, view.to, state.data.version)}</p>
        <p>{words.method}</p>
      </footer>
    </>
  )
}
