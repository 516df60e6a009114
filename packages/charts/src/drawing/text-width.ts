import { LETTERS } from './letters.ts'
import { ADVANCES, WIDER } from './text-advance.ts'

/** Weights of Be Vietnam Pro that charts use. */
export type Weight = 400 | 600

/**
 * Where Be Vietnam Pro is not installed, the reader's own sans-serif is drawn, which may be wider. Of the usual ones only
 * DejaVu Sans and Verdana are; DejaVu by 2 % (bold: by 13 %) for our names, at their median.
 */
const FALLBACK: Readonly<Record<Weight, number>> = { 400: 1.06, 600: 1.14 }
/** Advance taken for a letter that the table lacks, thousandths of the size: as wide as a wide letter. */
const UNKNOWN = 900

/** Advances by UTF-16 code; 0 for letters that the table lacks. */
const tables: Readonly<Record<Weight, Uint16Array>> = { 400: tableOf(), 600: tableOf(figures(WIDER)) }

/**
 * Width of a text in pixels at a font size, without a browser: the advances of Be Vietnam Pro with a little room for wider
 * fallback fonts.
 *
 * @example
 * Math.round(textWidth('Sơn La', 10)) // => 35
 */
export function textWidth(text: string, size: number, weight: Weight = 400): number {
  return (advanceOf(text, weight) / 1000) * size * FALLBACK[weight]
}

/** Width of the widest of some texts, pixels; 0 for none. */
export function widestText(texts: readonly string[], size: number, weight: Weight = 400): number {
  return Math.max(0, ...texts.map(text => textWidth(text, size, weight)))
}

/**
 * The lines of a text that fit a width in pixels. It breaks at spaces; a word that is itself too long is cut. A
 * non-breaking space never breaks. Of more than `most` lines the last is cut, for names that stand whole in the table.
 *
 * @example
 * wrapText('Kiểm soát tham nhũng trong khu vực công', 150, 12) // => ['Kiểm soát tham nhũng', 'trong khu vực công']
 */
export function wrapText(
  text: string,
  width: number,
  size: number,
  weight: Weight = 400,
  most = Number.POSITIVE_INFINITY,
): string[] {
  // In thousandths of the size, where advances are whole numbers and add up exactly.
  const room = (width / size / FALLBACK[weight]) * 1000 + 1e-6
  const space = advanceOf(' ', weight)
  const lines: string[] = []
  let line = ''
  let taken = 0
  for (const word of text.split(/[ \n\t]+/)) {
    if (word === '') continue
    const advance = advanceOf(word, weight)
    if (line !== '' && taken + space + advance <= room) {
      line += ` ${word}`
      taken += space + advance
      continue
    }
    if (line !== '') lines.push(line)
    const pieces = advance <= room ? [word] : cutWord(word, width, size, weight)
    lines.push(...pieces.slice(0, -1))
    line = pieces.at(-1) ?? ''
    taken = pieces.length === 1 ? advance : advanceOf(line, weight)
  }
  if (line !== '') lines.push(line)
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), fitText(lines.slice(most - 1).join(' '), width, size, weight)]
}

/**
 * A text cut with an ellipsis so that it fits a width in pixels; only for labels whose full text also stands in the table.
 *
 * @example
 * fitText('Cung ứng dịch vụ công', 90, 12) // => 'Cung ứng dị…'
 */
export function fitText(text: string, width: number, size: number, weight: Weight = 400): string {
  if (textWidth(text, size, weight) <= width) return text
  const letters = [...text]
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, size, weight) > width) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

function cutWord(word: string, width: number, size: number, weight: Weight): string[] {
  const pieces: string[] = []
  let piece = ''
  for (const letter of word) {
    if (piece !== '' && textWidth(piece + letter, size, weight) > width) {
      pieces.push(piece)
      piece = ''
    }
    piece += letter
  }
  return [...pieces, piece]
}

/** The whole advance of a text, thousandths of the size. */
function advanceOf(text: string, weight: Weight): number {
  const table = tables[weight]
  let advance = 0
  for (let index = 0; index < text.length; index++) {
    const known = table[text.charCodeAt(index)]
    // Rare: letters of other languages, or with their accents apart. They are looked up one by one.
    if (!known) return letterByLetter(text, table)
    advance += known
  }
  return advance
}

/** A letter that the table lacks takes the advance of the letter without its marks. */
function letterByLetter(text: string, table: Uint16Array): number {
  let advance = 0
  for (const letter of text.normalize('NFC')) {
    const bare = letter.normalize('NFD').replace(/\p{M}/gu, '')
    advance += table[letter.codePointAt(0) ?? 0] || table[bare.codePointAt(0) ?? 0] || UNKNOWN
  }
  return advance
}

function tableOf(wider: readonly number[] = []): Uint16Array {
  const advances = figures(ADVANCES)
  const codes = Array.from(LETTERS, letter => letter.charCodeAt(0))
  const table = new Uint16Array(Math.max(...codes) + 1)
  for (const [index, code] of codes.entries())
    table[code] = (advances[index] ?? UNKNOWN) + (wider[index] ?? 0)
  return table
}

function figures(runs: string): number[] {
  return runs.split(' ').flatMap(run => {
    const [figure = 0, count = 1] = run.split('*').map(Number)
    return Array<number>(count).fill(figure)
  })
}
