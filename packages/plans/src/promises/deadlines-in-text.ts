import type { Deadline } from '../deadline.ts'
import { readDeadlines } from './read-deadlines.ts'

const DATE = '(?:ngày )?\\d{1,2}\\/\\d{1,2}(?:\\/\\d{4})?|ngày \\d{1,2} tháng \\d{1,2}(?: năm \\d{4})?'
const PERIOD = '(?:quý|tháng) (?:[IVX]{1,3}|\\d{1,2})(?: ?\\/ ?\\d{4}| năm \\d{4})?'
/** A promise of time inside a sentence. */
const CLAUSE = new RegExp(
  `(?:(?:xong |hoàn thành |báo cáo )?(?:trước|chậm nhất(?: là)?|đến hết|trong|vào|xong) (?:${DATE}|${PERIOD}|năm \\d{4})|(?:hằng|hàng) (?:tháng|quý|năm))(?![\\p{L}\\d])`,
  'giu',
)
const LONGEST = 5000

/** The deadlines that a sentence of an instruction tells: "trước ngày 30/6", "trong quý III", "hằng tháng". */
export function deadlinesIn(text: string, year: number | null): Deadline[] {
  return [...text.slice(0, LONGEST).matchAll(CLAUSE)].flatMap(([clause]) => {
    const { deadlines, unread } = readDeadlines(clause, { year })
    return unread.length > 0 ? [] : deadlines
  })
}
