import type { Words } from '@papi-lens/words'
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import type { Notice } from './view.ts'

/** What every page has round its content: the way to it, notices on its address, sources and method. */
export function Frame(props: {
  readonly words: Words
  readonly title: string
  readonly bar: ComponentChildren
  readonly notices: readonly Notice[]
  readonly source: string
  readonly children: ComponentChildren
}) {
  const { words, title, bar, notices, source, children } = props
  const { page } = words
  useEffect(() => {
    document.documentElement.lang = words.lang
    document.title = `${title} · papi-lens`
  }, [title, words])
  return (
    <>
      <a class="skip" href="#main">
        {page.skip}
      </a>
      {bar}
      <main id="main" tabIndex={-1}>
        {notices.length > 0 && (
          <ul class="notices" role="status">
            {notices.map(notice => {
              const text = notice(words)
              return <li key={text}>{text}</li>
            })}
          </ul>
        )}
        {children}
      </main>
      <footer>
        <p>{page.about}.</p>
        <p>{source}</p>
        <p>{page.method}</p>
      </footer>
    </>
  )
}
