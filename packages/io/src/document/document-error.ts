import { plainMessage } from '@papi-lens/core'
import type { DocumentFormat } from './document-format.ts'

/** What the bytes of a file are where they are no document that can be read. */
export type DocumentContent =
  | 'picture'
  | 'rtf'
  | 'archive'
  | 'program'
  | 'html'
  | 'workbook'
  | 'slides'
  | 'opendocument'
  | 'old-office'
  | 'damaged-text'
  | 'text'
  | 'unknown'

/** Why a document was refused: each code has one meaning and one test, and the facts that go with it. */
export type DocumentProblem =
  | { readonly code: 'empty' }
  /** Bytes, characters, lines or XML tags: how many there are (null: more than are read) and how many are read. */
  | {
      readonly code: 'too-large'
      readonly of: 'bytes' | 'characters' | 'lines' | 'tags'
      readonly found: number | null
      readonly most: number
    }
  | { readonly code: 'too-many-pages'; readonly pages: number; readonly most: number }
  /** `most` is in bytes, `ratio` in times the size of the file. */
  | { readonly code: 'unpacks-too-large'; readonly most: number; readonly ratio: number }
  /** Reading it took more seconds, or megabytes of memory, than a document may. */
  | { readonly code: 'over-budget'; readonly of: 'seconds' | 'megabytes'; readonly most: number }
  | { readonly code: 'encrypted'; readonly format: 'docx' | 'pdf' }
  /** A document of Word 97–2003. */
  | { readonly code: 'old-format' }
  /** `named` is what the file's name promises, null if nothing. */
  | {
      readonly code: 'unsupported-format'
      readonly named: DocumentFormat | null
      readonly content: DocumentContent
    }
  /** `nesting` and `streams`: a PDF that draws, or is made of, more than any document. */
  | { readonly code: 'malformed'; readonly what: 'docx' | 'pdf' | 'nesting' | 'streams' }
  /** A PDF without text holds pictures of pages. */
  | { readonly code: 'no-text'; readonly format: DocumentFormat }

/** The codes alone, for programs. */
export type DocumentErrorCode = DocumentProblem['code']

/**
 * A document that cannot be read. Its message is one line without a language: file, code, facts; what a person reads
 * is said by words from `problem`.
 *
 * @example
 * new DocumentError('ke-hoach.txt', { code: 'old-format' }).message // => 'ke-hoach.txt: old-format'
 * new DocumentError('a.pdf', { code: 'too-many-pages', pages: 900, most: 500 }).message
 * // => 'a.pdf: too-many-pages: pages 900, most 500'
 */
export class DocumentError extends Error {
  override readonly name = 'DocumentError'
  readonly file: string
  readonly problem: DocumentProblem

  constructor(file: string, problem: DocumentProblem) {
    const { code, ...facts } = problem
    super(`${oneLine(file)}: ${plainMessage(code, facts)}`)
    this.file = oneLine(file)
    this.problem = problem
  }

  get code(): DocumentErrorCode {
    return this.problem.code
  }
}

/** A name may hold line breaks and terminal codes, and be of any length. */
function oneLine(text: string): string {
  return text
    .slice(0, 300)
    .replace(/[\p{Cc}\u2028\u2029]/gu, ' ')
    .trim()
}
