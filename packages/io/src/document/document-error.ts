/** Why a document was refused, for programs: each code has one meaning and one test. */
export type DocumentErrorCode =
  | 'empty'
  | 'too-large'
  | 'too-many-pages'
  | 'unpacks-too-large'
  | 'encrypted'
  | 'old-format'
  | 'unsupported-format'
  | 'malformed'
  | 'no-text'

/**
 * A document that cannot be read. Its message is one line: file, problem, remedy.
 *
 * @example
 * new DocumentError('ke-hoach.txt', 'empty', 'the file is empty; give a document with text').message
 * // => 'ke-hoach.txt: the file is empty; give a document with text'
 */
export class DocumentError extends Error {
  override readonly name = 'DocumentError'
  readonly code: DocumentErrorCode

  constructor(file: string, code: DocumentErrorCode, problem: string) {
    super(`${oneLine(file)}: ${oneLine(problem)}`)
    this.code = code
  }
}

/** A name or a library's words may hold line breaks and terminal codes, and be of any length. */
function oneLine(text: string): string {
  return text
    .slice(0, 300)
    .replace(/[\p{Cc}\u2028\u2029]/gu, ' ')
    .trim()
}
