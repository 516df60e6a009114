import type { Svg } from '../drawing/svg.ts'
import { LINE_HEIGHT, textLines } from '../drawing/text.ts'
import { type Weight, wrapText } from '../drawing/text-width.ts'
import type { Settings } from '../settings.ts'

/** A row of a drawing that is a list: its label, and how high its marks are. */
export interface RowText {
  readonly text: string
  readonly weight?: Weight
  /** Pixels to the right, for what belongs to the row above it. */
  readonly indent?: number
  /** Height of the marks, pixels. */
  readonly height: number
  /** Room above the row. */
  readonly before?: number
}

/** Where a row's marks go. */
export interface PlacedRow {
  /** Top of the row with its label. */
  readonly top: number
  readonly bottom: number
  /** Middle of the marks. */
  readonly middle: number
}

export interface RowLayout {
  /** Where marks may begin: right of the labels, or 0 where labels stand above the marks. */
  readonly left: number
  readonly height: number
  readonly rows: readonly PlacedRow[]
  readonly labels: readonly Svg[]
}

const GAP = 12
const PADDING = 3

/**
 * Lays out the rows of a list: labels in a column on the left, wrapped, or above the marks in a narrow drawing. `column`
 * says what share of the width the labels may take at most.
 */
export function layRows(
  texts: readonly RowText[],
  width: number,
  settings: Settings,
  { column = 0.4, maxColumn = 280, top = 0 }: { column?: number; maxColumn?: number; top?: number } = {},
): RowLayout {
  const { narrow, size, theme } = settings
  const step = size.text * LINE_HEIGHT
  const room = narrow ? width : Math.min(maxColumn, Math.round(width * column))
  let y = top
  const labels: Svg[] = []
  const rows = texts.map(({ text, weight = 400, indent = 0, height, before = 0 }): PlacedRow => {
    const inset = narrow ? 0 : indent
    const lines = wrapText(text, room - inset, size.text, weight)
    const block = lines.length * step
    const start = y + before
    const tall = narrow ? block + height + 2 * PADDING : Math.max(block, height) + 2 * PADDING
    const middle = narrow ? start + PADDING + block + height / 2 : start + tall / 2
    const first = (narrow ? start + PADDING : middle - block / 2) + size.text * 0.98
    labels.push(...textLines(lines, { x: inset, y: first, size: size.text, fill: theme.ink, weight }))
    y = start + tall
    return { top: start, bottom: y, middle }
  })
  return { left: narrow ? 0 : room + GAP, height: y, rows, labels }
}
