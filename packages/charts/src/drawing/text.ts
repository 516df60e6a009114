import type { Plot } from '../frame/canvas.ts'
import { escapeText, round, Svg } from './svg.ts'
import { type Weight, wrapText } from './text-width.ts'

/** Where and how a text is drawn, pixels; best written `{ x, y, ...font }`: to add to a spread costs V8 more than the text. */
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
export function textLine(text: string, style: TextStyle): Svg {
  return lineAt(text, style.y, style)
}

/** Lines of text below each other, each an element of its own: the first on the baseline `y`. */
export function textLines(lines: readonly string[], style: TextStyle): Svg[] {
  return linesFrom(lines, style.y, style)
}

/** Texts below `top`, each in as many lines as it needs to fit a width, or may have, with their height; no text takes none. */
export function textBlock(
  text: string | readonly string[],
  box: Omit<TextStyle, 'y'> & TextBox,
): Plot & { readonly lines: readonly string[] } {
  const { top, width, size, weight, most } = box
  const lines = [text].flat().flatMap(one => wrapText(one, width, size, weight, most))
  return { lines, height: lines.length * size * LINE_HEIGHT, marks: linesFrom(lines, top + size, box) }
}

function linesFrom(lines: readonly string[], y: number, style: Omit<TextStyle, 'y'>): Svg[] {
  return lines.map((line, index) => lineAt(line, y + index * style.size * LINE_HEIGHT, style))
}

/** Half of a drawing is texts, so they are written without the list of attributes that other elements take. */
function lineAt(text: string, y: number, { x, size, fill, weight, anchor }: Omit<TextStyle, 'y'>): Svg {
  const bold = weight && weight !== 400 ? ` font-weight="${weight}"` : ''
  const aligned = anchor && anchor !== 'start' ? ` text-anchor="${anchor}"` : ''
  const place = `x="${round(x)}" y="${round(y)}" font-size="${round(size)}"`
  return new Svg(`<text ${place}${bold}${aligned} fill="${escapeText(fill)}">${escapeText(text)}</text>`)
}
