import type { Words } from '@papi-lens/words'
import { useState } from 'preact/hooks'

/** A button that hands a workbook or another file that is made now on, and says so for a moment where it could not be made: a page may have lost its site. */
export function WorkbookButton(props: {
  readonly words: Words
  readonly hand: () => Promise<void>
  /** For anything else than a workbook. */
  readonly label?: string
}) {
  const { words, hand, label = words.page.downloadWorkbook } = props
  const [said, say] = useState('')
  const { downloadFailed } = words.page
  const take = async () => {
    try {
      await hand()
    } catch {
      say(downloadFailed)
      setTimeout(() => say(''), 4000)
    }
  }
  return (
    <button type="button" class="button" onClick={take} aria-live="polite">
      {said || label}
    </button>
  )
}
