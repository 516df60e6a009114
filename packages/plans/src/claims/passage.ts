import type { SourceLine } from '../reading/source-line.ts'

/** Lines that belong together, as one text whose every place knows its line. */
export interface Passage {
  readonly text: string
  /** Offsets in `text` at which the lines begin, ascending. */
  readonly starts: readonly number[]
  readonly lines: readonly number[]
}

type Line = Pick<SourceLine, 'line' | 'text'>

/** No passage is longer: what follows is a passage of its own. */
const LONGEST = 20_000
/** Begins an item or a heading of its own. */
const MARKER = /^(?:[-–+•*·]\s|(?:[a-zđ]|\d{1,2}(?:\.\d{1,2}){0,3}|[IVXL]{1,5})\s?[.)]\s?(?=\D))/u
const SENTENCE_END = /[.!?:;…]["”»)]?$/u

/**
 * Joins what a page or a line width broke: a line that ends in mid-sentence continues on the next one, and over a blank
 * line if that goes on in lower case. Table rows, items and headings stay by themselves.
 */
export function passagesOf(lines: readonly Line[]): Passage[] {
  const passages: Passage[] = []
  let open: { parts: string[]; starts: number[]; lines: number[]; length: number } | null = null
  let last = ''
  let blank = false
  const close = (): void => {
    if (open) passages.push({ text: open.parts.join(' '), starts: open.starts, lines: open.lines })
  }
  for (const { line, text: given } of lines) {
    const text = given.normalize('NFC').trim()
    if (text === '') {
      blank = true
      continue
    }
    if (open && open.length + text.length < LONGEST && continues(last, text, blank)) {
      open.starts.push(open.length + 1)
      open.lines.push(line)
      open.parts.push(text)
      open.length += 1 + text.length
    } else {
      close()
      open = { parts: [text], starts: [0], lines: [line], length: text.length }
    }
    last = text
    blank = false
  }
  close()
  return passages
}

/** The line of the source in which a place of a passage stands. */
export function lineAt({ starts, lines }: Passage, offset: number): number {
  let [low, high] = [0, starts.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return lines[low] ?? 1
}

function continues(before: string, text: string, blank: boolean): boolean {
  if (isRow(before) || isRow(text)) return false
  if (MARKER.test(text)) return false
  const ended = SENTENCE_END.test(before.slice(-3))
  if (/^[\p{Ll}“"(]/u.test(text)) return !ended || !blank
  // A capital continues a full line only; after a short or quoted one it begins a paragraph under its heading.
  return !blank && !ended && before.length > 50 && !/[”"]$/.test(before) && !/^(?:Năm|Nam) \d/u.test(text)
}

/** Whether a line is a row of cells. */
export function isRow(text: string): boolean {
  return text.includes('\t') || text.split('|', 3).length > 2
}
