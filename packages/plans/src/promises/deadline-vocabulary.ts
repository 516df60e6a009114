import type { Period } from '../deadline.ts'
import type { OutputKind } from '../plan-item.ts'
import type { PrintedDate } from './date-text.ts'
import type { PrintedPeriods } from './period-text.ts'

/** Which months of a year: any so many, its first, its last, or expressly all. */
export type Part = 'any' | 'first' | 'last' | 'all'

/** What a word or phrase means in a deadline. */
export type Meaning =
  | { readonly is: 'date'; readonly date: PrintedDate }
  | { readonly is: 'periods'; readonly periods: PrintedPeriods }
  /** So many months of a year, "6 tháng đầu năm 2022"; 12 for the year itself. */
  | { readonly is: 'period'; readonly months: number; readonly part: Part; readonly year: number | null }
  /** Said to come again: "hằng quý", "2 lần/năm". */
  | { readonly is: 'every'; readonly every: Period }
  /** A day told by its place in a quarter or month, "ngày 20 của tháng cuối quý". */
  | { readonly is: 'day-within'; readonly every: Period }
  /** The last day of a year: "hết năm 2022". */
  | { readonly is: 'year-end'; readonly year: number | null }
  | { readonly is: 'thing'; readonly of: OutputKind }
  | { readonly is: 'ongoing' | 'event' | 'regulated' }
  /** What one does, as the start of another clause. */
  | { readonly is: 'action' }
  | { readonly is: 'before' | 'until' | 'within' | 'from' }
  /** A joint stands between things or times of one clause; a stop ends the clause, a semicolon may. */
  | { readonly is: 'joint' | 'dash' | 'semicolon' | 'stop' | 'open' | 'close' }
  /** A word that says nothing of its own here, "xong", "gửi"; any other word; a number that is not understood. */
  | { readonly is: 'filler' | 'word' | 'number' }

export interface Rule {
  readonly pattern: RegExp
  readonly read: (found: RegExpExecArray) => Meaning | null
}

function rule(pattern: string, meaning: Meaning | Rule['read']): Rule {
  const read = typeof meaning === 'function' ? meaning : () => meaning
  return { pattern: new RegExp(`(?:${pattern})(?![\\p{L}\\d])`, 'iuy'), read }
}

const QUARTER = 'q(?:uý|úy|uí)'
const UNIT = `(?<unit>tháng|${QUARTER}|năm)`
const COUNT = String.raw`(?<count>\d{1,2}|một|hai|ba|bốn|sáu|chín)`
const NEXT = '(?:sau|tiếp theo|kế tiếp|liền kề)'
const DAY = String.raw`(?:(?:ngày )?\d{1,2} )?(?:của )?`
const ONCE = String.raw` ?\/? ?(?:01 |1 |một )?lần`
const CODE = '(?:qđ|kh|nq|tb|ct|cv|tt|nđ|pl|bc|hd|ttr|đa|cđ|ubnd|tu|hđnd|snv|nv)'

const WORDED: Readonly<Record<string, number>> = { một: 1, hai: 2, ba: 3, bốn: 4, sáu: 6, chín: 9 }
/** How often something comes that comes after so many months. */
export const EVERY_MONTHS: Readonly<Record<number, Period>> = {
  1: 'month',
  3: 'quarter',
  6: 'half-year',
  9: 'nine-months',
  12: 'year',
}
/** How often it comes that happens so many times a year. */
const TIMES_A_YEAR: Readonly<Record<number, Period>> = { 2: 'half-year', 4: 'quarter', 12: 'month' }

type Groups = RegExpExecArray
function unitOf({ groups }: Groups): Period {
  const letter = groups?.unit?.[0]?.toLowerCase()
  return letter === 't' ? 'month' : letter === 'q' ? 'quarter' : 'year'
}
function countOf({ groups }: Groups): number {
  const count = (groups?.count ?? '').toLowerCase()
  return WORDED[count] ?? Number(count)
}
const yearOf = ({ groups }: Groups): number | null => Number(groups?.year) || null
const everyUnit = (found: Groups): Meaning => ({ is: 'every', every: unitOf(found) })

