import { readNumber } from '../reading/number-text.ts'

/** A number of a sentence that may be promised. */
export interface CountedNumber {
  /** Of the number, and of the unit behind it. */
  readonly start: number
  readonly end: number
  readonly value: number
  /** "%", the noun counted, or empty. */
  readonly unit: string
  /** Where the words begin that name what is counted: behind "%" or the number. */
  readonly noun: number
}

const NUMBER =
  /(?<![\p{L}\d/.,–-])\d{1,3}(?:\.\d{3}){1,4}(?:,\d{1,6})?|(?<![\p{L}\d/.,])(?:\d{1,9})(?:,\d{1,6})?/gu
/** Behind these a number names something or tells a time. */
const NAMES =
  /(?:số|mức độ|mức|cấp độ|điều|khoản|mục|lần thứ|thứ|quý|tháng|ngày|năm|giai đoạn|nhiệm kỳ|phiên bản|biểu|phụ lục|tiêu chí|bước|khu vực|loại|lớp|khối|tuổi|nhóm|covid|nội dung|chỉ số|chỉ số nội dung) ?-? ?(?:\d{1,3} ?(?:,|và|hoặc) ?){0,5}$/iu
/** A span of time or a part of a code, not a count. */
const NO_COUNT =
  /^ ?(?:\(\p{L}{1,8}(?: \p{L}{1,8})?\) )?(?:tháng|ngày|năm|tuổi|giờ|phút|tuần|quý|h(?!\p{L}))(?!\p{L})|^ ?[/:]|^ ?[-–] ?\p{L}|^\p{L}/iu
const PERCENT = /^ ?(?:%|phần trăm)/iu
const IN_WORDS = /^ ?\(\p{L}{1,10}(?: \p{L}{1,10}){0,3}\)/u
const NOUN =
  /^ ?(khu dân cư|công trình|mô hình|dự án|hội nghị|thị trấn|hồ sơ|thủ tục hành chính|thủ tục|dịch vụ công|tiêu chí|cơ quan|đơn vị|doanh nghiệp|văn bản|kế hoạch|chỉ số|chỉ tiêu|vị trí|thuê bao|hộ nghèo|hộ gia đình|người dân|cán bộ|công chức|trường học|lớp tập huấn|buổi tập huấn|cuộc đối thoại|cuộc họp|cuộc kiểm tra|cuộc|buổi|(?:triệu|tỷ|nghìn) đồng|m3|m2|km|ha|bản|xã|phường|thôn|huyện|hộ|lớp|lần|người|điểm|bậc|hạng|trường|trạm|tổ|đợt|tin|bài|đồng|vụ|tấn|máy|cột|giường)(?!\p{L})/iu
const WORDS =
  /^ ?(\p{L}{1,12}(?: (?!(?:có|chưa|được|đạt|là|trên|tại|trong|ở|của|về|thuộc|và|để|cho|theo|với|khi|đến|từ|so|trở)(?!\p{L}))\p{Ll}{1,12})?)/u
const NO_NOUN =
  /^ ?(?:có|chưa|được|đạt|là|trên|tại|trong|ở|của|về|thuộc|và|để|cho|theo|với|khi|đến|từ|so|trở|trên)(?!\p{L})/iu
/** Longest words around a number that say what it is. */
const BEFORE = 30
const BEHIND = 60

/** The numbers of a sentence that count or measure: no years, dates, codes, levels or spans of time. */
export function numbersIn(text: string): CountedNumber[] {
  const numbers: CountedNumber[] = []
  NUMBER.lastIndex = 0
  for (let found = NUMBER.exec(text); found; found = NUMBER.exec(text)) {
    const start = found.index
    const digits = start + found[0].length
    const behind = text.slice(digits, digits + BEHIND)
    const value = readNumber(found[0])
    const percent = PERCENT.exec(behind)
    if (value === null) continue
    if (percent) {
      const end = digits + percent[0].length
      numbers.push({ start, end, value, unit: '%', noun: end })
      continue
    }
    if (NAMES.test(text.slice(Math.max(0, start - BEFORE), start)) || NO_COUNT.test(behind)) continue
    if (/^(?:19|20)\d\d$/.test(found[0])) continue
    const noun = digits + (IN_WORDS.exec(behind)?.[0].length ?? 0)
    const unit = unitOf(text.slice(noun, noun + BEHIND))
    numbers.push({ start, end: noun, value, unit, noun })
  }
  // "3 - 5%", "từ 3 đến 5%": the first has the unit of the second.
  return numbers.map((number, at) => {
    const next = numbers[at + 1]
    const between = next && text.slice(number.end, next.start)
    if (!next || number.unit === '%' || !between || !/^ ?(?:[-–]|đến) ?$/u.test(between)) return number
    return { ...number, unit: next.unit, noun: next.noun }
  })
}

function unitOf(behind: string): string {
  if (NO_NOUN.test(behind)) return ''
  return (NOUN.exec(behind) ?? WORDS.exec(behind))?.[1]?.toLowerCase() ?? ''
}
