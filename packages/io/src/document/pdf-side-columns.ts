import { linesOf, type PdfLine } from './pdf-lines.ts'
import type { PdfText } from './pdf-page.ts'

/** Running text set in columns, and what stands above and below them. */
export interface SideColumns {
  readonly above: readonly PdfText[]
  /** From the left, two at least. */
  readonly columns: readonly (readonly PdfLine[])[]
  readonly below: readonly PdfText[]
}

/** A further column begins within this part of the page's text. */
const MIDDLE = [0.3, 0.7] as const
/** Places at which it may begin that are tried, and how often something begins there at least. */
const MOST_PLACES = 8
/** Each column has at least so many lines, which are mostly full and in one piece. */
const FEWEST_LINES = 5
const FULL = 0.7
const MOSTLY = 0.6
/** Lines of running text stand so near to each other, in parts of their size. */
const NEAR = 2
const IN_PIECES = 0.2
const LETTERS = 12
/** Space between the columns, in points. */
const GUTTER = 5
/** Part of the lower column beside which the other stands. */
const BESIDE = 0.5
/** Splits one within the other: four columns. */
const DEEPEST = 2

/**
 * Two to four columns of running text, to be read one after the other, whether their lines stand on the same heights or
 * not: the longest stretch of a page that nothing crosses at the place where a further column begins. Tables, and short
 * labels with long texts beside them, are none.
 */
export function sideColumns(texts: readonly PdfText[], depth = 0): SideColumns | null {
  const shown = texts.filter(({ text }) => text.trim() !== '').sort((a, b) => a.y - b.y)
  if (shown.length < 2 * FEWEST_LINES) return null
  let best: SideColumns | null = null
  for (const place of placesOf(shown)) {
    const found = columnsAt(shown, place, depth)
    if (found && (!best || sizeOf(found) > sizeOf(best))) best = found
  }
  return best
}

function sizeOf({ columns }: SideColumns): number {
  return columns.reduce((sum, lines) => sum + lines.length, 0)
}

/** Where most pieces of text begin in the middle of the page. */
function placesOf(texts: readonly PdfText[]): number[] {
  const from = texts.reduce((least, { left }) => Math.min(least, left), Number.POSITIVE_INFINITY)
  const to = texts.reduce((most, { right }) => Math.max(most, right), 0)
  const times = new Map<number, number>()
  for (const { left } of texts) {
    const part = (left - from) / Math.max(1, to - from)
    if (part > MIDDLE[0] && part < MIDDLE[1])
      times.set(Math.floor(left), (times.get(Math.floor(left)) ?? 0) + 1)
  }
  return [...times]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_PLACES)
    .map(([place]) => place)
}

function columnsAt(texts: readonly PdfText[], place: number, depth: number): SideColumns | null {
  const crossing = texts.map(({ left, right }) => left < place - 1 && right > place - GUTTER)
  let [start, end] = [0, 0]
  for (let from = 0; from < texts.length; from++) {
    if (crossing[from]) continue
    let to = from
    while (to < texts.length && !crossing[to]) to++
    if (to - from > end - start) [start, end] = [from, to]
    from = to
  }
  // What stands on one line with something that crosses belongs to it.
  const isOf = (index: number, other: PdfText | undefined): boolean => {
    const text = texts[index]
    return !!text && !!other && Math.abs(text.y - other.y) < 0.5 * text.size
  }
  while (start < end && isOf(start, texts[start - 1])) start++
  while (end > start && isOf(end - 1, texts[end])) end--
  const own = texts.slice(start, end)
  const columns = split(own, place, depth)
  const [first] = columns?.[0] ?? []
  if (!columns || !first) return null
  const [above, below] = [texts.slice(0, start), texts.slice(end)]
  if (columns.length < 3 || depth > 0) return { above, columns, below }
  // A title over three columns crosses no space between them: it stands above the first.
  const isOver = ({ y }: PdfText) => y < first.y - 0.5 * first.size
  const under = split(
    own.filter(text => !isOver(text)),
    place,
    depth,
  )
  return under && { above: [...above, ...own.filter(isOver)], columns: under, below }
}

function split(texts: readonly PdfText[], place: number, depth: number): (readonly PdfLine[])[] | null {
  const [before, behind] = [true, false].map(is => texts.filter(({ left }) => left < place - 1 === is))
  const left = columnsOf(before ?? [], depth)
  const right = left && columnsOf(behind ?? [], depth)
  const [last, first] = [left?.at(-1), right?.[0]]
  return left && right && last && first && areBeside(last, first) ? [...left, ...right] : null
}

/** One column, or several that fill their part of the page. */
function columnsOf(texts: readonly PdfText[], depth: number): (readonly PdfLine[])[] | null {
  const lines = linesOf(texts)
  if (isRunning(lines)) return [lines]
  const inner = depth < DEEPEST ? sideColumns(texts, depth + 1) : null
  return inner && inner.above.length + inner.below.length === 0 ? [...inner.columns] : null
}

function isRunning(lines: readonly PdfLine[]): boolean {
  if (lines.length < FEWEST_LINES) return false
  const widths = lines.map(({ segments }) => (segments.at(-1)?.right ?? 0) - (segments[0]?.left ?? 0))
  const widest = widths.reduce((most, width) => Math.max(most, width), 0)
  const letters = lines.reduce(
    (sum, { segments }) => sum + segments.reduce((own, { text }) => own + text.length, 0),
    0,
  )
  const near = lines.filter(({ y, size }, at) => y - (lines[at - 1]?.y ?? y) <= NEAR * size).length
  return (
    near >= MOSTLY * lines.length &&
    widths.filter(width => width >= FULL * widest).length >= MOSTLY * lines.length &&
    lines.filter(({ segments }) => segments.length > 1).length <= IN_PIECES * lines.length &&
    letters >= LETTERS * lines.length
  )
}

function areBeside(left: readonly PdfLine[], right: readonly PdfLine[]): boolean {
  const span = (lines: readonly PdfLine[]) => [lines[0]?.y ?? 0, lines.at(-1)?.y ?? 0] as const
  const [[top, bottom], [otherTop, otherBottom]] = [span(left), span(right)]
  const shared = Math.min(bottom, otherBottom) - Math.max(top, otherTop)
  return shared >= BESIDE * Math.min(bottom - top, otherBottom - otherTop)
}
