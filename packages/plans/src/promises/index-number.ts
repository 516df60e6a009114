/** A score, rank, rise in ranks or group that a sentence tells of an index. */
export interface IndexNumber {
  readonly kind: 'score' | 'rank' | 'rise'
  readonly value: number
  /** Of the digits; of a span ("3 đến 5 bậc") the least counts. */
  readonly start: number
  readonly end: number
  /** Whether "top 10", "nhóm 15 tỉnh dẫn đầu" or the lesser end of a span says it: at least so high. */
  readonly isBound: boolean
  /** Whether it is the greater end of a span of scores. */
  readonly isMost?: boolean
  /** Whether it is a place within a region, not in the nation. */
  readonly isRegional?: boolean
}

/** A whole number counts points only where no noun follows: "6 điểm wifi" are places. */
const SCORE =
  /(?<![\p{L}\d/.,])(\d{1,2}[.,]\d{1,4}(?= ?điểm(?! ?(?:phần trăm|%)))|\d{1,2}(?= ?điểm(?: ?(?:$|[.,;:()\]"”/–-])| (?:trở lên|so với|năm|vào|trong|của|và|hoặc|đối|cho|tại|theo|đến|là|cao|trên|thuộc|nhưng|để|nhằm|phấn|tăng|giảm|xếp|đứng|nằm|với|từ|đạt|lên)(?!\p{L}))))/giu
/** "Điểm tổng hợp: tối thiểu 44,20": decimals behind the word. */
const BARE_SCORE = /(?<![\p{L}\d/.,])(\d{1,2},\d{1,4})(?!\d| ?(?:%|điểm|[\p{L}]{2,}%|tỷ|triệu|km|ha))/giu
const SAYS_SCORE = /(?:điểm|chỉ số|papi)(?!\p{L})/iu
const RISE =
  /(?<![\p{L}\d/.,])(\d{1,2}(?: ?(?:-|–|đến) ?\d{1,2})?) (?:thứ )?(?:bậc|hạng|vị trí|thứ hạng)(?!\p{L}| (?:thứ|số))/giu
const RISES = /(?:tăng|cải thiện|nâng|thăng|vượt|lên|giảm|tụt)(?!\p{L})[^;.]{0,50}$/iu
const RANK = [
  /(?<!\p{L})t[oố]p (\d{1,2})(?!\d)/giu,
  /(?<!\p{L})(?:nhóm|trong|thuộc|trong số|vào)(?: các| nhóm| số){0,2} (\d{1,2}) (?:tỉnh|địa phương|thành phố|đơn vị)(?=[^;.]{0,40}(?:dẫn đầu|đứng đầu|cao nhất|tốt nhất|hàng đầu|điểm cao|cao (?:của|trong) cả nước))/giu,
]
const RANK_WORD =
  /(?<!\p{L}|lần )(?:thứ hạng|xếp hạng|xếp thứ|xếp|đứng thứ|vị trí|hạng|thứ|thứ bậc)(?:(?: từ| đạt| thứ| hạng| số| trong| khoảng| ít nhất| tối thiểu| vị trí|:| là| từ thứ){0,4}) (\d{1,2})(?:\/\d{2})?(?![\d,.]\d| ?(?:bậc|điểm|%|nội dung|tỉnh|hạng|tháng|năm(?! 20\d\d)|ngày|xã))/giu
/** "hạng 20 - 25", "từ thứ 10 đến thứ 15": the lower place is what is promised at least. */
const PLACES_BEHIND = /^ ?(?:[-–]|đến)(?: (?:thứ|hạng|vị trí)){0,2} ?(\d{1,2})(?![\d,.]\d)/iu
/** "44 - 45 điểm", "từ 0,2 đến 0,3 điểm": what stands before the number that has the word. */
const SPAN_BEFORE = /(?<![\d.,/])(\d{1,2}(?:[.,]\d{1,4})?)(?: điểm)? ?(?:[-–]|đến) ?$/iu
const RISE_BEFORE = /(?:tăng|nâng|thêm|cao hơn|lên|cải thiện|giảm)(?!\p{L})[^;.,]{0,24}$/iu
const REGION = /^(?:\/\d{2})?[^;.,]{0,50}?(?:vùng|khu vực|miền|đồng bằng|tây nguyên|đông nam bộ)(?!\p{L})/iu
const NATION = /^[^;.,]{0,50}?(?:cả nước|toàn quốc)/iu
/** Most numbers read of a sentence. */
const MOST = 40

/** The scores, ranks and rises in a sentence, in its order. */
export function indexNumbersIn(text: string): IndexNumber[] {
  const found: IndexNumber[] = []
  const add = (pattern: RegExp, kind: IndexNumber['kind'], isBound = false) => {
    for (const match of text.matchAll(pattern)) {
      const digits = match[1] ?? ''
      const start = match.index + match[0].indexOf(digits)
      const end = start + digits.length
      const told = spanned(text, { kind, value: figureOf(digits), start, end, isBound })
      for (const own of told) {
        const at = found.findIndex(other => own.start < other.end && own.end > other.start)
        if (at < 0) found.push(own)
        // "điểm PAPI 43,0 - 43,5": the first was met before it was known that a second follows.
        else if (told.length > 1 && own !== told.at(-1) && found[at]?.start === own.start) found[at] = own
      }
    }
  }
  add(SCORE, 'score')
  add(RISE, 'rise')
  for (const pattern of RANK) add(pattern, 'rank', true)
  add(RANK_WORD, 'rank')
  if (SAYS_SCORE.test(text)) add(BARE_SCORE, 'score')
  return found
    .filter(({ kind, start }) => kind !== 'rise' || RISES.test(text.slice(Math.max(0, start - 80), start)))
    .sort((a, b) => a.start - b.start)
    .slice(0, MOST)
}

/** A number with the one that makes a span with it. */
function spanned(text: string, told: IndexNumber): IndexNumber[] {
  const { kind, value, start, end } = told
  if (kind === 'score') {
    const before = text.slice(Math.max(0, start - 24), start)
    const span = SPAN_BEFORE.exec(before)
    const least = figureOf(span?.[1] ?? '')
    if (!span || !(least < value)) return [told]
    const from = start - before.length + span.index
    const first = { ...told, value: least, start: from, end: from + (span[1]?.length ?? 0) }
    // Of a rise the least counts; "tăng từ 44 điểm lên 45 điểm" is none.
    if (RISE_BEFORE.test(text.slice(Math.max(0, from - 40), from)))
      return /đến/iu.test(span[0]) ? [told] : [{ ...first, end }]
    return [
      { ...first, isBound: true },
      { ...told, isMost: true },
    ]
  }
  if (kind !== 'rank') return [told]
  const behind = text.slice(end, end + 80)
  const isRegional = REGION.test(behind) && !NATION.test(behind)
  const place = PLACES_BEHIND.exec(behind)
  const lower = figureOf(place?.[1] ?? '')
  if (!place || !(lower > value)) return [{ ...told, isRegional }]
  return [{ ...told, value: lower, end: end + place[0].length, isBound: true, isRegional }]
}

function figureOf(digits: string): number {
  return Number(digits.replace(',', '.').match(/^[\d.]{1,7}/)?.[0])
}
