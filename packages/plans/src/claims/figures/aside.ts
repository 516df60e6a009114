import { NUMBER_WORDS, numberInWords } from '../number-words.ts'
import { END, matchesOf, NUMBER, phrase, START, scoreWritten } from '../phrase.ts'
import type { AsideKind, Figure } from './figure.ts'
import { isAgainstYear } from './year-words.ts'

const DASH = '(?:-|–|—|đến|tới)'
/** "từ 43,44 đến 47,88 điểm": bounds of a group or of all provinces. */
const RANGE = phrase(`(?<![\\d,.])(?:từ |khoảng )?(${NUMBER}) ?(?:điểm ?)?${DASH} ?(${NUMBER})(?: điểm)?`)
/** A distance between two: "kém Thái Bình 0,33 điểm". */
const GAP = phrase(
  `${START}(?:hơn|kém|cách|thua|vượt|chênh|chênh lệch|bỏ xa)(?: (?!là |mức |trung |bình )[^\\s\\d,;.()]{1,12}){0,8} (?:tới |đến )?(${NUMBER}) điểm${END}`,
  'hơn|kém|cách|thua|vượt|chênh|bỏ',
)
const DISTANCE = phrase(
  `${START}(?:khoảng cách|chênh lệch)[^.;]{0,160}? (?:là|tới|đến) (${NUMBER}) điểm${END}`,
  'cách|chênh',
)
const AS_FAR_AS = phrase(`${START}(?:tới|đến) (${NUMBER}) điểm${END}`, 'tới|đến')
/** "cao hơn mức 4,88 của cả nước": what somebody else has. */
const THAN = phrase(
  `${START}(?:cao|thấp|nhỏ|lớn|nhiều|ít) hơn (?:so với )?(?:mức |con số |số điểm )(?:điểm )?(${NUMBER})(?: điểm)?${END}`,
  'hơn',
)
/** Bounds of what is wanted: "đạt từ 44,5 điểm trở lên". */
const AT_LEAST = phrase(`${START}(?:từ |trên |ít nhất |tối thiểu )?(${NUMBER}) điểm trở lên`, 'trở')
/** "dẫn đầu cả nước ở 3 chỉ số", "hai chỉ số dẫn đầu": parts that share a place. */
const PARTS = '(?:chỉ số|tiêu chí|nội dung|trục|lĩnh vực|bảng)(?: (?:nội dung|thành phần))?'
const SEVERAL = phrase(
  `${START}(?:dẫn|đứng|xếp) (?:đầu|(cuối))(?: [^\\s\\d,.;:()]{1,10}){0,7}?(?: (?:ở|về|trong|với|tại)(?: cả)?)? (?:(\\d{1,2})(?: ?\\/ ?\\d{1,2})?|(${NUMBER_WORDS})|các|nhiều) ${PARTS}`,
  'đầu|cuối',
)
const PARTS_FIRST = phrase(
  `${START}(?:(\\d{1,2})|(${NUMBER_WORDS})|các|những) ${PARTS}(?: (?:của tỉnh|của thành phố|cùng|đều|đang|đã|có điểm)){0,3} (?:dẫn đầu|đứng đầu|xếp đầu|(?:xếp|đứng|ở) (?:vị trí )?(?:cuối bảng|cuối cùng|(cuối)))`,
  'đầu|cuối',
)
/** "chiếm ba vị trí đầu": of several at once. */
const FIRST_PLACES = phrase(
  `${START}(?:\\d{1,2}|${NUMBER_WORDS}|những|các) (?:vị trí|thứ hạng|ngôi vị) (?:đầu|dẫn đầu|cao nhất|cuối)(?: bảng)?${END}`,
  'đầu|nhất|cuối',
)
/** "tăng 11,01%": a change told as a percentage. */
const PERCENT = phrase(
  `${START}(?:tăng|giảm|cao hơn|thấp hơn)(?: (?:thêm|khoảng|gần|hơn|tới|đến)){0,2} ${NUMBER} ?%`,
  '%',
)
/** Before a percentage, so that it is of a score. */
const AFTER_SCORE = /\d\s?(?:điểm|diem)(?!\p{L})[^.;]{0,40}$/iu
/** "43 tỉnh tăng điểm": how many provinces moved. */
const PROVINCES = phrase(
  `${START}(?:\\d{1,2}|${NUMBER_WORDS}|hầu hết|đa số|phần lớn|nhiều|một số)(?: ?\\/ ?\\d{1,2})?(?: các)? (?:tỉnh|địa phương|thành phố)(?:,? thành(?: phố)?|\\/thành phố| và thành phố)?(?: (?:có|đã|được|bị|sự|đều|số|điểm|chỉ số|PAPI|tổng điểm|tổng|kết quả)){0,5} (?:tăng|giảm|sụt giảm|cải thiện|tụt|tiến bộ)${END}`,
  'tỉnh|phương|phố',
)
const SEVERAL_YEARS = phrase(
  `${START}(?:trung bình|bình quân)(?: chung)? (?:giai đoạn|\\d{1,2} năm|các năm|hằng năm|hàng năm|mỗi năm)`,
  'bình|quân',
)

