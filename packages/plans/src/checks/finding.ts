import type { Notice } from '../notice.ts'
import { shortened } from '../reading/shortened.ts'
import type { SourceLine } from '../reading/source-line.ts'

/** `error`: the document contradicts itself; `warning`: something is missing or very likely wrong; `note`: look again. */
export type Severity = 'error' | 'warning' | 'note'

/** A fault of the document itself, at its place. */
export interface Finding extends Notice {
  readonly severity: Severity
  /** The line it was found in, shortened. */
  readonly quote: string
}

/** What a check finds, before the quote is put beside it. */
export type Fault = Omit<Finding, 'quote'>

const LONGEST_QUOTE = 160

/** A number that stands alone in its line, as where a table lost its columns: the words come below. */
const LONE_NUMBER = /^(?:\d{1,3}|[IVXL]{1,6}|[a-zđ])[.)]?$/u
const LINES_BELOW = 4

/** A fault with the words of its line. */
export function withQuote(fault: Fault, lines: readonly SourceLine[]): Finding {
  const at = fault.line - 1
  const own = lines[at]?.text ?? ''
  const below = LONE_NUMBER.test(own) ? lines.slice(at + 1, at + 1 + LINES_BELOW) : []
  const text = [own, ...below.map(line => line.text)].filter(Boolean).join(' ').replaceAll('\t', ' | ')
  return { ...fault, quote: shortened(text, LONGEST_QUOTE) }
}
