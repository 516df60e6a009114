import type { PdfText } from './pdf-page.ts'

/** A piece of a line without a wide gap in it. */
export interface Segment {
  readonly text: string
  readonly left: number
  readonly right: number
}

export interface PdfLine {
  readonly y: number
  readonly size: number
  readonly segments: readonly Segment[]
}

/** A gap this many times the size of the letters parts columns; justified words stand closer. */
const WIDE = 2
/** A gap this many times the size of the letters is a space. */
const SPACE = 0.15
/** Letters nearer than this, in parts of their size, touch. */
const TOUCHING = 0.06

/** The lines that runs of characters make, from the top, each parted at wide gaps. */
export function linesOf(texts: readonly PdfText[]): PdfLine[] {
  const lines: PdfLine[] = []
  let row: PdfText[] = []
  const flush = (): void => {
    const [first] = row
    const segments = first ? segmentsOf(row) : []
    if (first && segments.length > 0)
      lines.push({
        y: first.y,
        size: row.reduce((largest, { size }) => Math.max(largest, size), 0),
        segments,
      })
    row = []
  }
  for (const text of [...texts].sort((a, b) => a.y - b.y)) {
    const [first] = row
    // Raised and lowered signs belong to the line; so do letters of another font.
    if (first && text.y - first.y > 0.4 * Math.max(first.size, text.size)) flush()
    row.push(text)
  }
  flush()
  return lines
}

/** The text of a line, its segments with a space between. */
export function lineText({ segments }: PdfLine): string {
  return segments.map(({ text }) => text).join(' ')
}

function segmentsOf(texts: readonly PdfText[]): Segment[] {
  const segments: Segment[] = []
  let parts: string[] = []
  let [left, right] = [0, 0]
  const flush = (): void => {
    const text = composed(parts.join('')).split(/\s+/).filter(Boolean).join(' ')
    if (text) segments.push({ text, left, right })
    parts = []
  }
  let last: PdfText | null = null
  let isBlank = false
  for (const text of [...texts].sort((a, b) => a.left - b.left)) {
    // A blank run is a gap that pdf.js has filled, however wide.
    if (!text.text.trim()) {
      isBlank = parts.length > 0
      continue
    }
    const gap = text.left - right
    if (parts.length > 0 && gap > WIDE * text.size) flush()
    if (parts.length === 0) left = text.left
    else if (isBlank ? !isOneWord(last, text, gap) : gap > SPACE * text.size) parts.push(' ')
    parts.push(text.text)
    right = parts.length === 1 ? text.right : Math.max(right, text.right)
    last = text
    isBlank = false
  }
  flush()
  return segments
}

/** Letters of two fonts without a gap between them: a browser takes "ỉ" from another file than the rest of "Tỉnh". */
function isOneWord(last: PdfText | null, next: PdfText, gap: number): boolean {
  if (!last || last.font === next.font || gap > TOUCHING * next.size) return false
  return /[\p{L}\p{M}]$/u.test(last.text) && /^[\p{Ll}\p{M}]/u.test(next.text)
}

/** Letters and the marks drawn over them as one; a dotless "ı" under a mark is an "i". */
function composed(text: string): string {
  return /\p{M}/u.test(text) ? text.replace(/\u0131(?=\p{M})/gu, 'i').normalize('NFC') : text
}
