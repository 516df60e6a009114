import { useEffect } from 'preact/hooks'
import type { AppState } from './app-state.ts'
import { Overview } from './overview/overview.tsx'
import { headline } from './sentences.ts'
import { TopBar } from './top-bar.tsx'

/** The page: bar, notices, the overview, sources. */
export function App({ state }: { state: AppState }) {
  const view = state.view.value
  const story = state.story.value
  const words = state.words.value
  const { page } = words
  useEffect(() => {
    document.documentElement.lang = words.lang
    document.title = `${headline(story, view, words)} · papi-lens`
  }, [view, story, words])
  return (
    <>
      <a class="skip" href="#main">
        {page.skip}
      </a>
      <TopBar state={state} />
      <main id="main" tabIndex={-1}>
        {state.notices.value.length > 0 && (
          <ul class="notices" role="status">
            {state.notices.value.map(notice => {
              const text = notice(words)
              return <li key={text}>{text}</li>
            })}
          </ul>
        )}
        <Overview state={state} />
      </main>
      <footer>
        <p>{page.about}.</p>
        <p>{page.source(view.from, view.to, state.data.version)}</p>
        <p>{page.method}</p>
      </footer>
    </>
  )
}
