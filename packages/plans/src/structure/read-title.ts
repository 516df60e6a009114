import type { Paragraph } from '../reading/paragraphs.ts'
import { plainWords } from '../reading/plain-words.ts'
import { dateLine } from './date-line.ts'
import { documentNumbers } from './document-number.ts'
import { headCells } from './head-cells.ts'
import { isHeadBlock } from './issuing-body.ts'
import { isPageFurniture } from './page-furniture.ts'
import { isCapitals } from './section-heading.ts'

/** The title of a document, the line it begins at, and the paragraph behind it. */
export interface Title {
  readonly text: string | null
  readonly line: number
  readonly next: number
}

const TYPES =
  'ke hoach|chuong trinh(?: hanh dong)?|de an|phuong an|chi thi|cong van|quyet dinh|thong bao|bao cao|huong dan|ket luan'
const TYPE = new RegExp(`^(?:${TYPES})$`)
/** The type and the subject on one line, in capitals. */
const TYPE_AND_SUBJECT = new RegExp(`^(?:${TYPES}) \\S`)
const INDEX = /\bpapi\b|\bquan tri va hanh chinh cong\b/
const NOTE = /^\(?(?:ban hành )?kèm theo/iu
/** Begins a clause that says on what a document rests. */
const RESTS_ON = /^(?:căn cứ|thực hiện|triển khai|thi hành|theo)\s/iu
/** Whoever decides, named below the subject of a decision. */
const AUTHORITY = /^(?:chu tich|uy ban nhan dan|ubnd|hoi dong nhan dan|giam doc|thu truong)\b/
/** "UBND tỉnh … ban hành Kế hoạch … như sau:" names what the text is where no title does. */
const ISSUING_SENTENCE =
  /(?:ban hành|xây dựng|triển khai) ((?:kế hoạch|chương trình|chỉ thị|đề án)\s[^.;:]{8,300}?),?(?: với (?:các )?nội dung(?: cụ thể)?)?,? (?:cụ thể )?như sau ?[:.]?$/iu
const DISPATCH = /^(?:v\/v|về việc):?\s+(?=\S)/iu
/** The rule under a title, where a conversion set it on its last line. */
const UNDERLINE = /\s?[-_*=~–—]{3,80}$/u
const LONGEST = 400
/** Lines that a title runs over at most. */
const MOST_LINES = 7
/** Candidates looked at for one that names the index. */
const CANDIDATES = 6

/**
 * The title of a document: what stands under its type ("KẾ HOẠCH"), over as many lines as it takes; the subject of a
 * dispatch ("V/v …"); or the first line that is neither head nor furniture of a page, best one that names the index.
 * A sentence that issues the plan gives its own words for it. Null where none is told.
 *
 * @param head paragraphs before the first part of the text
 */
export function readTitle(head: readonly Paragraph[]): Title {
  return underType(head) ?? untyped(head)
}

function underType(head: readonly Paragraph[]): Title | null {
  for (let at = head.length - 1; at >= 0; at--) {
    const first = head[at]
    const typed = first && typeAt(head, at)
    if (!first || !typed) continue
    const { lines, next } = subjectFrom(head, typed.next, typed.subject)
    if (lines.length === 0 && typed.subject === null) continue
    const text = [sentenceCase(typed.type), ...lines].join(' ').replace(UNDERLINE, '')
    return { text, line: first.line, next }
  }
  return null
}

interface Typed {
  readonly type: string
  /** Begun on the line of the type. */
  readonly subject: string | null
  readonly next: number
}

/** The type of document at a paragraph, on its own, broken over two lines, or before its subject in capitals. */
function typeAt(head: readonly Paragraph[], at: number): Typed | null {
  const { text = '', kind = 'none' } = head[at] ?? {}
  if (kind !== 'none' || text.length > LONGEST || text.endsWith(':')) return null
  if (TYPE.test(plainWords(text.slice(0, 40)))) return { type: text, subject: null, next: at + 1 }
  if (!isCapitals(text)) return null
  const below = head[at + 1]?.text ?? ''
  const broken = `${text} ${below}`
  if (isCapitals(below) && broken.length < 40 && TYPE.test(plainWords(broken)))
    return { type: broken, subject: null, next: at + 2 }
  const words = plainWords(text)
  const type = TYPE_AND_SUBJECT.test(words) ? new RegExp(`^(?:${TYPES})`).exec(words)?.[0] : undefined
  if (type === undefined) return null
  const length = type.split(' ').length
  const printed = text.split(/\s+/)
  return {
    type: printed.slice(0, length).join(' '),
    subject: printed.slice(length).join(' '),
    next: at + 1,
  }
}

function subjectFrom(
  head: readonly Paragraph[],
  from: number,
  begun: string | null,
): { lines: string[]; next: number } {
  const lines = begun === null ? [] : [begun]
  let next = from
  for (; next < head.length && lines.length < MOST_LINES; next++) {
    const paragraph = head[next]
    if (!paragraph || !(isSubject(paragraph, lines) || goesOnToIndex(head, next, lines))) break
    lines.push(paragraph.text)
  }
  return { lines, next }
}

/** The first line under the type, and those that go on with it: capitals under capitals, or a clause cut short. */
function isSubject({ text, kind }: Paragraph, before: readonly string[]): boolean {
  if (kind !== 'none' || text.length > LONGEST || NOTE.test(text.replace('(', ''))) return false
  if (/^[-_*=~ ]*$/u.test(text) || headCells(text).some(dateLine)) return false
  const last = before.at(-1)
  if (last === undefined) return !restsOn(text) && !text.startsWith('(')
  if (/[.:;]$/u.test(last) || isPageFurniture(text)) return false
  if (isCapitals(text)) return before.every(isCapitals) && !AUTHORITY.test(plainWords(text))
  // "CỦA BAN THƯỜNG VỤ" over "về tăng cường …"; "… tỉnh Nghệ An" over "Năm 2024".
  if (restsOn(text)) return false
  const isTold = /năm 20\d\d\W*$/iu.test(last)
  if (/^\p{Ll}/u.test(text)) return !isTold && text.length < 200
  return !isTold && text.length < 120 && /năm 20\d\d\W*$/iu.test(text) && !/[.:;]$/u.test(text)
}

/** Lines in which a title that was cut anywhere comes to name the index. */
const LINES_TO_INDEX = 3

/** Whether a title that has not named the index yet does so on this line or the next: "Khắc phục hạn chế, nâng cao" / "Chỉ số …". */
function goesOnToIndex(head: readonly Paragraph[], at: number, before: readonly string[]): boolean {
  const last = before.at(-1)
  if (last === undefined || /[.:;]$/u.test(last) || INDEX.test(plainWords(before.join(' ')))) return false
  const lines: string[] = []
  for (const { text, kind } of head.slice(at, at + LINES_TO_INDEX)) {
    if (kind !== 'none' || text.length > 120 || /[.:;]$/u.test(text) || restsOn(text)) break
    if (AUTHORITY.test(plainWords(text)) || isHeadBlock(text) || isPageFurniture(text)) break
    lines.push(text)
  }
  return lines.length > 0 && INDEX.test(plainWords([last, ...lines].join(' ')))
}

/** "Triển khai các giải pháp …" is a subject; "Thực hiện Kế hoạch số 45/KH-UBND …" tells on what it rests. */
function restsOn(text: string): boolean {
  return RESTS_ON.test(text) && (/[.;,]$/u.test(text) || documentNumbers(text).length > 0)
}

function untyped(head: readonly Paragraph[]): Title {
  const candidates: { text: string; line: number; next: number }[] = []
  for (const [at, { text, line, kind }] of head.entries()) {
    if (candidates.length >= CANDIDATES) break
    if (kind !== 'none' || isPageFurniture(text) || isHeadBlock(text)) continue
    const issued = ISSUING_SENTENCE.exec(text.slice(0, 1000))?.[1]
    if (issued) {
      candidates.push({ text: capitalised(issued), line, next: at })
      break
    }
    const isWhole = isCapitals(text) ? !/[;:]$/u.test(text) : !/[.;:!?…]$/u.test(text)
    if (text.length >= LONGEST || !isWhole) continue
    const subject = text.replace(DISPATCH, '').replace(/\.$/u, '')
    candidates.push({ text: capitalised(subject), line, next: at + 1 })
  }
  const [first] = candidates
  const named = candidates.find(({ text }) => INDEX.test(plainWords(text)))
  const title = named ?? first
  if (title) return title
  return { text: null, line: head[0]?.line ?? 1, next: 0 }
}

function sentenceCase(text: string): string {
  return capitalised(text.toLowerCase())
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
