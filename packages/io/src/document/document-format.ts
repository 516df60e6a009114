import { DocumentError } from './document-error.ts'

export type DocumentFormat = 'txt' | 'docx' | 'pdf'

/** Extensions of the files that can be read. */
export const DOCUMENT_EXTENSIONS = ['.txt', '.docx', '.pdf'] as const

const KNOWN: readonly { readonly begins: string; readonly what: string; readonly remedy: string }[] = [
  { begins: '\x89PNG', what: 'a PNG picture', remedy: 'run text recognition (OCR) on it first' },
  { begins: '\xff\xd8\xff', what: 'a JPEG picture', remedy: 'run text recognition (OCR) on it first' },
  { begins: 'GIF8', what: 'a GIF picture', remedy: 'run text recognition (OCR) on it first' },
  { begins: 'II*\0', what: 'a TIFF picture', remedy: 'run text recognition (OCR) on it first' },
  { begins: 'MM\0*', what: 'a TIFF picture', remedy: 'run text recognition (OCR) on it first' },
  { begins: '{\\rtf', what: 'a rich text file (RTF)', remedy: 'save it as .docx' },
  { begins: 'Rar!', what: 'a RAR archive', remedy: 'unpack it and give the document' },
  { begins: '7z\xbc\xaf', what: 'a 7-Zip archive', remedy: 'unpack it and give the document' },
  { begins: '\x1f\x8b', what: 'a gzip archive', remedy: 'unpack it and give the document' },
  { begins: 'MZ\x90', what: 'a program', remedy: 'give a document' },
  { begins: '\x7fELF', what: 'a program', remedy: 'give a document' },
]

/**
 * What the bytes of a document are: that decides, not the name. What is neither a DOCX nor a PDF nor anything else
 * known counts as text, unless the name promises a DOCX or PDF.
 *
 * @throws {DocumentError} `old-format`, `encrypted`, `unsupported-format`
 */
export function recogniseDocument(file: string, bytes: Uint8Array): DocumentFormat {
  const head = latin1(bytes.subarray(0, 1024))
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return 'docx'
  // A PDF may begin with a few stray bytes; a text that merely names the mark near its beginning is no PDF.
  if (/^(?:\xef\xbb\xbf)?\s{0,40}%PDF-/.test(head) || (/\.pdf$/i.test(file) && head.includes('%PDF-')))
    return 'pdf'
  if (head.startsWith('\xd0\xcf\x11\xe0')) refuseCompound(file, bytes)
  const known = KNOWN.find(({ begins }) => head.startsWith(begins))
  if (known) refuseFormat(file, known.what, known.remedy)
  if (/^(?:\xef\xbb\xbf)?\s{0,40}<(?:!doctype html|html)/i.test(head))
    refuseFormat(file, 'a web page (HTML)', 'save its text as .txt')
  // Whoever gives a damaged or disguised file shall hear so, and not get an empty plan.
  if (/\.(?:docx|pdf)$/i.test(file)) {
    if (head.includes('\0')) refuseFormat(file, 'something else', 'save the document anew')
    refuseFormat(file, 'plain text', 'name it .txt if it is the text of a plan')
  }
  return 'txt'
}

/** @throws {DocumentError} `unsupported-format`, saying where the name promises something else */
export function refuseFormat(file: string, what: string, remedy: string): never {
  const extension = /\.(txt|docx|pdf)$/i.exec(file)?.[1]
  const name = extension ? `the name says ${extension.toUpperCase()}, but ` : ''
  throw new DocumentError(file, 'unsupported-format', `${name}the content is ${what}; ${remedy}`)
}

/** OLE compound files: Word before 2007, and the envelope of encrypted documents since. */
function refuseCompound(file: string, bytes: Uint8Array): never {
  // Names in the directory are UTF-16, at even offsets.
  const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1))
  if (names.includes('EncryptedPackage'))
    throw new DocumentError(file, 'encrypted', 'the document is encrypted; save it without a password')
  if (names.includes('WordDocument'))
    throw new DocumentError(file, 'old-format', 'this is a document of Word 97–2003 (.doc); save it as .docx')
  refuseFormat(file, 'an Office file from before 2007', 'save it as .docx')
}

/** One character a byte, whatever they are. */
export function latin1(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return text
}
