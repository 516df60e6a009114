import type { ChangeRow } from '@papi-lens/core'
import { changeText, type Words } from '@papi-lens/words'

const ARROW = { up: '▲', down: '▼' } as const

/** A change: with an arrow, bold and coloured where it is clear; plain where it is usual movement; else why there is none. */
export function Delta({ row, words, decimals }: { row: ChangeRow; words: Words; decimals?: number }) {
  const { direction, signal } = row
  const text = changeText(row, words, decimals)
  if (signal === 'clear' && (direction === 'up' || direction === 'down')) {
    return (
      <span class={`delta clear ${direction}`}>
        <span aria-hidden="true">{ARROW[direction]} </span>
        {text}
        <span class="unseen"> {words.signal.moved[direction].clear}</span>
      </span>
    )
  }
  if (direction === null && typeof row.to === 'number') return <span class="hatched">{text}</span>
  return <span class="delta">{text}</span>
}
