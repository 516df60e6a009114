import type { Paragraph } from '../reading/paragraphs.ts'
import { isPageFurniture } from './page-furniture.ts'

/** The date of a document as its head prints it. */
export interface PrintedDate {
  /** ISO date, or month where the day is blank; null where the month is blank too or impossible. */
  readonly date: string | null
  readonly year: number
  /** The place before it. */
  readonly place: string | null
}

const BLANK = '[.…_ ]{0,12}'
const LONG = new RegExp(
  `ngày ?${BLANK}(\\d{0,2})${BLANK} ?tháng ?${BLANK}(\\d{0,2})${BLANK} ?năm ?(20\\d\\d)`,
  'iu',
)
/** A head that writes its date in short has the place before it and nothing behind. */
const WITH_PLACE = /(?<=^\p{Lu}[^,;.:\d]{1,40}, ?)ngày (\d{1,2})[/.-](\d{1,2})[/.-](20\d\d)$/u
const SHORT = /ngày (\d{1,2})[/.-](\d{1,2})[/.-](20\d\d)/iu

/** "Sông Mã, ngày 14 tháng 02 năm 2022", day and month possibly left blank; null for any other line. */
export function dateLine(text: string): PrintedDate | null {
  if (text.length > 120) return null
  const found = LONG.exec(text) ?? WITH_PLACE.exec(text)
  if (!found) return null
  const before = text.slice(0, found.index).trim()
  if (before !== '' && !/^\p{Lu}[^,;.:]{1,40}(?:\. ?\p{Lu}[^,;.:]{1,40})?,$/u.test(before)) return null
  // "Thứ Sáu, ngày …" is the day a page was printed or put online.
  if (/^(?:thứ |chủ nhật|hôm nay|cập nhật|đăng)/iu.test(before)) return null
  return { ...isoDate(found), place: before === '' ? null : before.slice(0, -1) }
}

/** The first date in a text, written out or with strokes. */
export function dateIn(text: string): PrintedDate | null {
  const some = text.slice(0, 5000)
  const found = [LONG.exec(some), SHORT.exec(some)]
    .filter(match => match !== null)
    .sort((a, b) => a.index - b.index)[0]
  return found ? { ...isoDate(found), place: null } : null
}

const DAY = /(?<!\p{L})ngày (\d{1,2})(?:\/| tháng )(\d{1,2})(?![\d/.-])(?! ?năm)/giu
/** A plan is issued in its year, or at the end of the year before. */
const SURELY_OF_ITS_YEAR = 9

/**
 * The last day of a text that names no year ("ngày 15/3"): of the year in which the page stood, where that fits the plan,
 * else of the plan's, before it can be the year before.
 *
 * @param year of the plan
 * @param page ISO date of the page that tells of it
 */
export function dayIn(
  text: string,
  { year, page }: { readonly year: number | null; readonly page: string | null },
): PrintedDate | null {
  const [, day = '', month = ''] = [...text.slice(-200).matchAll(DAY)].at(-1) ?? []
  if (day === '' || year === null) return null
  const isEarly = Number(month) <= SURELY_OF_ITS_YEAR
  const inPlan = isoDate(['', day, month, `${year}`])
  const inYearBefore = isoDate(['', day, month, `${year - 1}`])
  const fits = (iso: string | null) => page === null || (iso !== null && iso <= page)
  if (isEarly) return fits(inPlan.date) ? { ...inPlan, place: null } : null
  if (page === null) return null
  return { ...(fits(inPlan.date) ? inPlan : inYearBefore), place: null }
}

/** The date that a page prints above its text. */
export function pageDate(paragraphs: readonly Paragraph[]): string | null {
  for (const { text } of paragraphs) {
    const found = isPageFurniture(text) ? PAGE_DATE.exec(text) : null
    if (found) return isoDate(found).date
  }
  return null
}

const PAGE_DATE = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d)(?!\d)/u

function isoDate([, day = '', month = '', year = '']: readonly string[]): {
  date: string | null
  year: number
} {
  const which = { year: Number(year) }
  const m = Number(month)
  if (month === '' || m < 1 || m > 12) return { ...which, date: null }
  const prefix = `${year}-${month.padStart(2, '0')}`
  if (day === '') return { ...which, date: prefix }
  const last = new Date(Date.UTC(Number(year), m, 0)).getUTCDate()
  const d = Number(day)
  return { ...which, date: d >= 1 && d <= last ? `${prefix}-${day.padStart(2, '0')}` : null }
}
