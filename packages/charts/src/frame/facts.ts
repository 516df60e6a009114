import { type Svg, shifted } from '../drawing/svg.ts'
import { textBlock, textLine } from '../drawing/text.ts'
import { textWidth } from '../drawing/text-width.ts'
import type { Canvas, Plot } from './canvas.ts'

const VALUE = 19
/** Sizes of figures in two lines, the largest that has room. */
const BRIEF = [13.5, 12.5] as const
const LEAST_GAP = 10
const GAP = 16

/** A figure with its label, and how sure it is. */
export interface Fact {
  readonly label: string
  readonly value: string
  readonly note: string
  /** How sure it is, where that stands in brackets; and the label that says so. */
  readonly sure: string | null
  readonly labelWithSure?: string
  readonly sign?: readonly Svg[]
}

/** Room of a sign before a figure. */
const SIGN = 26

/** Figures beside each other under their labels, each with how sure it is below it. */
export function factsBlock(facts: readonly Fact[], canvas: Canvas): Plot {
  const { room, narrow, ink, soft, size } = canvas
  const columns = narrow ? 2 : facts.length
  const width = (room - GAP * (columns - 1)) / columns
  let [y, tallest] = [0, 0]
  const marks = facts.flatMap(({ label, value, note, sign }, index): Svg[] => {
    if (index > 0 && index % columns === 0) [y, tallest] = [y + tallest + 8, 0]
    const x = (index % columns) * (width + GAP)
    const head = textBlock(label, { ...soft.small, x, top: y, width })
    const inset = sign ? SIGN : 0
    const base = y + head.height + VALUE
    const small = textBlock(note, { ...soft.small, x, top: base + 5, width })
    tallest = Math.max(tallest, head.height + VALUE + 5 + small.height)
    const style = {
      ...ink.text,
      x: x + inset,
      y: base,
      size: fitting(value, width - inset),
      weight: 600,
    } as const
    return [
      ...head.marks,
      ...(sign ? [shifted(sign, x, base - 12)] : []),
      textLine(value, style),
      ...small.marks,
    ]
  })
  return { height: facts.length === 0 ? 0 : y + tallest + size.small * 0.3, marks }
}

/** The same in two lines: how sure each is stands in brackets. */
export function factsLine(all: readonly Fact[], canvas: Canvas): Plot {
  const facts = all.map(({ label, labelWithSure, value, sure, sign }) => {
    return { label: labelWithSure ?? label, value: sure ? `${value} (${sure})` : value, sign }
  })
  const { room, ink, soft, size } = canvas
  const widthsAt = (figure: number) =>
    facts.map(({ label, value, sign }) =>
      Math.max(textWidth(label, size.small), textWidth(value, figure, 600) + (sign ? SIGN : 0)),
    )
  const gapAt = (figure: number) =>
    (room - widthsAt(figure).reduce((sum, width) => sum + width, 0)) / Math.max(1, facts.length - 1)
  const figure = BRIEF.find(tried => gapAt(tried) >= LEAST_GAP) ?? size.small
  const [widths, gap] = [widthsAt(figure), gapAt(figure)]
  let left = 0
  const marks = facts.flatMap(({ label, value, sign }, index): Svg[] => {
    const x = left
    left += (widths[index] ?? 0) + Math.min(gap, 4 * GAP)
    const base = size.small + BRIEF[0] + 5
    const style = { ...ink.text, x: x + (sign ? SIGN : 0), y: base, size: figure, weight: 600 } as const
    return [
      textLine(label, { ...soft.small, x, y: size.small }),
      ...(sign ? [shifted(sign, x, base - 11)] : []),
      textLine(value, style),
    ]
  })
  return { height: facts.length === 0 ? 0 : size.small + BRIEF[0] + 9, marks }
}

/** The size at which a value fits its column. */
function fitting(value: string, width: number): number {
  return [VALUE, 16, 14, 12.5].find(size => textWidth(value, size, 600) <= width) ?? 11.5
}
