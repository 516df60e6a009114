import type { Words } from '@papi-lens/words'
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { TermsOnPaper } from './explain.tsx'
import type { Notice } from './place.ts'

/** Names the page in the head of the browser. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · papi-lens`
  }, [title])
}

/** Unfolds what is folded while the page is printed. */
function useUnfoldedOnPaper(): void {
  useEffect(() => {
    let folded: HTMLDetailsElement[] = []
    const unfold = () => {
      folded = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')]
      for (const details of folded) details.open = true
    }
    const fold = () => {
      for (const details of folded) details.open = false
    }
    addEventListener('beforeprint', unfold)
    addEventListener('afterprint', fold)
    return () => {
      removeEventListener('beforeprint', unfold)
      removeEventListener('afterprint', fold)
    }
  }, [])
}

/** What every page has round its content: the way to it, notices on its address, sources and method. */
export function Frame(props: {
  readonly words: Words
  readonly bar: ComponentChildren
  readonly notices: readonly Notice[]
  /** Whether something that was chosen did not arrive. */
  readonly lacking: boolean
  readonly source: string
  readonly children: ComponentChildren
}) {
  const { words, bar, notices, lacking, source, children } = props
  const { page } = words
  useUnfoldedOnPaper()
  useEffect(() => {
    document.documentElement.lang = words.lang
  }, [words])
  return (
    <>
      <a class="skip" href="#main">
        {page.skip}
      </a>
      {bar}
      <main id="main" tabIndex={-1}>
        {lacking && (
          <p class="notices lacking" role="alert">
            {words.loading.failed.part}{' '}
            <button type="button" class="button" onClick={() => location.reload()}>
              {words.loading.reload}
            </button>
          </p>
        )}
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
        <TermsOnPaper words={words} />
        <p>{page.about}.</p>
        <p>{source}</p>
        <p>{page.method}</p>
      </footer>
    </>
  )
}
