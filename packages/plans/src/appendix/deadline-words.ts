import { bareWord } from './agency.ts'

/** Longer cells are cut: a promise of time is short. */
const MOST_WORDS = 90

/** What a cell of time begins with, in lower case. */
const STARTS: readonly RegExp[] = [
  /^(?:thực hiện |triển khai )?thường xuyên\b/,
  /^(?:thực hiện |triển khai )?(?:theo) (?:quy định|kế hoạch|luật|tiến độ|chỉ đạo|yêu cầu|lộ trình|hướng dẫn|văn bản|từng)/,
  /^(?:hoàn thành |xong |xây dựng |ban hành )?(?:kế hoạch |báo cáo )?(?:xong )?(?:trước|trong|sau|chậm nhất|cuối|đầu|giữa|hết) (?:ngày|tháng|quý|năm|khi|\d|6 tháng|nhất|các)/,
  /^(?:quý|quí) (?:[ivx]{1,3}|[1-4])\b/,
  /^(?:cả )?năm \d{4}/,
  /^(?:cả năm|hoàn thành (?:trong|trước|xong|kế hoạch)|chậm nhất|liên tục|đột xuất|khi có|ngay (?:sau|khi)|sau khi|hàng|hằng)/,
  /^(?:báo cáo|kế hoạch|thông báo) (?:về|gửi|quý|6|9|năm|định|hàng|hằng|trước|trong|tháng|kết quả|hoàn thành|xong|ban hành|sơ kết|\()/,
  /^ban hành (?:kế hoạch|trong|trước|xong|văn bản|quyết định)/,
  /^xây dựng kế hoạch (?:trong|trước|quý|tháng|xong)/,
  /^kế hoạch[;,] /,
  /^(?:định kỳ|tháng \d|từ (?:ngày|tháng|quý|năm|\d)|đến (?:ngày|tháng|hết|cuối)|ngày \d|giai đoạn \d|\d{1,2}[/.]\d{1,2}[/.]\d{4}|\d{1,2}\/\d{4}|6 tháng|9 tháng|0[1-9]\/\d{4})/,
]

const VOCABULARY = `
thường xuyên theo quy định luật kế hoạch tiến độ trước trong sau chậm nhất ngày tháng quý quí năm đầu giữa cuối hết đến từ và
định kỳ hàng hằng tuần liên tục đột xuất hoàn thành xong báo cáo kết quả thực hiện triển khai tổ chức ban hành xây dựng thông
i ii iii iv v 6 9 khi có ngay gửi về các của cả lần một hai cùng việc sơ kết tổng dương lịch đề ra hoặc - – + giai đoạn tới
là quyết phê duyệt công bố khai văn bản thời điểm gian hạn phải
`
const WORDS = new Set(VOCABULARY.split(/\s+/).filter(Boolean))
/** After these, any words follow: an event, a rule, a receiver. */
const FREE_AFTER = new Set(['khi', 'về', 'theo', 'luật', 'gửi', 'qua'])
/** Words that are never part of a cell of time without one of those before them. */
const MOST_FREE = 30

/**
 * Whether a text begins as a cell of time does: "Thường xuyên", "Quý III", "Trước ngày …".
 *
 * @param words as they stand
 */
export function startsDeadline(words: readonly string[], at: number): boolean {
  const start = words
    .slice(at, at + 6)
    .map(word => word.slice(0, 40))
    .join(' ')
    .replace(/^[-–+*(\s]+/, '')
    .toLowerCase()
  return STARTS.some(pattern => pattern.test(start))
}

/** Whether a run of words is nothing but a promise of time. */
export function isDeadline(words: readonly string[]): boolean {
  const first = /^[-–+]$/.test(words[0] ?? '') ? 1 : 0
  if (words.length > MOST_WORDS || !startsDeadline(words, first)) return false
  let free = 0
  for (const word of words) {
    const bare = bareWord(word)
    if (FREE_AFTER.has(bare)) free = MOST_FREE
    else if (/^(?:trước|định|chậm)$/.test(bare)) free = 0
    else if (WORDS.has(bare) || bare === '' || /^[\divx/.,()-]{1,24}$/.test(bare)) continue
    else if (free-- <= 0) return false
  }
  return true
}

/** Whether a cell is a promise of time. */
export function looksLikeDeadline(text: string): boolean {
  return isDeadline(text.trim().split(/\s+/, MOST_WORDS + 1))
}
