import { plainWords } from '../../reading/plain-words.ts'
import { NUMBER_WORDS, numberInWords } from '../number-words.ts'
import { END, fitting, matchesOf, OF_YEAR, phrase, START } from '../phrase.ts'
import type { Figure } from './figure.ts'
import { yearOf } from './year-words.ts'

/** "20/61", "12 trong 61 tỉnh". */
const OF_PLACES = `(?: ?\\/ ?(\\d{1,2})(?!\\d)| (?:trong|trên)(?: tổng)?(?: số)? (\\d{1,2})(?= (?:tỉnh|địa phương|thành|đơn vị)))?`
const STANDS =
  '(?:đứng|xếp hạng|xếp|ở|giữ|giành|lên|xuống|về|đạt|là|còn|vươn lên|tụt xuống|rơi xuống|từ)(?: ở| tại| lên| xuống| vào)?'
const RANK = phrase(
  `${START}(từ )?(?:(${STANDS}) )?(?:(vị trí|thứ hạng|hạng|thứ bậc)(?: xếp hạng)?(?: thứ| số)?|thứ)(?: là|:)? (\\d{1,2}|nhất|nhì|tư|${NUMBER_WORDS})(?![\\d,.]\\d|\\d)${END}${OF_PLACES}${OF_YEAR}`,
  'thứ|hạng|trí',
)
/** "xếp 59/63", with no word for the place. */
const OUT_OF = phrase(`${START}(?:đứng|xếp) (\\d{1,2}) ?\\/ ?(\\d{2})(?!\\d)${OF_YEAR}`, 'đứng|xếp')
/** "xếp 24," and "so với năm 2022 (17/61)": a place with nothing behind it. */
const BARE = phrase(
  `${START}(?:đứng|xếp) (\\d{1,2})(?=\\s?(?:[,;)]|[.](?!\\d)|$)| (?:cả nước|toàn quốc|toàn vùng|vùng|khu vực))|(?<=\\((?:xếp |đứng )?)(\\d{1,2}) ?\\/ ?(6[0-3])(?=\\))`,
  'đứng|xếp|/',
)
/** A further place in a list of ranks: "15/60, 17/61". */
const LISTED = /(?<![\d/,.])(\d{1,2})\s?\/\s?(6[0-3])(?![\d/])/gu
/** Before "thứ", these count something else. */
const OTHER_ORDER = phrase(
  `(?:lần|điều|khoản|điểm|năm|ngày|khóa|kỳ|phiên|họp|quý|cuộc|bước|lớp|tập|phần|chương|đợt|vòng|nhóm|mức|tháng|quốc gia|thế giới|nội dung|trục|chỉ số|lĩnh vực|thành phần|tiêu chí) $`,
)
const FIRST = phrase(
  `${START}(?:(?:đứng|dẫn|xếp) đầu|quán quân|(?:giữ|chiếm) ngôi đầu|vị trí (?:dẫn|đứng) đầu)${END}(?! (?:tư|năm|vào|tiên|ngành|cơ quan|đơn vị|các cơ quan|sở|đoàn|cấp ủy|tốp|top|nhóm))`,
  'đầu|quân',
)
const LAST = phrase(
  `${START}(?:(?:(?:đứng|xếp)(?: vị trí)? (?:cuối cùng|cuối bảng|cuối|chót bảng|chót)|ở vị trí (?:cuối|chót)|ở (?:cuối|chót) bảng)|cuối bảng|đội sổ)${END}`,
  'cuối|chót|sổ',
)
const EXTREME = phrase(
  `${START}(cao|thấp) nhất (?:(?:trong|trên|của) )?(?:cả nước|toàn quốc|bảng|toàn vùng|vùng|khu vực|miền|các tỉnh)`,
  'nhất',
)
/** "X là địa phương có điểm thấp nhất", "Thấp nhất về … là X". */
const EXTREME_PLACE = phrase(
  `${START}(?:tỉnh|địa phương|thành phố) (?:duy nhất )?có (?:tổng )?(?:số )?(?:điểm|điểm số|chỉ số|kết quả)(?: papi)? (cao|thấp) nhất${END}|(?:^|[.;:,] )(cao|thấp) nhất(?= (?:(?:là|thuộc về|về|ở|trong) |,))`,
  'nhất',
)
/** "thứ hạng tụt từ 10 xuống 24". */
const FROM_TO = phrase(
  `${START}(từ (?:hạng |vị trí |thứ )?(\\d{1,2})) (?:lên|xuống|còn|thành|đến|tới|sang) (?:hạng |vị trí |thứ )?(\\d{1,2})(?!\\d|[,.]\\d| ?(?:%|\\/)| (?:điểm|tỉnh|chỉ|nội|năm(?! 20)|tháng|ngày|tuổi|địa))${OF_YEAR}`,
  'từ',
)
/** Further places told in turn: "xếp thứ 39, 58 và 47". */
const IN_TURN = phrase(
  `(?<=(?:thứ|hạng|vị trí) \\d{1,2}(?:(?:,|;| và) \\d{1,2}){0,6}(?:,|;| và) )\\d{1,2}(?!\\d|[,.]\\d| ?(?:\\/|%)| (?:điểm|bậc|hạng|năm|chỉ|nội|tiêu|tỉnh|địa|thành|trong))`,
  'thứ|hạng|trí',
)
/** "thứ hạng tương ứng là 31, 23 và 37". */
const IN_TURN_FIRST = phrase(
  `(?<=(?:thứ hạng|vị trí|xếp hạng|hạng)(?: (?:tương ứng|lần lượt))? (?:là|:)? ?(?:(?:tương ứng|lần lượt) )?(?:là )?(?:\\d{1,2}(?:,|;| và) ?){0,6})(?<![\\d,.])\\d{1,2}(?!\\d|[,.]\\d| ?(?:\\/|%)| (?:điểm|bậc|năm|chỉ|nội|tiêu|tỉnh|địa|thành))`,
  'hạng|trí',
)
const IN_ORDER = /(?:lần lượt|lan luot|tương ứng|tuong ung)/iu
const TOP = phrase(
  `${START}(?:(?:tốp|top)(?: đầu)? (\\d{1,2})|(?:trong|thuộc) (?:số |nhóm )?(\\d{1,2}) (?:tỉnh|địa phương|tỉnh, thành phố|tỉnh, thành)(?: phố)?(?: có)? (?:dẫn đầu|đứng đầu|tốt nhất))${END}`,
  'tốp|top|đầu|nhất',
)
/** "rời tốp 10": where one stood before. */
const LEFT = /(?:rời|ra khỏi|rời khỏi|rớt khỏi|bật khỏi|rơi khỏi|văng khỏi)\s$/iu
/** Of several at once: whose rank it is cannot be told. */
const PLURAL = phrase(
  `(?:${START}(?:người|thủ trưởng|cán bộ|các|những|nhóm|tốp|top|một trong|trong số|hai|ba|bốn|năm|sáu|mười|(?<![\\d,.]|(?:thứ|hạng|vị trí) )\\d{1,2}(?! điểm)) (?:[\\p{L}/]{1,8},? ){0,4})$`,
)

