import type { Plot } from '../frame/canvas.ts'
import { element, type Svg } from './svg.ts'
import { type Weight, wrapText } from './text-width.ts'

/** Where and how a text is drawn; positions and size in pixels. */
export interface TextStyle {
  readonly x: number
  /** Baseline of the first line. */
  readonly y: number
  readonly size: number
  readonly fill: string
  readonly weight?: Weight
  readonly anchor?: 'start' | 'middle' | 'end'
}

/** Where lines begin and end. */
export interface TextBox {
  readonly top: number
  readonly width: number
  /** Lines of a text; the last is cut. */
  readonly most?: number | undefined
}

/** Height of a line of text over its size. */
export const LINE_HEIGHT = 1.32

/**
 * One line of text. Its size stands on the element itself, because where an SVG is embedded a page's style sheet could
 * reach an inherited one.
 *
 * @example
 * textLine('2023', { x: 0, y: 12, size: 12, fill: '#1b2330' }).markup
 * // => '<text x="0" y="12" font-size="12" fill="#1b2330">2023</text>'
 */
export function textLine(text: string, { x, y, size, fill, weight, anchor }: TextStyle): Svg {
  const attributes = {
    x,
    y,
    'font-size': size,
    'font-weight': weight === 400 ? null : weight,
    'text-anchor': anchor === 'start' ? null : anchor,
    fill,
  }
  return element('text', attributes, text)
}

/** Lines of text below each other, each an element of its own: the first on the baseline `y`. */
export function textLines(lines: readonly string[], style: TextStyle): Svg[] {
  const step = style.size * LINE_HEIGHT
  return lines.map((line, index) => textLine(line, { ...style, y: style.y + index * step }))
}

/** Texts below `top`, each in as many lines as it needs to fit a width, or may have, with their height; no text takes none. */
export function textBlock(
  text: string | readonly string[],
  { top, width, most, ...style }: Omit<TextStyle, 'y'> & TextBox,
): Plot & { readonly lines: readonly string[] } {
  const lines = [text].flat().flatMap(one => wrapText(one, width, style.size, style.weight, most))
  const marks = textLines(lines, { ...style, y: top + style.size })
  return { lines, height: lines.length * style.size * LINE_HEIGHT, marks }
}
