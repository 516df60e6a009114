import { plainWords } from '../../reading/plain-words.ts'
import { fitting, matchesOf, NUMBER, phrase, START, YEAR } from '../phrase.ts'
import type { Figure } from './figure.ts'

const YEARS = phrase(`${START}(?:năm|papi) (?:papi )?(${YEAR})`, 'năm|papi')
/** "(2022: 4,34 điểm; 2023: 4,50 điểm)". */
const BEFORE_COLON = /(?<=[(;,]\s{0,3})((?:19|20)\d\d)(?=\s?:)/gu
/** "các năm 2021, 2022 và 2023": each of them. */
const SEVERAL = phrase(`${START}(?:các )?năm (?:${YEAR}(?:,| và|;|,? năm| và năm) ?){1,12}${YEAR}`, 'năm')
/** Before a year, these make it the year of something else. */
const OTHER_YEAR = phrase(
  `(?:(?:tháng \\d{1,2}|quý \\S{1,4}|đầu|giữa),? |(?:công bố(?: vào)?|ban hành(?: vào)?|luật|kế hoạch|nghị quyết|trước|đến|hết|từ|lần đầu) )$`,
)
/** The year in which figures came out, which may be that of the survey or the one behind it. */
const PUBLISHED = phrase(`${START}(?:công bố|ban hành)(?: vào)? năm ${YEAR}|published in ${YEAR}`)
const BASE = phrase(
  `${START}so (?:(?:sánh )?với |(?=năm|cùng|kỳ|kết quả|tỉnh|của))(?:(?:kết quả|mức|điểm số|điểm|số|chỉ số|papi|của|cả|tỉnh|kỳ|cùng|thời|nội dung|này|đạt được|${NUMBER}) ){0,8}` +
    `(?:(?:năm |papi ){0,2}(${YEAR})|năm (?:trước|ngoái|liền|kề))`,
  'so',
)

/** "sau hai năm tăng 2,97 điểm". */
const YEARS_BACK = phrase(
  `${START}(?:sau|qua|trong|trong vòng|so với|cách đây) (\\d|hai|ba|bốn|năm) năm(?: trước| qua)?(?! (?:(?:19|20)\\d\\d|\\d|liên tiếp|liền|liên tục))`,
  'năm',
)
const NUMBERS = ['hai', 'ba', 'bốn', 'năm']
const LONG_AGO = phrase(
  `${START}(?:(?:nhiều|những|các|mấy) năm (?:trước|về trước|qua|gần đây|liền|trở lại đây)|(?<!(?:so với|sau|qua|trong|vòng|đây) )(?:\\d{1,2}|hai|ba|bốn|mười) năm (?:trước|về trước|trước đó)|(?<!(?:hơn|với|của|từ|mức|kỳ|kết quả) )năm (?:ngoái|trước)(?=(?: (?:chỉ|mới|là|đạt|được)){0,2}:? \\d)|trước đây|trước đó|(?:một|hai|ba|\\d) năm sau|năm sau đó|năm (?:tiếp theo|kế tiếp)|in previous years|in recent years|in the past)`,
  'năm|trước|previous|recent|past',
)

/** "Quản trị môi trường 2024 đạt …": a year without its word. */
const BARE = phrase(
  `(?<=\\p{L}\\s)(20\\d\\d)(?= (?:chỉ )?(?:đạt|được|là|xếp|đứng|thuộc) )`,
  'đạt|được|là|xếp|đứng|thuộc',
)

/** Years, and years compared with. */
export function* years(text: string): Generator<Figure> {
  for (const { index, 0: words, 1: year } of matchesOf(BASE, text)) {
    yield { kind: 'base', year: yearOf(year), at: index, end: index + words.length }
  }
  for (const { index, 0: words, 1: year } of matchesOf(YEARS, text)) {
    const before = text.slice(Math.max(0, index - 24), index)
    if (fitting(OTHER_YEAR, text).test(before)) continue
    yield { kind: 'year', year: Number(year), at: index, end: index + words.length }
  }
  for (const { index, 0: year } of matchesOf(BARE, text))
    if (!fitting(OTHER_YEAR, text).test(text.slice(Math.max(0, index - 24), index)))
      yield { kind: 'year', year: Number(year), at: index, end: index + year.length }
  for (const { index, 0: words } of matchesOf(SEVERAL, text))
    for (const { index: at, 0: year } of words.matchAll(/(?:19|20)\d\d/g)) {
      // The first is found with its word.
      if (/\d{4}/.test(words.slice(0, at)))
        yield { kind: 'year', year: Number(year), at: index + at, end: index + at + year.length }
    }
  for (const { index, 0: words, 1: number = '' } of matchesOf(YEARS_BACK, text)) {
    const word = NUMBERS.findIndex(name => plainWords(name) === plainWords(number))
    const back = word < 0 ? Number(number) : word + 2
    yield { kind: 'base', year: null, back, at: index, end: index + words.length }
  }
  for (const { index, 0: words } of matchesOf(LONG_AGO, text))
    yield { kind: 'long-ago', at: index, end: index + words.length }
  for (const { index, 0: year } of text.matchAll(BEFORE_COLON)) {
    yield { kind: 'year', year: Number(year), at: index, end: index + year.length }
  }
}

/** Whether a text says only when its figures came out: which year they are of stays open. */
export function isPublicationDated(text: string): boolean {
  return fitting(PUBLISHED, text).test(text)
}

/** Whether a comparison with a year follows at once. */
export function isAgainstYear(rest: string, text: string): boolean {
  const match = fitting(BASE, text).exec(rest.slice(0, 60))
  return match !== null && match.index < 6
}

export function yearOf(text: string | undefined): number | null {
  return text === undefined ? null : Number(text)
}
