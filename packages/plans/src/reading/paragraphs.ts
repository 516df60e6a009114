import { isFull, startsLower, wrapWidth } from './line-wrap.ts'
import { type MarkerKind, markerOf } from './paragraph-marker.ts'
import type { Place, SourceLine } from './source-line.ts'

/** A paragraph of the text, its wrapped lines joined. */
export interface Paragraph extends Place {
  /** Without its marker, spaces single; a table row keeps its tabs. */
  readonly text: string
  /** As printed without its stop: "1.1", "đ", "-". Null for an unmarked paragraph. */
  readonly marker: string | null
  readonly kind: MarkerKind
}

/** A sentence or clause ends here, whatever quotes or brackets close behind it. */
const ENDED = /[.;:!?…]["”’»)\]*]{0,4}$/u
/** Words that need another word behind them: a paragraph never ends with one. */
const UNFINISHED =
  /(?:[,(/&]|(?:^|[\s(])(?:của|và|các|những|tại|theo|ngày|tháng|năm|về|trong|với|cho|do|từ|đến|là|bằng|việc|được|để|khi|nhằm|hoặc|ở|trên|cấp|độ|Ban|Ủy|Uỷ|Hội|Luật|Điều|khoản|Bộ|Trung))$/u
/** "Số" waits for a number only where one follows: "môi trường số" does not. */
const NUMBER_SIGN = /(?:^|[\s(])số$/iu
/** Words that a number follows, so that a bare number behind them is no page number. */
const AWAITS_NUMBER = /(?:^|\s)(?:mức độ|năm|tháng|ngày|số|khoản|điều|đạt|quý)$/iu
const PAGE_NUMBER = /^(?:[-–]\s?)?(?:trang\s)?\d{1,3}(?:\s?\/\s?\d{1,3})?(?:\s?[-–])?$/iu
/** What opens a paragraph of an official document whatever stands before it. */
const OPENING =
  /^(?:Điều \d{1,2}\b|Nơi nhận|Căn cứ |Theo đề nghị|Xét đề nghị|Trên đây là|TM\.|KT\.|Phụ lục|PHỤ LỤC|\((?:Có|Kèm|Ban hành))/u
/** Two halves of a name joined by a dash, at which a line may be broken. */
const NAME_HALVES =
  /(?:kinh tế|chính trị|văn hóa|văn hoá|quốc phòng|lao động|tài chính|văn phòng|địa chính|tư pháp|truyền thông|thể thao|xanh|sạch)$/iu
const OTHER_HALF =
  /^(?:xã hội|an ninh|thương binh|kế hoạch|kế toán|thông tin|truyền thông|thể thao|thống kê|xây dựng|hộ tịch|sạch|đẹp)(?!\p{L})/iu
/** Word sets its list marks apart with a tab: no cell stands before it, and none behind. */
const LIST_TAB =
  /^([-–—•●▪◦‣·*+o§ØüÜ■□►➢➤✓✔\uf0a7\uf0b7\uf0d8\uf0fc]|[\p{L}\d.(]{1,8}[.)])\t{1,4}(?=[^\t]+$)/u
/** An unmarked paragraph longer than this is no heading. */
const NO_HEADING = 150
/** A shorter one is a heading or a label, and nothing behind a blank line continues it. */
const LONG_ENOUGH = 60

interface Draft {
  readonly line: number
  lastLine: number
  readonly marker: string | null
  readonly kind: MarkerKind
  readonly parts: string[]
  /** The line added last, and how long the paragraph has become. */
  last: string
  length: number
}

/**
 * The paragraphs of repaired lines: hard-wrapped lines joined, as are sentences that a page break divides. Markers,
 * table rows, openings such as "Điều 1" and finished lines begin a new paragraph; page numbers are left out.
 *
 * @example
 * paragraphsOf(repairText('a) Công khai\ndanh sách').lines)
 * // => [{ line: 1, lastLine: 2, text: 'Công khai danh sách', marker: 'a', kind: 'letter' }]
 */
export function paragraphsOf(lines: readonly SourceLine[]): Paragraph[] {
  const width = wrapWidth(lines)
  const paragraphs: Paragraph[] = []
  let draft: Draft | null = null
  let gap = false
  for (const source of lines) {
    const text = source.text.trim().replace(LIST_TAB, '$1 ')
    if (text === '' || (PAGE_NUMBER.test(text) && !(draft && !gap && AWAITS_NUMBER.test(tail(draft))))) {
      gap = true
      continue
    }
    if (draft && continues(draft, text, gap, width)) append(draft, text, source.line)
    else {
      if (draft) paragraphs.push(finish(draft))
      draft = begin(text, source.line)
    }
    gap = false
  }
  if (draft) paragraphs.push(finish(draft))
  return paragraphs
}

function begin(text: string, line: number): Draft {
  const marked = text.includes('\t') ? null : markerOf(text)
  return {
    line,
    lastLine: line,
    marker: marked?.marker ?? null,
    kind: marked?.kind ?? 'none',
    parts: [marked?.rest ?? text],
    last: text,
    length: text.length,
  }
}

function append(draft: Draft, text: string, line: number): void {
  // "KT-" + "XH", "2021-" + "2025": the break fell inside a word.
  if (!/[\p{Lu}\d]-$/u.test(draft.last)) draft.parts.push(' ')
  draft.parts.push(text)
  draft.last = text
  draft.length += text.length
  draft.lastLine = line
}

function finish({ line, lastLine, marker, kind, parts, last }: Draft): Paragraph {
  const text = parts.join('')
  return { line, lastLine, text: last.includes('\t') ? text : text.replace(/\s{2,}/gu, ' '), marker, kind }
}

/** Whether a line belongs to the paragraph before it; `gap`: blank lines or a page number lie between. */
function continues(draft: Draft, text: string, gap: boolean, width: number | null): boolean {
  const { last } = draft
  if (last.includes('\t') || text.includes('\t')) return false
  const end = tail(draft)
  const ended = ENDED.test(end)
  const full = isFull(last, text, width, ended)
  const marked = markerOf(text)
  if (marked) return !ended && isCrumb(end, marked.kind, marked.rest, full && !gap)
  if (OPENING.test(text)) return false
  if (isCapitals(text)) return !gap && draft.kind !== 'none' && isCapitals(last) && !ended
  if (isCapitals(last)) return false
  if (/^[^\p{L}\p{N}]+$/u.test(text.slice(0, 40)) && text.length < 40) return !gap
  if (startsLower(text)) return gap ? !/[.!?…]["”’»)\]*]{0,4}$/u.test(end) : true
  if (opensQuote(draft)) return true
  if (UNFINISHED.test(end) || (NUMBER_SIGN.test(end) && /^[\d/]/.test(text)))
    return !gap || draft.length > LONG_ENOUGH
  if (/^\d/.test(text) && !ended) return gap ? draft.length > NO_HEADING : full
  return !gap && full
}

/** A dash at a line's beginning that joins two halves of a name or phrase, not a marker. */
function isCrumb(end: string, kind: MarkerKind, rest: string, full: boolean): boolean {
  if (NAME_HALVES.test(end) && kind === 'dash' && OTHER_HALF.test(rest)) return true
  // "giai đoạn 2021\n- 2025" never gets here: a dash before a digit is no marker.
  if (kind === 'dash') return full && startsLower(rest)
  // "Nghị định số\n1. …" and "(1) …; (2) …" run on inside a sentence.
  return kind === 'paren' && full
}

/** A quotation opened in a short paragraph and not closed yet, as in a heading broken in the middle of a name. */
function opensQuote({ parts, length }: Draft): boolean {
  if (length > NO_HEADING) return false
  const text = parts.join('')
  return text.lastIndexOf('“') > text.lastIndexOf('”')
}

function tail({ last }: Draft): string {
  return last.length > 80 ? last.slice(-80) : last
}

function isCapitals(text: string): boolean {
  const some = text.slice(0, 200)
  return /\p{Lu}{2}/u.test(some) && !/\p{Ll}/u.test(some)
}
