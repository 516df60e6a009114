import type { Province } from '@papi-lens/core'
import type { Notice } from '../notice.ts'
import type { Head } from '../plan-document.ts'
import type { Paragraph } from '../reading/paragraphs.ts'
import { dateIn, dateLine, dayIn, type PrintedDate, pageDate } from './date-line.ts'
import { documentNumbers, isLegislation } from './document-number.ts'
import { headCells } from './head-cells.ts'
import { readIssuer } from './read-issuer.ts'
import { readTitle, type Title } from './read-title.ts'

/** Paragraphs that a head takes at most: what stands deeper is the text. */
const LONGEST_HEAD = 80
const NOTE = /^\(?(?:ban hành )?kèm theo/iu
/** Begins a clause that says on what a document rests. */
const RESTS_ON = /^(?:căn cứ|thực hiện|triển khai|thi hành|theo)\s/iu
const DOCUMENT =
  /^(?:quyết định|kế hoạch|chỉ thị|nghị quyết|thông báo|chương trình|công văn|kết luận|đề án|văn bản)\s/iu
/** A further document on which the plan rests, behind what the first is about. */
const JOINED_ON = /(?:^|[,;] |\s)và (?:quyết định|kế hoạch|chỉ thị|nghị quyết|công văn)(?: số)? ?$/iu
/** Behind the number of a document these words tell what it is about, and may name other documents. */
const ABOUT = / (?:về|ban hành|phê duyệt|quy định|v\/v) /iu
/** "… đã ban hành Kế hoạch số 19/KH-UBND": the act by which the plan came to be. */
const ISSUED =
  /(?:ban hành|ký|có|ra) (?:kèm theo )?(?:Quyết định|Kế hoạch|Chương trình(?: hành động)?|Chỉ thị|Công văn|Văn bản|Đề án|Thông báo|Nghị quyết)(?: số)?:? ?(?=\d)/iu
/** Paragraphs behind the title within which it is told. */
const NEAR_TITLE = 12
/** Words behind the number that may name the year. */
const ABOUT_LENGTH = 300

interface Parts {
  /** Before the first part of the text. */
  readonly head: readonly Paragraph[]
  readonly title: Title
  /** From behind the title on. */
  readonly intro: readonly Paragraph[]
}

/**
 * The facts of a document's head: title, number, date, year, issuer and the documents it carries out. Where a decision
 * promulgates the plan, the number and date are the decision's, the rest the plan's. A news article that tells of a
 * plan gives the facts of the plan it tells of.
 *
 * @param provinces the provinces an issuer may lie in, as in a dataset's panel
 * @returns what the document lacks is null, with a notice; `text`: the paragraphs behind the title
 */
export function readHead(
  paragraphs: readonly Paragraph[],
  provinces: readonly Province[],
): { head: Head; text: readonly Paragraph[]; notices: Notice[] } {
  const parts = partsOf(paragraphs)
  const printed =
    parts.head.map(({ text }) => headCells(text).map(dateLine).find(Boolean)).find(Boolean) ?? null
  const title = parts.title.text
  const seen = { year: yearIn(title), page: pageDate(parts.head) }
  const issued = issuedIn(parts.intro, seen) ?? issuedIn(parts.head, seen)
  const number = numberOf(parts.head) ?? issued?.number ?? null
  const dated = printed ?? noteDate(parts.head) ?? issued?.dated ?? null
  const basis = basisOf(parts.intro, number)
  const year = (isOfResults(title) ? null : yearIn(title)) ?? issued?.year ?? dated?.year ?? null
  const date = dated?.date ?? null
  const where = { ...parts, all: paragraphs }
  const issuer = readIssuer(where, printed?.place ?? null, title, provinces, dated?.year ?? year)
  return {
    head: { title, number, date, year, issuer, basis },
    text: paragraphs.slice(parts.title.next),
    notices: noticesOf(parts, number, date),
  }
}

function partsOf(paragraphs: readonly Paragraph[]): Parts {
  const lastFirstPart = paragraphs.findLastIndex(
    ({ kind, marker }) => (kind === 'roman' && marker === 'I') || (kind === 'capital' && marker === 'A'),
  )
  const end = lastFirstPart >= 0 ? lastFirstPart : paragraphs.findIndex(({ kind }) => kind === 'arabic')
  const head = paragraphs.slice(0, Math.min(end < 0 ? LONGEST_HEAD : end, 3 * LONGEST_HEAD))
  const title = readTitle(head)
  return { head, title, intro: head.slice(title.next) }
}

function numberOf(head: readonly Paragraph[]): string | null {
  for (const { text } of head)
    for (const cell of headCells(text)) {
      const rest = /^Số ?[:.]? ?(?=\d)/u.exec(cell)
      const [found] = rest ? documentNumbers(cell.slice(rest[0].length, 80)) : []
      if (found?.at === 0) return found.number
    }
  const note = head.find(({ text }) => NOTE.test(text.replace('(', '')))
  const [found] = documentNumbers(note?.text.slice(0, 500) ?? '')
  return found?.number ?? null
}

function noteDate(head: readonly Paragraph[]): PrintedDate | null {
  const note = head.find(({ text }) => NOTE.test(text.replace('(', '')))
  return note ? dateIn(note.text) : null
}

interface Issued {
  readonly number: string
  readonly dated: PrintedDate | null
  /** The year that what is issued is for. */
  readonly year: number | null
}

/** "… ngày 26/5/2024 UBND tỉnh … đã ban hành Quyết định số 961/QĐ-UBND": number and the nearest date. */
function issuedIn(
  intro: readonly Paragraph[],
  seen: { year: number | null; page: string | null },
): Issued | null {
  for (const { text } of intro.slice(0, NEAR_TITLE)) {
    const found = ISSUED.exec(text.slice(0, 20_000))
    if (!found) continue
    const at = found.index + found[0].length
    const [first] = documentNumbers(text.slice(at, at + 60))
    if (!first || first.at > 0) continue
    const before = text.slice(Math.max(0, found.index - 160), found.index)
    const [about = ''] = text.slice(at + first.end, at + first.end + ABOUT_LENGTH).split(/[.;]\s/u)
    const year = yearIn(about)
    const dated =
      dateIn(text.slice(at, at + 60)) ??
      dateIn(before) ??
      dayIn(before, { year: seen.year ?? year, page: seen.page })
    return { number: first.number, dated, year }
  }
  return null
}

/** The first number of each clause that says on what the plan rests. */
function basisOf(intro: readonly Paragraph[], own: string | null): string[] {
  const basis = new Set<string>()
  let rests = false
  for (const { text } of intro) {
    if (NOTE.test(text.replace('(', ''))) continue
    for (const [index, clause] of text
      .slice(0, 20_000)
      .split(/;\s|\.\s(?=\p{Lu})/u)
      .entries()) {
      const trimmed = clause.trim()
      rests =
        RESTS_ON.test(trimmed) || (rests && (index > 0 || DOCUMENT.test(trimmed)) && DOCUMENT.test(trimmed))
      if (!rests) continue
      for (const number of carriedOut(trimmed))
        if (number !== own && !isLegislation(number)) basis.add(number)
    }
  }
  return [...basis]
}

function carriedOut(clause: string): string[] {
  const numbers = documentNumbers(clause)
  const first = numbers[0]
  if (!first) return []
  const about = clause.slice(first.end).search(ABOUT)
  const end = about < 0 ? clause.length : first.end + about
  // A number behind "về" is another document's, but for one that is joined on: "… về PAPI và Kế hoạch số 45/KH-UBND".
  const behind = numbers.find(({ at }) => at >= end)
  const isJoined = behind && JOINED_ON.test(clause.slice(Math.max(0, behind.at - 60), behind.at))
  return numbers
    .filter(number => number.at < end || (isJoined && number === behind))
    .map(({ number }) => number)
}

/** The latest year a title names, but none of a span of years. */
function yearIn(title: string | null): number | null {
  const years = [...(title ?? '').matchAll(/năm (20\d\d)(?! ?[-–] ?20)/giu)].map(([, year]) => Number(year))
  return years.length > 0 ? years.reduce((a, b) => Math.max(a, b)) : null
}

/**
 * Whether the year a title names is that of results it answers: "… khắc phục các nội dung giảm điểm của Chỉ số PAPI năm
 * 2024". The plan itself is for another one then.
 */
function isOfResults(title: string | null): boolean {
  const year = yearIn(title)
  if (title === null || year === null) return false
  const before = title.slice(0, title.lastIndexOf(`${year}`)).split(/,| và /u)
  return RESULTS.test(before.at(-1) ?? '')
}

/** Words of results with no word of a goal between them and the year. */
const RESULTS =
  /(?:giảm điểm|kết quả|tồn tại|hạn chế|điểm thấp|giảm sút|yếu kém)(?!\p{L})(?:(?! (?:nâng cao|cải thiện|phấn đấu|tăng cường|thực hiện|triển khai)).)*$/iu

function noticesOf({ head, title }: Parts, number: string | null, date: string | null): Notice[] {
  const notices: Notice[] = []
  if (number === null) {
    const line = head.find(({ text }) => /^Số ?:/u.test(text))?.line ?? title.line
    notices.push({ code: 'missing-number', line })
  }
  if (date === null || date.length < 10) {
    const line = head.find(({ text }) => headCells(text).some(dateLine))?.line ?? title.line
    notices.push({ code: 'missing-date', line })
  }
  return notices
}
