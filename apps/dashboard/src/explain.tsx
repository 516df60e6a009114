import type { TermId, Words } from '@papi-lens/words'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'

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
    <span class="explain" ref={box}>
      <button
        type="button"
        aria-expanded={open}
        aria-label={words.page.explain(name)}
        onClick={() => setOpen(!open)}
      >
        ?
      </button>
      {open && (
        <span class="explanation" role="note">
          <b>{name}.</b> {text}
        </span>
      )}
    </span>
  )
}
