import { datesIn, type PrintedDate } from './date-text.ts'

/** A report due, with the clause that says so. */
export interface ReportDue {
  readonly start: number
  end: number
  readonly date: PrintedDate
  period: readonly [PrintedDate, PrintedDate] | null
}

/** Says that something is reported. */
export const REPORT = /(?:báo cáo|gửi (?:về|kết quả))(?!\p{L})/iu
/** "Báo năm 2022": a word lost, where a report is spoken of already. */
const REPORT_OF = /(?:báo cáo|báo|gửi|6 tháng|cả năm|năm|quý)(?!\p{L})/iu
const OTHER_THING = /(?:kế hoạch|ban hành|hoàn thành|xây dựng|triển khai)(?!\p{L})/iu
const BY = /(?:trước|chậm nhất|muộn nhất|không quá|hạn cuối)(?: (?:là|vào|trong))?(?: ngày)? ?$/iu
const FROM = /(?:từ|kể từ)(?: ngày)? ?$/iu
const TO = /(?:đến|đến hết|tới|[-–])(?: ngày)? ?$/iu
/** Longest words before a date that say what it is. */
const BEFORE = 24
/** Where one sentence of a paragraph ends and the next begins. */
export const SENTENCE = /(?<=[.!?…]) (?=\p{Lu})/u

/** The dates by which reports are due, each with the period told beside it. */
export function duesIn(text: string, isIntroduced: boolean): ReportDue[] {
  const dues: ReportDue[] = []
  let end = -1
  let from: PrintedDate | null = null
  /** A period told before its date. */
  let ahead: readonly [PrintedDate, PrintedDate] | null = null
  let clause = 0
  let isReport = isIntroduced
  for (const date of datesIn(text)) {
    const before =
      text.slice(Math.max(0, date.start - BEFORE), date.start) + (/^ngày/iu.exec(date.text)?.[0] ?? '')
    const last = dues.at(-1)
    const isListed = last?.date.end === end && /^(?:,| và|;) ?$/u.test(text.slice(end, date.start))
    end = date.end
    if (last && isListed) {
      dues.push({ start: last.start, end: date.end, date, period: null })
      clause = date.end
    } else if (FROM.test(before)) from = date
    else if (from && TO.test(before)) {
      if (last && !last.period) last.period = [from, date]
      else ahead = [from, date]
      if (last) last.end = clause = afterBrackets(text, date.end)
      from = null
    } else if (BY.test(before)) {
      const words = text.slice(clause, date.start)
      const says = REPORT.test(words) || (isReport && REPORT_OF.test(words) && !OTHER_THING.test(words))
      if (says)
        dues.push({ start: sentenceStart(text, clause, date.start), end: date.end, date, period: ahead })
      isReport = says
      ahead = null
      clause = date.end
    }
  }
  return dues
}

/** Past the bracket that closes right after a period. */
function afterBrackets(text: string, end: number): number {
  return end + (/^[.,;]{0,1}\)/u.exec(text.slice(end, end + 2))?.[0].length ?? 0)
}

/** Of the words since the last date, the sentence in which the next one stands. */
function sentenceStart(text: string, from: number, to: number): number {
  const words = text.slice(from, to)
  const parts = words.split(SENTENCE)
  const own = parts.at(-1) ?? ''
  return REPORT_OF.test(own) ? to - own.length : from
}
