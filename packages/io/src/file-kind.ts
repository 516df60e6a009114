/** Whether bytes begin as a ZIP archive does, which an XLSX file is. */
export function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5)
}

/** Whether bytes begin as Microsoft's compound files do: workbooks before 2007, and encrypted ones since. */
export function isCompoundFile(head: Uint8Array): boolean {
  return head[0] === 0xd0 && head[1] === 0xcf && head[2] === 0x11 && head[3] === 0xe0
}

/** The stream in which a compound file keeps a workbook that is encrypted with a password. */
const ENCRYPTED = Uint8Array.from('EncryptedPackage', letter => letter.charCodeAt(0))

/** Whether a compound file holds an encrypted workbook; the names of its streams are in UTF-16. */
export function isEncrypted(bytes: Uint8Array): boolean {
  const [first = 0] = ENCRYPTED
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (ENCRYPTED.every((letter, index) => bytes[at + 2 * index] === letter)) return true
  }
  return false
}

/** What a text that is no table of cells is, by its beginning; web pages are often saved under the name of a workbook. */
export function documentKind(head: Uint8Array): 'html' | 'xml' | 'pdf' | 'rtf' | null {
  const begins = String.fromCharCode(...head.subarray(0, 64))
    .replace(/^\xef\xbb\xbf/, '')
    .replaceAll('\0', '')
    .trimStart()
    .toLowerCase()
  if (begins.startsWith('%pdf')) return 'pdf'
  if (begins.startsWith('{\\rtf')) return 'rtf'
  if (/^<(!doctype html|html|table|head|meta|style|body)/.test(begins)) return 'html'
  return begins.startsWith('<?xml') ? 'xml' : null
}
