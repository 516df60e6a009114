import { markerOf } from './paragraph-marker.ts'
import type { SourceLine } from './source-line.ts'

/** Lines longer than this are whole paragraphs, not lines of a page. */
const WIDEST_PAGE = 130
/** Shorter lines say nothing about the width of the page. */
const TELLING = 40
/** Part of the width from which a line counts as full, since letters differ in width: after a sentence's end, and within. */
const FULL = { ended: 0.85, within: 0.78 }
/** Part of neighbouring lines that must run on in lower case for the text to be hard-wrapped. */
const RUN_ON = 0.3

/**
 * Width, in characters, at which the lines of a text are hard-wrapped; null for a text whose lines are whole
 * paragraphs.
 */
export function wrapWidth(lines: readonly SourceLine[]): number | null {
  const lengths: number[] = []
  let pairs = 0
  let running = 0
  lines.forEach(({ text }, index) => {
    if (text.length < TELLING || text.includes('\t')) return
    lengths.push(text.length)
    const next = lines[index + 1]?.text ?? ''
    if (next === '' || next.includes('\t') || markerOf(next.slice(0, TELLING))) return
    pairs++
    if (startsLower(next)) running++
  })
  if (pairs < 2 || running < pairs * RUN_ON) return null
  lengths.sort((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0
  return width <= WIDEST_PAGE ? width : null
}

/** Whether a line ends where it does because the next word did not fit. */
export function isFull(line: string, next: string, width: number | null, ended: boolean): boolean {
  if (width === null) return false
  const space = next.indexOf(' ')
  const word = space < 0 ? next.length : space
  return line.length + 1 + Math.min(word, 12) >= width * (ended ? FULL.ended : FULL.within)
}

export function startsLower(text: string): boolean {
  return /^["“‘'«(*]{0,2}\p{Ll}/u.test(text)
}
