import { bareEnds } from './bare-ends.ts'

const NOUNS =
  'kế hoạch|báo cáo|quyết định|văn bản|thông báo|công văn|biên bản|danh sách|phiếu|hội nghị|tờ trình|chương trình|' +
  'hướng dẫn|đề án|nghị quyết|hồ sơ|bảng|sổ|số liệu|kết quả|chỉ thị|giấy|tài liệu|lớp|cuộc|buổi|tin|bài|chuyên mục|' +
  'nội dung|quy chế|quy định|quy trình|phương án|dự thảo|các văn bản|hệ thống|cơ sở dữ liệu|tỷ lệ|công khai|bản|lịch'
/** What a task gives begins with the name of a paper or a deed. */
const OUTPUT = new RegExp(`^(?:[-–+•*] ?)?(?:\\d{1,3}%? )?(?:${NOUNS})(?![\\p{L}])`, 'iu')
/** A paper named anew behind the name of a committee's level: the mark between the two was lost. */
const AFTER_LEVEL =
  /(?<=\s(?:xã|huyện|tỉnh|phường|thành phố)) (?=(?:Báo cáo|Kế hoạch|Quyết định|Thông báo|Công văn|Văn bản)(?:\s|$))/u
/** Longer cells are split at their marks only. */
const LONGEST = 4000

/** Whether the name of an output begins at a word. */
export function startsOutput(words: readonly string[], at: number): boolean {
  return OUTPUT.test(
    words
      .slice(at, at + 4)
      .join(' ')
      .slice(0, 80),
  )
}

/**
 * The outputs a cell lists, in its words: parted at dashes that begin an item, semicolons and full stops, not within
 * brackets.
 */
export function outputsIn(text: string): string[] {
  return partsOutsideBrackets(text)
    .flatMap(part => (part.length > LONGEST ? [part] : part.split(AFTER_LEVEL)))
    .map(part => bareEnds(part, '-–+•*.,; '))
    .filter(Boolean)
}

function partsOutsideBrackets(text: string): string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at)
    if (mark === '(') depth++
    else if (mark === ')') depth = Math.max(0, depth - 1)
    else if (depth === 0 && isPart(text, at, mark)) {
      parts.push(text.slice(start, at))
      start = at + 1
    }
  }
  parts.push(text.slice(start))
  return parts
}

function isPart(text: string, at: number, mark: string): boolean {
  if (mark === ';' || mark === '\n') return true
  // ". Báo cáo" parts; "số 12.Báo" and "TT. HĐND" do not: an abbreviation has no lower-case letter before its stop.
  if (mark === '.') {
    const isSentence = /^\.\s{1,3}[-+–]?\s?\p{Lu}/u.test(text.slice(at, at + 7))
    const isWord = /\p{Ll}/u.test(text.charAt(at - 1))
    return isSentence && (isWord || OUTPUT.test(text.slice(at + 1, at + 40).trimStart()))
  }
  if (mark !== '-' && mark !== '–' && mark !== '+') return false
  const isSpaced =
    (at === 0 || /[\s.;]/.test(text.charAt(at - 1))) && /^.\s?\p{Lu}/u.test(text.slice(at, at + 4))
  return isSpaced && (/^\s{0,4}[-–+]/.test(text.slice(0, 6)) || OUTPUT.test(text.slice(at, at + 40)))
}