/** Ranks that a text tells. */
export function* ranks(text: string): Generator<Figure> {
  const made = (index: number, words: string, rest: Partial<Rank>): Figure => ({
    kind: 'rank',
    rank: 1,
    bound: 'exact',
    of: null,
    before: false,
    year: null,
    ...rest,
    at: index,
    end: index + words.length,
  })
  const [firstRank, firstPlace] = [endOfFirst(OF_RANKS, text), endOfFirst(OF_PLACE, text)]
  const before = (index: number, size = 48) => text.slice(Math.max(0, index - size), index)
  for (const match of matchesOf(RANK, text)) {
    const [words, from, stands, noun, number = '', of, among, year] = match
    // "Thứ hai" alone is Monday, or the second of anything.
    const behind = text.slice(match.index + words.length, match.index + words.length + 24)
    const isNamed = /^\s(?:là|thuộc về)\s(?:tỉnh\s|thành phố\s|TP\.?\s?)?\p{Lu}/u.test(behind)
    const isOfPart = /^\s(?:về|ở|trong)\s/iu.test(behind) && isAfterPlace(before(match.index))
    const leads = !stands && !noun && !(among ?? of) && LED.test(behind) && isAfterPlace(before(match.index))
    if (!/\d/.test(number) && !stands && !noun && !(among ?? of) && !isNamed && !leads && !isOfPart) continue
    if (!noun && fitting(OTHER_ORDER, text).test(before(match.index, 16))) continue
    const rest = text.slice(match.index + words.length)
    // "Bảng xếp hạng 63 tỉnh" ranks none of them.
    if (isCounted(rest) || (!(among ?? of) && /^\s(?:tỉnh|địa phương|thành phố)/iu.test(rest))) continue
    const rank = numberOf(number)
    if (rank === null || rank < 1 || rank > 63) continue
    const start = from !== undefined || /^từ|^tu/iu.test(stands ?? '')
    yield made(match.index, words, {
      rank,
      of: yearOf(of ?? among),
      before: start,
      year: yearOf(year),
      ...(leads && { leads }),
    })
  }
  for (const { index, 0: words, 1: rank, 2: of, 3: year } of matchesOf(OUT_OF, text))
    yield made(index, words, { rank: Number(rank), of: Number(of), year: yearOf(year) })
  for (const { index, 0: words, 1: rank, 2: inside, 3: of } of matchesOf(BARE, text))
    if (!inside || index >= firstRank() || /\d(?: ?(?:điểm|diem))? ?\($/iu.test(before(index, 12)))
      yield made(index, words, { rank: Number(rank ?? inside), of: yearOf(of) })
  for (const { index, 0: words, 1: rank, 2: of } of text.matchAll(LISTED))
    if (index >= firstPlace()) yield made(index, words, { rank: Number(rank), of: Number(of) })
  for (const { index, 0: words } of matchesOf(FIRST, text))
    if (!fitting(PLURAL, text).test(before(index))) yield made(index, words, {})
  for (const { index, 0: words } of matchesOf(LAST, text))
    if (!fitting(PLURAL, text).test(before(index))) yield made(index, words, { bound: 'from-last' })
  for (const pattern of [EXTREME, EXTREME_PLACE])
    for (const match of matchesOf(pattern, text)) {
      const bound = /cao/iu.test(match[1] ?? match[2] ?? '') ? 'exact' : 'from-last'
      // "Tỉnh đạt điểm cao nhất cả nước là 46,04 điểm": one that is not named.
      const isUnnamed =
        SOME_PROVINCE.test(before(match.index)) &&
        /^(?:\s(?:là|đạt|được|với))?:?\s\(?\d/iu.test(text.slice(match.index + match[0].length))
      if (isUnnamed || isMeasure(before(match.index))) continue
      if (!isOfChange(before(match.index)) && !fitting(PLURAL, text).test(before(match.index)))
        yield made(match.index, match[0], { bound })
    }
  for (const { index, 0: words, 1: whence = '', 2: start, 3: end, 4: told } of text.matchAll(
    fitting(FROM_TO, text),
  )) {
    if (!/(?:thứ hạng|xếp hạng|vị trí)(?!\p{L})/iu.test(before(index, 80))) continue
    const year = yearOf(told)
    const earlier = { rank: Number(start), before: true, year: year === null ? null : year - 1 }
    yield made(index, whence, earlier)
    yield made(index + whence.length, words.slice(whence.length), { rank: Number(end), year })
  }
  for (const { index, 0: words } of matchesOf(IN_TURN, text))
    if (IN_ORDER.test(text)) yield made(index, words, { rank: Number(words) })
    else yield { kind: 'aside', of: 'rank', at: index, end: index + words.length }
  if (IN_ORDER.test(text))
    for (const { index, 0: words } of matchesOf(IN_TURN_FIRST, text))
      yield made(index, words, { rank: Number(words) })
  for (const { index, 0: words, 1: first, 2: second } of matchesOf(TOP, text)) {
    const left = LEFT.test(before(index, 24))
    yield made(index, words, { rank: Number(first ?? second), bound: 'within', before: left })
  }
}

/** "kém mức cao nhất cả nước": a score to compare with, nobody's place. */
function isMeasure(before: string): boolean {
  return /(?:mức|muc|so với|so voi|hơn|hon|kém|kem|cách|cach|thua|với tỉnh|voi tinh)\s$/iu.test(before)
}

/** Whom a place is told before: "thứ nhất X, thứ hai Y". */
const LED =
  /^\s(?:là\s|thuộc về\s)?(?:tỉnh\s|thành phố\s|TP\.?\s?)?\p{Lu}[\p{L}.-]+(?:\s\p{Lu}[\p{L}-]+){0,3}(?:\s?[(,;:.]|\s[\d–-]|\s(?:với|đạt|được|và)\s|$|\s?$)/u

/** Whether a list of places goes on, or begins behind a colon. */
function isAfterPlace(before: string): boolean {
  return /(?:thứ (?:nhất|hai|nhì|ba|tư|năm|sáu|bảy|tám|chín)|hạng (?:nhất|nhì)|đứng đầu|dẫn đầu|nhất là)(?!\p{L})|:\s*$/iu.test(
    before,
  )
}

const SOME_PROVINCE =
  /(?:^|[^\p{L}])(?:tỉnh|địa phương|nơi|đơn vị|mức|tinh|dia phuong)(?:\s(?:đạt|có|được|tổng|điểm|số|kết quả|papi|số điểm)){0,5}\s$/iu

type Rank = Extract<Figure, { kind: 'rank' }>

const MOVED = phrase(
  `${START}(tăng|thăng|lên|cải thiện|nhảy|vượt|leo|giảm|tụt|sụt|rớt|lùi|mất|xuống|rơi|hạ)(?: (?:hạng|thêm|tới|được|đi|lên|xuống|vọt|liền|đến|vượt|thứ)){0,3}:? (\\d{1,2}|${NUMBER_WORDS}) (?:bậc|hạng|vị trí|thứ hạng|thứ bậc)${END}`,
  'bậc|hạng|trí',
)
const SIGNED = phrase(`(?<![\\p{L}\\p{N}] ?)([+−–-]) ?(\\d{1,2}) (?:bậc|hạng|vị trí)${END}`, 'bậc|hạng|trí')
/** "tăng 1,42 điểm và 6 bậc": the rise is told once. */
const AND_PLACES = phrase(
  `${START}(tăng|giảm|tụt|sụt|cải thiện|mất)(?: [^\\s,;()]{1,7}){0,4} \\d{1,2}(?:[,.]\\d{1,5})? điểm(?: số)?(?: và|,| cùng|,? đồng thời)(?: tăng| giảm)? (\\d{1,2}|${NUMBER_WORDS}) (?:bậc|hạng|vị trí)${END}`,
  'bậc|hạng|trí',
)
const WANTED = phrase(`${START}(?:ít nhất|tối thiểu|từ)$`)

/** Places won and lost. */
export function* rankChanges(text: string): Generator<Figure> {
  for (const match of matchesOf(MOVED, text)) {
    const [words, verb = '', number = ''] = match
    const places = numberOf(number)
    if (places === null || fitting(WANTED, text).test(text.slice(Math.max(0, match.index - 24), match.index)))
      continue
    yield { kind: 'rank-change', places: rises(verb) ? places : -places, ...placeOf(match) }
    void words
  }
  for (const match of matchesOf(SIGNED, text)) {
    const places = Number(match[2])
    yield { kind: 'rank-change', places: match[1] === '+' ? places : -places, ...placeOf(match) }
  }
  for (const match of matchesOf(AND_PLACES, text)) {
    const [words, verb = '', number = ''] = match
    const places = numberOf(number)
    if (places === null) continue
    const tail = /(?<!\S)(\S+)\s+\S+(?:\s(?:trí|tri))?$/u.exec(words)?.index ?? 0
    yield {
      kind: 'rank-change',
      places: rises(verb) ? places : -places,
      at: match.index + tail,
      end: match.index + words.length,
    }
  }
}

function placeOf(match: RegExpExecArray): { at: number; end: number } {
  return { at: match.index, end: match.index + match[0].length }
}

function rises(verb: string): boolean {
  return /^(?:tang|thang|len|cai thien|nhay|vuot|leo)/.test(plainWords(verb))
}

/** Words that say that ranks or places are what a text speaks of. */
const OF_RANKS = /(?:hạng|vị trí|thứ|bậc|xếp|đứng|hang|vi tri|thu|bac|xep|dung)(?!\p{L})/iu
const OF_PLACE = /(?:hạng|vị trí|hang|vi tri)/iu

/** Where the first words of a pattern end, looked for when first asked; beyond the text if it has none. */
function endOfFirst(pattern: RegExp, text: string): () => number {
  let end: number | undefined
  return () => {
    if (end === undefined) {
      const found = pattern.exec(text)
      end = found ? found.index + found[0].length : Infinity
    }
    return end
  }
}

/** What follows "hạng 2" makes it a number of something. */
function isCounted(rest: string): boolean {
  return /^\s{0,3}(?:bậc|bac\b|điểm|diem\b|%|liên tiếp|lien tiep|,? ngày|,? ngay\b|tỷ|triệu)/iu.test(rest)
}

/** "tăng cao nhất" ranks a change, not a score. */
function isOfChange(before: string): boolean {
  return /(?:tăng|giảm|cải thiện|tiến bộ|mức tăng|nhóm|tỷ lệ|chênh lệch)(?:\s\p{L}{1,8}){0,3}\s$/iu.test(
    before,
  )
}

function numberOf(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text)
  const plain = plainWords(text)
  if (plain === 'nhat') return 1
  return plain === 'nhi' ? 2 : numberInWords(text)
}
