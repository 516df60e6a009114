import { createTextStream } from '../text-decoding.ts'
import { refuseFormat } from './document-format.ts'

/**
 * The text of a text file: UTF-8 or UTF-16 with or without a byte order mark, else windows-1258. It is handed on as it
 * is, so that line numbers are those of the file.
 *
 * @throws {DocumentError} `unsupported-format` if it is no text
 */
export function readText(file: string, bytes: Uint8Array): string {
  const stream = createTextStream(bytes.subarray(0, 4096))
  const [begin, end] = [stream.decode(bytes), stream.end()]
  if (begin === null || end === null) refuseFormat(file, 'damaged-text')
  const text = begin + end
  // Every run of bytes can be taken for windows-1258; other data show by what no text holds.
  if (hasBinary(text)) refuseFormat(file, 'unknown')
  return text
}

/** NUL at all, or more than one control character in a hundred. */
function hasBinary(text: string): boolean {
  let controls = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0) return true
    // Tab, line feed, vertical tab (Word's line break), form feed (a page's end) and carriage return are text.
    if (code < 32 && (code < 9 || code > 13)) controls++
  }
  return controls * 100 > text.length
}
