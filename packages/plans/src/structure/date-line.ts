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
const SHORT = /ngày (\d{1,2})[/.-](\d{1,2})[/.-](20\d\d)/iu

/** "Sông Mã, ngày 14 tháng 02 năm 2022", day and month possibly left blank; null for any other line. */
export function dateLine(text: string): PrintedDate | null {
  if (text.length > 120) return null
  const found = LONG.exec(text)
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

function isoDate([, day = '', month = '', year = '']: RegExpExecArray): {
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
