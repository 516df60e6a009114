import type { TermId, Words } from '@papi-lens/words'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'

/** A "?" beside a word: opens the explanation of a term; Escape or a click elsewhere closes it. */
export function Explain({ term, words }: { term: TermId; words: Words }) {
  const { name, text } = words.terms[term]
  const [open, setOpen] = useState(false)
  const box = useRef<HTMLSpanElement>(null)
  // At once, not after the next picture: Escape may follow the click at once.
  useLayoutEffect(() => {
    if (!open) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setOpen(false)
    }
    const onPointer = ({ target }: PointerEvent) => {
      if (!(target instanceof Node && box.current?.contains(target))) setOpen(false)
    }
    addEventListener('keydown', onKey)
    addEventListener('pointerdown', onPointer)
    return () => {
      removeEventListener('keydown', onKey)
      removeEventListener('pointerdown', onPointer)
    }
  }, [open])
  return (
    <span class="explain" ref={box} data-term={term}>
      <button
        type="button"
        aria-expanded={open}
        aria-label={words.page.explain(name)}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <span class="explanation" role="note">
          <b>{name}.</b> {text}
        </span>
      )}
    </span>
  )
}

/** The terms that a part of the page has signs for, each once, in its order. */
export function explainedIn(part: ParentNode): TermId[] {
  const signs = part.querySelectorAll<HTMLElement>('.explain')
  return [...new Set([...signs].map(({ dataset }) => dataset.term as TermId))]
}

/** On paper, where no sign can be pressed: what the terms of the page mean, below it. */
export function TermsOnPaper({ words }: { words: Words }) {
  const [terms, tell] = useState<readonly TermId[]>([])
  useEffect(() => {
    const print = () => tell(explainedIn(document))
    addEventListener('beforeprint', print)
    return () => removeEventListener('beforeprint', print)
  }, [])
  if (terms.length === 0) return null
  return (
    <section class="terms">
      <h2>{words.page.terms}</h2>
      {terms.map(term => (
        <p key={term}>
          <b>{words.terms[term].name}.</b> {words.terms[term].text}
        </p>
      ))}
    </section>
  )
}
