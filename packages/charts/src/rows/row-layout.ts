import type { Svg } from '../drawing/svg.ts'
import { LINE_HEIGHT, textBlock, textLine, textLines } from '../drawing/text.ts'
import { widestText, wrapText } from '../drawing/text-width.ts'
import { NOTHING } from '../frame/canvas.ts'
import type { Settings } from '../settings.ts'
import type { RowLabels, SceneRow } from './row-scene.ts'

/** Where a row's marks go. */
export interface PlacedRow {
  /** Top of the row with its label. */
  readonly top: number
  /** Where its marks end, and the row with its note. */
  readonly foot: number
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
/** Height of what stands in the place of rows that are left out. */
export const GAP_ROW = 23

/** How wide the column of names is, and where marks may begin right of it: at 0 where names stand above the marks. */
export function nameColumn(
  { narrow, room }: Settings,
  { column = 0.4, most = 280, narrow: aside }: RowLabels,
): { readonly names: number; readonly left: number } {
  const isAbove = narrow && aside !== 'beside'
  const names = isAbove ? room : Math.min(most, Math.round(room * column))
  return { names, left: isAbove ? 0 : names + GAP }
}

/**
 * Lays out the rows of a list: labels in a column on the left, wrapped, or above the marks in a narrow drawing. `column`
 * says what share of the width the labels may take at most.
 */
export function layRows(
  rows: readonly SceneRow[],
  settings: Settings,
  { top = 0, ...set }: RowLabels & { readonly top?: number },
): RowLayout {
  const { size: named = 'text', lines: limit, narrow: aside, beside = 0, isTight = false } = set
  const { theme, soft, room: width } = settings
  const narrow = settings.narrow && aside !== 'beside'
  const size = settings.size[named]
  const step = size * LINE_HEIGHT
  const { names: room, left } = nameColumn(settings, set)
  const padding = isTight ? 0 : PADDING
  const isBare = narrow && aside === 'below'
  const refs = rows.flatMap(({ ref }) => ref ?? [])
  const gutter = refs.length > 0 ? widestText(refs, size, 600) + 8 : 0
  let y = top
  const labels: Svg[] = []
  const placed: PlacedRow[] = []
  for (const row of rows) {
    const { name, weight = 400, indent = 0, height, before = 0, ref, isHead, note } = row
    const inset = (narrow ? 0 : indent) + gutter
    const lines = isBare
      ? []
      : wrapText(name, room - inset - (narrow && isHead ? beside : 0), size, weight, limit)
    const block = lines.length * step
    const start = y + before
    const tall = narrow ? block + height + 2 * padding : Math.max(block, height) + 2 * padding
    const middle = narrow ? start + padding + block + height / 2 : start + tall / 2
    const first = (narrow ? start + padding : middle - block / 2) + size * 0.98
    if (ref !== undefined) labels.push(textLine(ref, { x: 0, y: first, size, fill: theme.ink, weight: 600 }))
    labels.push(...textLines(lines, { x: inset, y: first, size, fill: theme.ink, weight }))
    const foot = start + tall
    const below = { x: gutter, top: foot, width: width - gutter, ...soft.small }
    const told = note === undefined ? NOTHING : textBlock(note, below)
    labels.push(...told.marks)
    y = foot + told.height + (note === undefined ? 0 : PADDING)
    placed.push({ top: start, foot, bottom: y, middle })
  }
  return { left, height: y, rows: placed, labels }
}
