import type { Direction, Group } from '@papi-lens/core'
import { plainWords } from '../reading/plain-words.ts'
import { END, fitting, NUMBER, phrase, START, scoreWritten, YEAR } from './phrase.ts'

interface Found {
  readonly at: number
  readonly end: number
}

/** A figure, a year or a bracket of a sentence. */
export type Figure = Found &
  (
    | {
        readonly kind: 'score'
        readonly value: number
        readonly decimals: number
        readonly year: number | null
      }
    | { readonly kind: 'delta'; readonly value: number; readonly decimals: number }
    | {
        readonly kind: 'span'
        readonly direction: Direction
        readonly from: { value: number; decimals: number; year: number | null }
        /** Null where the text tells only whence: "tăng từ 3,9348 điểm của năm 2023". */
        readonly to: { value: number; decimals: number; year: number | null } | null
      }
    /** `before`: the group of the year compared with ("từ nhóm … lên nhóm …"). */
    | {
        readonly kind: 'group'
        readonly group: Group | null
        readonly remark: string | null
        readonly before: boolean
      }
    | { readonly kind: 'year'; readonly year: number }
    /** The year compared with; null for "the year before". */
    | { readonly kind: 'base'; readonly year: number | null }
    | { readonly kind: 'open' | 'close' }
  )

const UP = 'tăng|cao hơn|nhiều hơn'
const DOWN = 'giảm|sụt giảm|tụt|thấp hơn|mất'
const FILL =
  '(?:(?:thêm|lên|đi|nhẹ|mạnh|được|khoảng|gần|đáng kể|điểm|là|với|mức|số|tổng|xuống|đạt|:)\\s{1,3}){0,3}'
/** What is counted by a number that is no score: places, ranks, shares. */
const NOT_SCORE =
  '(?! (?:trường|sinh hoạt|bưu|cầu|du lịch|dân cư|nóng|đen|phần trăm|%|tiếp|giao|bán|thi|trạm|kiểm|tuyển))'
const POINTS = ` điểm${END}${NOT_SCORE}`
const OUT_OF = '(?:\\s?\\/\\s?\\d{1,2})?'
/** Two decimals or more are a score without its word, unless something else is counted. */
const BARE = `(?<=[,.]\\d{2,5})(?!\\s{0,2}(?:%|phần trăm|bậc|hạng|tỷ|tỉ|triệu|nghìn|ha${END}|km|m2|tỉnh|lần))`
/** The year of a figure right behind it; one that begins the next statement ("…, năm 2022 đạt") is not meant. */
const OF_YEAR = `(?: (?:(?:của|ở|vào|trong|kết quả) ){0,2}\\(?năm (${YEAR})(?!\\s{0,2}(?::|đạt|là|có|chỉ))\\)?)?`

