import { DocumentError } from './document-error.ts'
import { type DocumentFormat, recogniseDocument } from './document-format.ts'
import { DOCUMENT_LIMITS, type DocumentLimits } from './document-limits.ts'
import { readDocx } from './read-docx.ts'
import { readPdf } from './read-pdf.ts'
import { readText } from './read-text.ts'

/** A document as text, lines ending in "\n" except where a text file has others. */
export interface DocumentText {
  readonly format: DocumentFormat
  /**
   * Of a text file, as it is. Of DOCX and PDF: rows of tables as lines with a TAB between cells (and TABs nowhere
   * else), a blank line between paragraphs, list numbers written out. Not normalised, but for letters that a PDF draws in
   * parts.
   */
  readonly text: string
  /** Pages of a PDF, from 1, on which something is drawn but hardly a word can be read: scans, most likely. */
  readonly unreadPages: readonly number[]
}

/** How far the reading of a PDF is; other documents are read in one step. */
export interface DocumentProgress {
  readonly file: string
  readonly pages: number
  readonly of: number
}

export interface DocumentOptions {
  /** Called after each page of a PDF. */
  readonly onProgress?: (progress: DocumentProgress) => void
  /** What to change in {@link DOCUMENT_LIMITS}. */
  readonly limits?: Partial<DocumentLimits>
}

/**
 * Reads the text of a TXT, DOCX or PDF file. What the bytes are decides, not the name. Nothing outside the file is
 * fetched, and nothing in it is run.
 *
 * @param file its name, for messages
 * @throws {DocumentError} in one line, what is wrong and what to do
 * @example
 * const bytes = new TextEncoder().encode('a) Công khai ngân sách xã')
 * await readDocument('ke-hoach.txt', bytes) // => { format: 'txt', text: 'a) Công khai ngân sách xã', unreadPages: [] }
 */
export async function readDocument(
  file: string,
  bytes: Uint8Array,
  options: DocumentOptions = {},
): Promise<DocumentText> {
  const limits = { ...DOCUMENT_LIMITS, ...options.limits }
  if (bytes.length === 0) throw new DocumentError(file, { code: 'empty' })
  const tooLarge = (of: 'bytes' | 'characters' | 'lines', found: number, most: number) =>
    new DocumentError(file, { code: 'too-large', of, found, most })
  if (bytes.length > limits.bytes) throw tooLarge('bytes', bytes.length, limits.bytes)
  const format = recogniseDocument(file, bytes)
  const { text, unreadPages } = await textOf(format, file, bytes, limits, options.onProgress)
  if (text.length > limits.characters) throw tooLarge('characters', text.length, limits.characters)
  if (!/\S/.test(text)) throw new DocumentError(file, { code: 'no-text', format })
  const lines = linesOf(text)
  if (lines > limits.lines) throw tooLarge('lines', lines, limits.lines)
  return { format, text, unreadPages }
}

async function textOf(
  format: DocumentFormat,
  file: string,
  bytes: Uint8Array,
  limits: DocumentLimits,
  onProgress: DocumentOptions['onProgress'],
): Promise<Omit<DocumentText, 'format'>> {
  if (format === 'pdf') return readPdf(file, bytes, limits, (pages, of) => onProgress?.({ file, pages, of }))
  const text = format === 'txt' ? readText(file, bytes) : await readDocx(file, bytes, limits)
  return { text, unreadPages: [] }
}

/** How many lines a text has, whatever ends them. */
function linesOf(text: string): number {
  let lines = 1
  for (const _ of text.matchAll(/\r\n|[\n\v\f\r\u2028\u2029]/g)) lines++
  return lines
}
