/** A score, rank, rise in ranks or group that a sentence tells of an index. */
export interface IndexNumber {
  readonly kind: 'score' | 'rank' | 'rise'
  readonly value: number
  /** Of the digits; of a span ("3 đến 5 bậc") the least counts. */
  readonly start: number
  readonly end: number
  /** Whether "top 10", "nhóm 15 tỉnh dẫn đầu" says it: at least so high. */
  readonly isBound: boolean
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
  /(?<!\p{L}|lần )(?:thứ hạng|xếp hạng|xếp thứ|xếp|đứng thứ|vị trí|hạng|thứ|thứ bậc)(?:(?: từ| đạt| thứ| hạng| số| trong| ít nhất| tối thiểu| vị trí|:| là| từ thứ){0,4}) (\d{1,2})(?:\/\d{2})?(?![\d,.]\d| ?(?:bậc|điểm|%|nội dung|tỉnh|hạng|tháng|năm(?! 20\d\d)|ngày|xã))/giu
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
      if (found.some(other => start < other.end && end > other.start)) continue
      found.push({
        kind,
        value: Number(digits.replace(',', '.').match(/^[\d.]{1,7}/)?.[0]),
        start,
        end,
        isBound,
      })
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
