import type { Words } from '@papi-lens/words'
import { useEffect, useRef, useState } from 'preact/hooks'
import { isLocal } from '../charts-page/embed-code.ts'
import { CopyButton } from './pickers.tsx'

/** What can be handed on of a view: its address, and the page itself as a file where an address leads nowhere. */
export function Share(props: {
  readonly words: Words
  readonly address: () => string
  /** Name of a file that holds the page, without its ending. */
  readonly file: string
  /** What an address does not carry. */
  readonly note?: string | undefined
}) {
  const { words, address, file, note } = props
  const { frame, page } = words
  const box = useRef<HTMLDetailsElement>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    const close = ({ target }: Event) => {
      if (box.current && !(target instanceof Node && box.current.contains(target))) box.current.open = false
    }
    addEventListener('pointerdown', close)
    return () => removeEventListener('pointerdown', close)
  }, [])
  const save = async () => {
    try {
      const { savePage } = await import('../saved-page.ts')
      await savePage(words, address(), file)
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }
  return (
    <details
      class="share"
      ref={box}
      onKeyDown={event => {
        if (event.key !== 'Escape' || !box.current?.open) return
        box.current.open = false
        box.current.querySelector('summary')?.focus()
      }}
    >
      <summary class="button">{frame.share}</summary>
      <div class="share-panel">
        {isLocal(address()) ? (
          <p>{frame.localOnly}</p>
        ) : (
          <CopyButton label={page.copyLink} copied={page.copied} failed={page.copyFailed} text={address} />
        )}
        {note && <p>{note}</p>}
        <button type="button" class="button" onClick={save} aria-live="polite">
          {failed ? frame.saveFailed : frame.savePage}
        </button>
        <p class="hint">{frame.savePageHint}</p>
      </div>
    </details>
  )
}
