import { END, fitting, NUMBER, phrase, START } from '../phrase.ts'
import type { AsideKind, Figure } from './figure.ts'
import { isAgainstYear } from './year-words.ts'

const DASH = '(?:-|–|—|đến|tới)'
/** "từ 43,44 đến 47,88 điểm": bounds of a group or of all provinces. */
const RANGE = phrase(`(?<![\\d,.])(?:từ |khoảng )?(${NUMBER}) ?(?:điểm ?)?${DASH} ?(${NUMBER})(?: điểm)?`)
/** A distance between two: "kém Thái Bình 0,33 điểm". */
const GAP = phrase(
  `${START}(?:hơn|kém|cách|thua|vượt|chênh|chênh lệch|bỏ xa)(?: (?!là |mức |trung |bình )[^\\s\\d,;.()]{1,12}){0,8} (?:tới |đến )?(${NUMBER}) điểm${END}`,
)
const DISTANCE = phrase(
  `${START}(?:khoảng cách|chênh lệch)[^.;]{0,160}? (?:là|tới|đến) (${NUMBER}) điểm${END}`,
)
const AS_FAR_AS = phrase(`${START}(?:tới|đến) (${NUMBER}) điểm${END}`)
/** "cao hơn mức 4,88 của cả nước": what somebody else has. */
const THAN = phrase(
  `${START}(?:cao|thấp|nhỏ|lớn|nhiều|ít) hơn (?:so với )?(?:mức |con số |số điểm )(?:điểm )?(${NUMBER})(?: điểm)?${END}`,
)
/** Bounds of what is wanted: "đạt từ 44,5 điểm trở lên". */
const AT_LEAST = phrase(`${START}(?:từ |trên |ít nhất |tối thiểu )?(${NUMBER}) điểm trở lên`)
/** "cao nhất từ trước đến nay": among the province's own years. */
const EVER = phrase(
  `${START}(?:cao|thấp) nhất(?: (?:từ trước đến nay|từ trước tới nay|trong (?:\\d{1,2}|nhiều|những|vòng|ba|bốn|năm|mười)[^.,;]{0,20}? năm|kể từ|từ năm|qua các năm|trong những năm|trong lịch sử))`,
)
const SEVERAL = phrase(
  `${START}(?:dẫn|đứng) đầu(?: cả nước| toàn quốc| khu vực| vùng)?(?: ở| về| trong)? (?:\\d{1,2}(?: ?\\/ ?\\d{1,2})?|hai|ba|bốn|năm|sáu|cả|các|nhiều) (?:chỉ số|tiêu chí|nội dung|trục|lĩnh vực|bảng)`,
)
const SEVERAL_YEARS = phrase(
  `${START}(?:trung bình|bình quân)(?: chung)? (?:giai đoạn|\\d{1,2} năm|các năm|hằng năm|hàng năm|mỗi năm)`,
)

/** What is stated, but not of one province's result in one year. */
export function* asides(text: string): Generator<Figure> {
  const made = (of: AsideKind, { index, 0: words }: RegExpExecArray): Figure => ({
    kind: 'aside',
    of,
    at: index,
    end: index + words.length,
  })
  for (const match of text.matchAll(fitting(RANGE, text))) {
    const [, from = '', to = ''] = match
    const moves = /(?:lên|xuống|tăng|giảm|len|xuong|tang|giam)\s(?:điểm\s|từ\s)?$/iu.test(
      text.slice(Math.max(0, match.index - 12), match.index),
    )
    if (/[,.]\d/.test(from) && /[,.]\d/.test(to) && !moves) yield made('group-range', match)
  }
  for (const match of text.matchAll(fitting(GAP, text)))
    if (!isAgainstYear(text.slice(match.index + match[0].length), text) && !/điểm số/u.test(match[0]))
      yield made('gap', match)
  for (const match of text.matchAll(fitting(THAN, text)))
    if (!/^\s(?:của |ở |trong )?năm\s/iu.test(text.slice(match.index + match[0].length)))
      yield made('gap', match)
  for (const match of text.matchAll(fitting(DISTANCE, text))) yield made('gap', match)
  for (const match of text.matchAll(fitting(AS_FAR_AS, text)))
    if (!/từ\s[^;.]{0,60}$/u.test(text.slice(Math.max(0, match.index - 62), match.index)))
      yield made('gap', match)
  for (const match of text.matchAll(fitting(AT_LEAST, text))) yield made('goal', match)
  for (const match of text.matchAll(fitting(EVER, text))) yield made('other-years', match)
  for (const match of text.matchAll(fitting(SEVERAL, text))) yield made('rank', match)
  for (const match of text.matchAll(fitting(SEVERAL_YEARS, text))) yield made('mean', match)
}