const SPAN = phrase(
  `(?:${START}(${UP}|${DOWN}) (?:điểm )?)?${START}từ (?:mức )?(${NUMBER})${OUT_OF}(?: điểm)?${OF_YEAR},? ` +
    `(?:(?:đã )?(?:tăng|giảm) )?(lên|xuống|còn|đến|thành) (?:mức |còn )?(${NUMBER})${OUT_OF}(?: điểm)?${OF_YEAR}`,
)
const WHENCE = phrase(
  `${START}(${UP}|${DOWN}) (?:điểm )?từ (?:mức )?(${NUMBER})${OUT_OF}(?: điểm)?${OF_YEAR}`,
)
const DELTA = phrase(`${START}(${UP}|${DOWN}) ${FILL}([+−-]?)(${NUMBER})(?:${POINTS}|${BARE})`)
const SIGNED = phrase(`(?<![\\p{L}\\p{N}] ?)([+−])(${NUMBER})(?:${POINTS}|${BARE})`)
const SCORE = phrase(
  `(${START}(?:đạt được|đạt|được|là|còn|ở|bằng|với|có|:) (?:(?:mức|số|điểm|tổng|chỉ|là|được) ){0,3})?` +
    `(?<![\\p{L}\\d,.])(${NUMBER})${OUT_OF}(?:(${POINTS})|${BARE})${OF_YEAR}`,
)
/** Before a number, these make it no statement of the score: bounds, distances, scales. */
const NO_STATEMENT = phrase(
  `${START}(?:trên|dưới|hơn|kém|thiếu|cách|chênh|chênh lệch|tối đa|tối thiểu|ít nhất|thang điểm|thang|trừ|cộng|so với mức|chưa đến|khoảng cách) (?:là |tới |đến |điểm )?$`,
)
const GROUP = phrase(
  `${START}(từ )?nhóm(?: (?:của|các|những|gồm|\\d{1,2}|tỉnh|thành phố|thành|phố|địa phương|đơn vị|có|đạt|điểm|điểm số|số|chỉ số|kết quả|mức|ở|với|tỉnh,)){0,12}[\\s,:“"]{1,3}` +
    `((?:cao|thấp|đầu|cuối|trên|dưới) của (?:nhóm )?)?(trung bình ?[-–]? ?(?:cao|thấp|khá)|trung bình(?! ?[-–]? ?(?:cao|thấp|khá))|cao nhất|thấp nhất|cao|thấp)${END}(?! (?:trở lên|điểm|của))`,
)
const YEARS = phrase(`${START}(?:năm|papi) (?:papi )?(${YEAR})`)
/** Before a year, these make it the year of something else. */
const OTHER_YEAR = phrase(
  `(?:tháng \\d{1,2}|quý \\S{1,4}|công bố(?: vào)?|ban hành(?: vào)?|luật|kế hoạch|đầu|giữa|nghị quyết|trước|đến|hết)[, ]{1,2}$`,
)
const BASE = phrase(
  `${START}so (?:sánh )?(?:với )?(?:(?:kết quả|mức|điểm số|điểm|số|chỉ số|papi|của|cả|tỉnh|kỳ|cùng|thời|nội dung|này|đạt được|${NUMBER}) ){0,8}` +
    `(?:(?:năm |papi ){0,2}(${YEAR})|năm (?:trước|ngoái|liền|kề))`,
)

/** Figures, years and round brackets of a sentence, in order; figures never overlap. */
export function figuresIn(text: string): Figure[] {
  const found: Figure[] = [...spans(text), ...whences(text), ...deltas(text), ...groups(text), ...years(text)]
  for (const { index } of text.matchAll(/[()]/g)) {
    found.push({ kind: text[index] === '(' ? 'open' : 'close', at: index, end: index + 1 })
  }
  const taken = found.filter(({ kind }) => kind === 'span' || kind === 'delta' || kind === 'base')
  found.push(
    ...[...scores(text)].filter(score => !taken.some(({ at, end }) => score.end > at && score.at < end)),
  )
  const ordered = found.sort((a, b) => a.at - b.at || b.end - a.end)
  const kept: Figure[] = []
  let end = 0
  for (const figure of ordered) {
    // A year or bracket inside a figure belongs to it.
    if (figure.at < end) continue
    kept.push(figure)
    end = figure.end
  }
  return kept
}

function* spans(text: string): Generator<Figure> {
  for (const match of text.matchAll(fitting(SPAN, text))) {
    const [words, , from = '', fromYear, , to = '', toYear] = match
    // "Từ 3 lên 4" may count anything.
    if (!/[,.]\d/.test(from) || !/[,.]\d/.test(to)) continue
    const [a, b] = [scoreWritten(from), scoreWritten(to)]
    const verb = plainWords(match[1] ?? match[4] ?? '')
    const direction = /^(?:tang|cao hon|nhieu hon|len)$/.test(verb)
      ? 'up'
      : /^(?:giam|sut giam|tut|thap hon|mat|xuong|con)$/.test(verb)
        ? 'down'
        : a.value < b.value
          ? 'up'
          : 'down'
    yield {
      kind: 'span',
      direction,
      from: { ...a, year: yearOf(fromYear) },
      to: { ...b, year: yearOf(toYear) },
      at: match.index,
      end: match.index + words.length,
    }
  }
}

