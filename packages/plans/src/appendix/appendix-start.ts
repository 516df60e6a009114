import type { SourceLine } from '../reading/source-line.ts'
import { headAt } from './table-head.ts'

/** Lines after its heading within which an appendix of tasks shows the head of its table. */
const NEAR = 60

/**
 * Index of the line at which the appendix of tasks begins: the heading "Phụ lục" or "Phụ biểu" above a table of tasks,
 * failing that the head of such a table, failing that the first such heading.
 *
 * @returns null for a document without an appendix, also where it merely mentions one
 */
export function appendixStart(lines: readonly SourceLine[]): number | null {
  let heading: number | null = null
  let first: number | null = null
  for (let index = 0; index < lines.length; index++) {
    if (isAppendixHeading(lines[index]?.text ?? '')) {
      heading = index
      first ??= index
    } else if (headAt(lines, index)) {
      return heading !== null && index - heading <= NEAR ? heading : index
    }
  }
  return first
}

/** "Phụ lục", "PHỤ LỤC 01", "Phụ biểu II: …"; not "(Có Phụ lục kèm theo)" nor a sentence about one. */
function isAppendixHeading(text: string): boolean {
  if (text.length > 160 || !/^[*\s]{0,4}p/iu.test(text)) return false
  const rest = /^[*\s]{0,4}(?:phụ lục|phụ biểu)(?![\p{L}\p{N}])(.{0,150})$/iu.exec(text.normalize('NFC'))?.[1]
  if (rest === undefined) return false
  return /^\s{0,3}(?:số )?(?:\d{1,2}|[IVX]{1,5}|[A-D])?[*\s]{0,4}(?:$|[.:–-]|\p{Lu}{2})/u.test(rest)
}
