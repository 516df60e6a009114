import { wrapText } from '../drawing/text-width.ts'
import type { Settings } from '../settings.ts'
import type { Json } from './vega-lite.ts'

/** Named rows of a specification. */
export interface VegaRows {
  /** The encoding of `y`, in the order of the names whatever order the data has. */
  readonly y: Json
  /** The least height of a row, pixels. */
  readonly step: number
  /** How far the first name stands out above its row, for an axis at the top, pixels. */
  readonly above: number
  /** About what is left of the width for the marks, pixels. */
  readonly plot: number
}

/** Widest column of names: of the whole width, and pixels. */
const SHARE = 0.42
const WIDEST = 320
const PADDING = 32
/** Half of the highest mark of a row, and the middle of a line of text above it. */
const REACH = 7
const ABOVE = 14

/**
 * Rows whose names stand whole beside them, in two lines where they must, because Vega-Lite would cut them; in a narrow
 * picture above their marks, which then have to keep within 7 pixels of the middle. The data keeps the names as they are.
 *
 * @example
 * vegaRows('unit', ['6.1 Y tế công lập', '6.2 Giáo dục tiểu học công lập'], settings)
 */
export function vegaRows(field: string, names: readonly string[], settings: Settings): VegaRows {
  const { narrow, width, size } = settings
  const inner = width - PADDING
  const fontSize = size.small
  const line = fontSize + 2
  // Fonts differ a little from reader to reader, and a plot is never quite as wide as the picture.
  const room = narrow ? inner - 24 : Math.min(WIDEST, inner * SHARE)
  const lines = names.map(name => wrapText(name, room, fontSize, 400, 2))
  const most = Math.max(1, ...lines.map(({ length }) => length))
  const broken: Record<string, Json> = {}
  for (const [index, name] of names.entries()) {
    const own = lines[index] ?? [name]
    // Above their marks all labels end on the same line.
    if (narrow ? most > 1 : own.length > 1) {
      broken[name] = narrow ? [...Array.from({ length: most - own.length }, () => ''), ...own] : own
    }
  }
  const table = JSON.stringify(broken)
  const axis = {
    labelFontSize: fontSize,
    labelLineHeight: line,
    labelLimit: inner,
    ...(table !== '{}' && { labelExpr: `(${table})[datum.value] || datum.label` }),
    ...(narrow
      ? {
          labelAlign: 'left',
          labelPadding: 0,
          labelOffset: -ABOVE - (most - 1) * line,
          ticks: false,
          domain: false,
        }
      : // A block of two lines is in the middle if its first line ends there.
        most > 1 && {
          labelBaseline: { condition: { test: `(${table})[datum.value]`, value: 'bottom' }, value: 'middle' },
        }),
  } as Json
  const widest = narrow ? 0 : Math.min(room, Math.max(0, ...names.map(name => name.length * fontSize * 0.55)))
  const step = narrow ? 2 * REACH + most * line + 6 : most * line + 6
  return {
    y: { field, type: 'nominal', sort: names, title: null, scale: { domain: names }, axis },
    step,
    above: narrow ? Math.max(0, ABOVE + (most - 0.5) * line - step / 2) : 0,
    plot: Math.max(120, inner - widest - 24),
  }
}