/** The first rule that fits wins, so that a phrase stands before the words it begins with. */
export const RULES: readonly Rule[] = [
  // What a number counts or names, and a document cited with its date, set no time.
  rule(
    String.raw`(?:số:? ?)?\d{1,6}(?: ?\/ ?\d{4})? ?[\/-] ?${CODE}[\p{L}\d&\/–-]{0,40}` +
      String.raw`(?: ?,? ?ngày ?\d{1,2} ?(?:[\/.-]|tháng) ?\d{1,2} ?(?:[\/.-]|năm) ?\d{4})?`,
    { is: 'word' },
  ),
  rule(String.raw`(?:số|thứ|lần|đợt|điều|khoản|điểm|mục|biểu|phụ lục|mức độ|bước) ?\d{1,6}`, { is: 'word' }),
  rule(String.raw`\d{1,2} ?(?:h|giờ) ?(?:\d{2})?(?: ?phút)?`, { is: 'word' }),

  rule(
    String.raw`${DAY}tháng (?:đầu|cuối|giữa|thứ \p{L}{2,4})(?: của)?(?: mỗi| hàng| hằng)? ${QUARTER}(?: ${NEXT})?`,
    { is: 'day-within', every: 'quarter' },
  ),
  rule(`${DAY}${QUARTER} ${NEXT}`, { is: 'day-within', every: 'quarter' }),
  rule(`${DAY}tháng (?:${NEXT}|báo cáo|cuối(?: của)? kỳ(?: báo cáo)?)`, { is: 'day-within', every: 'month' }),

  rule(
    '(?:trong (?:vòng|thời hạn|thời gian)|sau|chậm nhất(?: là| sau| trong)?) (?:tối đa |không quá )?' +
      String.raw`\d{1,3} (?:\(\p{L}{1,8}(?: \p{L}{1,8})?\) )?(?:ngày|tuần|tháng)(?! ?\d)`,
    { is: 'event' },
  ),
  rule('(?:ngay )?(?:trước|sau) khi|(?:ngay |mỗi |kể từ |đến )?khi|đột xuất|theo yêu cầu', { is: 'event' }),
  // After a day is no deadline, and the start of a year no date: left unread.
  rule(String.raw`sau (?:ngày |tháng |${QUARTER} |năm )?(?:\d{1,2}[\d\/.-]{0,8}|i{1,3}|iv)`, {
    is: 'number',
  }),
  rule('(?:đầu|giữa) năm', { is: 'number' }),
  rule('sau', { is: 'event' }),

  rule(String.raw`${COUNT} ?lần ?(?:\/|trong|mỗi)? ?(?:01 |1 |một )?${UNIT}`, found => {
    const unit = unitOf(found)
    return { is: 'every', every: (unit === 'year' && TIMES_A_YEAR[countOf(found)]) || unit }
  }),
  rule(`${COUNT} ?tháng${ONCE}`, found => {
    const every = EVERY_MONTHS[countOf(found)]
    return every ? { is: 'every', every } : null
  }),
  rule(`${UNIT}${ONCE}`, everyUnit),
  rule(
    `(?:(?:định kỳ )?(?:hàng|hằng|mỗi|từng)|định kỳ(?: theo)?) ${UNIT}` +
      String.raw`(?! ?\d| (?:i{1,3}|iv)(?!\p{L}))`,
    everyUnit,
  ),
  rule('thường niên', { is: 'every', every: 'year' }),
  rule('bán niên|nửa năm', { is: 'every', every: 'half-year' }),

  rule(
    String.raw`${COUNT} ?tháng(?: (?<part>đầu|cuối)(?: của)? năm)?(?: ?[\/,-]? ?(?:năm )?(?<year>\d{4}))?(?! ?\d)`,
    found => {
      const months = countOf(found)
      const part = found.groups?.part?.toLowerCase()
      if (months < 1 || months > 12 || !(part || EVERY_MONTHS[months])) return { is: 'number' }
      return {
        is: 'period',
        months,
        part: part ? (part === 'đầu' ? 'first' : 'last') : 'any',
        year: yearOf(found),
      }
    },
  ),
  rule(
    '(?:(?:hoàn thành|xong)(?: trong)?|(?:trong |đến |vào |chậm nhất )?(?:hết|cuối|đến|tới)) ' +
      String.raw`năm(?: (?<year>\d{4}))?(?! ?\d| học)`,
    found => ({ is: 'year-end', year: yearOf(found) }),
  ),
  rule(String.raw`(?:trong )?(?:giai đoạn|năm) \d{4} ?[–-] ?(?<year>\d{4})`, found => ({
    is: 'year-end',
    year: yearOf(found),
  })),
  rule(
    String.raw`(?:trong suốt|suốt|quanh|trong|trong cả) năm(?: \d{4})?(?! ?\d| học)` +
      '|(?:hàng|hằng|mỗi) (?:tuần|ngày)|thường xuyên|liên tục',
    { is: 'ongoing' },
  ),
  rule(String.raw`năm (?:học|(?:\(0?5\) )?ngày)`, { is: 'word' }),
  rule('(?:các |những )?năm (?:tiếp theo|sau|tới)', { is: 'filler' }),
  rule(String.raw`(?<all>cả )?năm(?: (?<year>\d{4}))?(?! ?\d)`, found => ({
    is: 'period',
    months: 12,
    part: found.groups?.all ? 'all' : 'any',
    year: yearOf(found),
  })),
  // A month or quarter that no year has.
  rule(String.raw`(?:tháng|${QUARTER}) ?(?:\d{1,4}|[ivx]{1,5})`, { is: 'number' }),
  rule('tháng', { is: 'period', months: 1, part: 'any', year: null }),
  rule(QUARTER, { is: 'period', months: 3, part: 'any', year: null }),

  rule(
    '(?:theo|đúng) (?:đúng |các |từng )?(?:quy định|qui định|luật|bộ luật|pháp luật|nghị định|nghị quyết|thông tư|' +
      'quyết định|kế hoạch|tiến độ|lộ trình|lịch|hướng dẫn|chỉ đạo|thời gian|thời hạn|thời điểm|chương trình|' +
      'quy chế|văn bản|công văn|phân công)',
    { is: 'regulated' },
  ),
  rule('trước', { is: 'before' }),
  rule(
    '(?:đến |trước )?hết|(?:đến )?cuối|đến|tới|(?:chậm|muộn) nhất(?: là| vào| đến| trong){0,2}|không (?:quá|muộn hơn)',
    { is: 'until' },
  ),
  rule('trong|vào', { is: 'within' }),
  rule('(?:bắt đầu |kể |tính )?từ', { is: 'from' }),
  rule('và|hoặc|cùng', { is: 'joint' }),

  rule('kế hoạch|chương trình|đề án', { is: 'thing', of: 'plan' }),
  rule('báo cáo', { is: 'thing', of: 'report' }),
  rule('quyết định', { is: 'thing', of: 'decision' }),
  rule('văn bản|công văn|chỉ thị', { is: 'thing', of: 'directive' }),
  rule('thông báo', { is: 'thing', of: 'notice' }),
  rule('(?:phiếu )?khảo sát', { is: 'thing', of: 'survey' }),
  rule('biên bản', { is: 'thing', of: 'minutes' }),
  rule('lịch', { is: 'thing', of: 'schedule' }),
  rule('hướng dẫn', { is: 'thing', of: 'guidance' }),
  rule('hồ sơ', { is: 'thing', of: 'dossier' }),
  rule('danh sách', { is: 'thing', of: 'public-list' }),
  rule(
    '(?:tổ chức )?(?:triển khai|thực hiện)|tiến hành|ban hành|xây dựng|duy trì|cập nhật|công khai|niêm yết',
    {
      is: 'action',
    },
  ),
  rule(String.raw`ngày \d{1,2}`, { is: 'filler' }),
  rule('xong|gửi|nộp|là|định kỳ|theo|ngày|thời gian|thời điểm|thời hạn|hoàn thành|kỳ', { is: 'filler' }),
]

/** Fits where any rule does: most words of a text are in none, and one pattern says so sooner than all. */
export const ANY_RULE = new RegExp(
  RULES.map(({ pattern }) => pattern.source.replace(/\(\?<\w{1,9}>/g, '(?:')).join('|'),
  'iuy',
)
