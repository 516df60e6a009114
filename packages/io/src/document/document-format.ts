import { type DocumentContent, DocumentError } from './document-error.ts'

export type DocumentFormat = 'txt' | 'docx' | 'pdf'

/** Extensions of the files that can be read. */
export const DOCUMENT_EXTENSIONS = ['.txt', '.docx', '.pdf'] as const

const KNOWN: readonly { readonly begins: string; readonly content: DocumentContent }[] = [
  { begins: '\x89PNG', content: 'picture' },
  { begins: '\xff\xd8\xff', content: 'picture' },
  { begins: 'GIF8', content: 'picture' },
  { begins: 'II*\0', content: 'picture' },
  { begins: 'MM\0*', content: 'picture' },
  { begins: '{\\rtf', content: 'rtf' },
  { begins: 'Rar!', content: 'archive' },
  { begins: '7z\xbc\xaf', content: 'archive' },
  { begins: '\x1f\x8b', content: 'archive' },
  { begins: 'MZ\x90', content: 'program' },
  { begins: '\x7fELF', content: 'program' },
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
  if (known) refuseFormat(file, known.content)
  if (/^(?:\xef\xbb\xbf)?\s{0,40}<(?:!doctype html|html)/i.test(head)) refuseFormat(file, 'html')
  // Whoever gives a damaged or disguised file shall hear so, and not get an empty plan.
  if (/\.(?:docx|pdf)$/i.test(file)) {
    if (head.includes('\0')) refuseFormat(file, 'unknown')
    refuseFormat(file, 'text')
  }
  return 'txt'
}

/** @throws {DocumentError} `unsupported-format`, saying where the name promises something else */
export function refuseFormat(file: string, content: DocumentContent): never {
  const named = (['txt', 'docx', 'pdf'] as const).find(format => file.toLowerCase().endsWith(`.${format}`))
  throw new DocumentError(file, { code: 'unsupported-format', named: named ?? null, content })
}

/** OLE compound files: Word before 2007, and the envelope of encrypted documents since. */
function refuseCompound(file: string, bytes: Uint8Array): never {
  // Names in the directory are UTF-16, at even offsets.
  const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1))
  if (names.includes('EncryptedPackage')) throw new DocumentError(file, { code: 'encrypted', format: 'docx' })
  if (names.includes('WordDocument')) throw new DocumentError(file, { code: 'old-format' })
  refuseFormat(file, 'old-office')
}

/** One character a byte, whatever they are. */
export function latin1(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return text
}