/** What is stated, but not of one province's result in one year. */
export function* asides(text: string): Generator<Figure> {
  const made = (of: AsideKind, { index, 0: words }: RegExpExecArray): Figure => ({
    kind: 'aside',
    of,
    at: index,
    end: index + words.length,
  })
  for (const match of matchesOf(RANGE, text)) {
    const [, from = '', to = ''] = match
    const moves = /(?:lên|xuống|tăng|giảm|len|xuong|tang|giam)\s(?:điểm\s|từ\s)?$/iu.test(
      text.slice(Math.max(0, match.index - 12), match.index),
    )
    if (!/[,.]\d/.test(from) || !/[,.]\d/.test(to) || moves) continue
    const { at, end } = made('group-range', match)
    yield { kind: 'range', low: scoreWritten(from), high: scoreWritten(to), at, end }
  }
  for (const match of matchesOf(GAP, text))
    if (!isAgainstYear(text.slice(match.index + match[0].length), text) && !/điểm số/u.test(match[0]))
      yield made('gap', match)
  for (const match of matchesOf(THAN, text))
    if (!/^\s(?:của |ở |trong )?năm\s/iu.test(text.slice(match.index + match[0].length)))
      yield made('gap', match)
  for (const match of matchesOf(DISTANCE, text)) yield made('gap', match)
  for (const match of matchesOf(AS_FAR_AS, text))
    if (!/từ\s[^;.]{0,60}$/u.test(text.slice(Math.max(0, match.index - 62), match.index)))
      yield made('gap', match)
  for (const match of matchesOf(AT_LEAST, text)) yield made('goal', match)
  for (const match of matchesOf(FIRST_PLACES, text)) yield made('rank', match)
  for (const match of matchesOf(PERCENT, text))
    if (AFTER_SCORE.test(text.slice(Math.max(0, match.index - 60), match.index))) yield made('percent', match)
  for (const match of matchesOf(PROVINCES, text)) yield made('provinces', match)
  for (const match of matchesOf(SEVERAL_YEARS, text)) yield made('mean', match)
}

/** Places that several parts share, which are named behind them. */
export function* sharedPlaces(text: string): Generator<Figure> {
  const made = (match: RegExpExecArray, count: string | undefined, isLast: boolean): Figure => ({
    kind: 'rank',
    rank: 1,
    bound: isLast ? 'from-last' : 'exact',
    of: null,
    before: false,
    year: null,
    parts: count === undefined ? null : /^\d/.test(count) ? Number(count) : numberInWords(count),
    at: match.index,
    end: match.index + match[0].length,
  })
  for (const match of matchesOf(SEVERAL, text))
    yield made(match, match[2] ?? match[3], match[1] !== undefined)
  for (const match of matchesOf(PARTS_FIRST, text))
    yield made(match, match[1] ?? match[2], /(?:cuối|cuoi)/iu.test(match[0]))
}