/** Rises and falls of which only the beginning is told; where the end is told too, the span is longer and stands. */
function* whences(text: string): Generator<Figure> {
  for (const match of text.matchAll(fitting(WHENCE, text))) {
    const [words, verb = '', number = '', year] = match
    if (!/[,.]\d/.test(number)) continue
    const direction = /^(?:tang|cao hon|nhieu hon)$/.test(plainWords(verb)) ? 'up' : 'down'
    const from = { ...scoreWritten(number), year: yearOf(year) }
    yield { kind: 'span', direction, from, to: null, at: match.index, end: match.index + words.length }
  }
}

function yearOf(text: string | undefined): number | null {
  return text === undefined ? null : Number(text)
}

function* deltas(text: string): Generator<Figure> {
  for (const match of text.matchAll(fitting(DELTA, text))) {
    const [words, verb = '', , number = ''] = match
    const { value, decimals } = scoreWritten(number)
    const rise = /^(?:tang|cao|nhieu)/.test(plainWords(verb))
    // "Cao hơn" compares with anybody, unless a year follows.
    if (/hơn|hon/i.test(verb) && !isAgainstYear(text.slice(match.index + words.length))) continue
    yield {
      kind: 'delta',
      value: rise ? value : -value,
      decimals,
      at: match.index,
      end: match.index + words.length,
    }
  }
  for (const match of text.matchAll(fitting(SIGNED, text))) {
    const [words, sign, number = ''] = match
    const { value, decimals } = scoreWritten(number)
    yield {
      kind: 'delta',
      value: sign === '+' ? value : -value,
      decimals,
      at: match.index,
      end: match.index + words.length,
    }
  }
}

function isAgainstYear(rest: string): boolean {
  const near = rest.slice(0, 60)
  const match = fitting(BASE, rest).exec(near)
  return match !== null && match.index < 6
}

function* scores(text: string): Generator<Figure> {
  for (const match of text.matchAll(fitting(SCORE, text))) {
    const [words, lead, number = '', points, year] = match
    const { value, decimals } = scoreWritten(number)
    if (lead === undefined && (decimals === 0 || points === undefined)) continue
    const numberAt = match.index + (lead?.length ?? 0)
    if (fitting(NO_STATEMENT, text).test(text.slice(Math.max(0, numberAt - 24), numberAt))) continue
    yield {
      kind: 'score',
      value,
      decimals,
      year: yearOf(year),
      at: match.index,
      end: match.index + words.length,
    }
  }
}

function* groups(text: string): Generator<Figure> {
  for (const match of text.matchAll(fitting(GROUP, text))) {
    const [words, before, part, name = ''] = match
    const plain = plainWords(name)
    const group: Group | null = /^trung binh cao$|^trung binh kha$/.test(plain)
      ? 'high-average'
      : plain === 'trung binh thap'
        ? 'low-average'
        : plain === 'trung binh'
          ? null
          : plain.startsWith('cao')
            ? 'high'
            : 'low'
    const remark = part === undefined ? null : `${part}${name}`
    yield {
      kind: 'group',
      group,
      remark,
      before: before !== undefined,
      at: match.index,
      end: match.index + words.length,
    }
  }
}

function* years(text: string): Generator<Figure> {
  for (const match of text.matchAll(fitting(BASE, text))) {
    yield { kind: 'base', year: yearOf(match[1]), at: match.index, end: match.index + match[0].length }
  }
  for (const match of text.matchAll(fitting(YEARS, text))) {
    const before = text.slice(Math.max(0, match.index - 24), match.index)
    if (fitting(OTHER_YEAR, text).test(before)) continue
    yield { kind: 'year', year: Number(match[1]), at: match.index, end: match.index + match[0].length }
  }
}
