import type { Words } from '@papi-lens/words'
import { useState } from 'preact/hooks'

/** A button that hands a workbook on, and says so for a moment where it could not be made: a page may have lost its site. */
export function WorkbookButton({ words, hand }: { words: Words; hand: () => Promise<void> }) {
  const [said, say] = useState('')
  const { downloadWorkbook, downloadFailed } = words.page
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
      {said || downloadWorkbook}
    </button>
  )
}
