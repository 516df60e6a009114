import { plainWords } from '../../reading/plain-words.ts'
import { END, fitting, matchesOf, NUMBER, OF_YEAR, phrase, START, scoreWritten } from '../phrase.ts'
import type { Figure } from './figure.ts'
import { isAgainstYear, yearOf } from './year-words.ts'

const UP = 'tăng|cao hơn|nhiều hơn|nhích'
const DOWN = 'giảm|sụt giảm|tụt|thấp hơn|mất'
const FILL =
  '(?:(?:thêm|lên|đi|nhẹ|mạnh|được|khoảng|gần|đáng kể|điểm|là|với|mức|số|tổng|xuống|đạt|:)\\s{1,3}){0,3}'
/** What is counted by a number that is no score: places, ranks, shares. */
const NOT_SCORE =
  '(?! (?:trường|sinh hoạt|bưu|cầu|du lịch|dân cư|nóng|đen|phần trăm|%|tiếp|giao|bán|thi|trạm|kiểm|tuyển))'
const POINTS = ` điểm${END}${NOT_SCORE}`
const OUT_OF = '(?:\\s?\\/\\s?\\d{1,2}(?:[,.]\\d{1,2})?(?![\\d,.]\\d))?'
/** Two decimals or more are a score without its word, unless something else is counted. */
const BARE = `(?<=[,.]\\d{2,5})(?!\\s{0,2}(?:%|phần trăm|bậc|hạng|tỷ|tỉ|triệu|nghìn|ha${END}|km|m2|tỉnh|lần|người|công dân|cử tri|hộ|phiếu|lượt|cán bộ|doanh|đồng|đơn|hồ sơ|thôn|xã|cuộc|khách|kg|tấn|lao động|học sinh))`
const SPAN = phrase(
  `(?:${START}(${UP}|${DOWN}) (?:điểm )?)?${START}từ (?:mức )?(${NUMBER})${OUT_OF}(?: điểm)?${OF_YEAR},? ` +
    `(?:(?:đã )?(?:tăng|giảm) )?(lên|xuống|còn|đến|thành) (?:mức |còn )?(${NUMBER})${OUT_OF}(?: điểm)?${OF_YEAR}`,
  'từ',
)
const WHENCE = phrase(
  `${START}(${UP}|${DOWN}) (?:điểm )?từ (?:mức )?(${NUMBER})${OUT_OF}(?: điểm)?${OF_YEAR}`,
  'từ',
)
const DELTA = phrase(
  `${START}(${UP}|${DOWN}) (${FILL})([+−-]?)(${NUMBER})(?:${POINTS}|${BARE})`,
  'tăng|hơn|nhích|giảm|tụt|mất',
)
/** "tăng nhẹ lên 7,26 điểm": whither, not by how much. */
const WHITHER = /(?:^|\s)(?:lên|xuống|đạt|còn|len|xuong|dat|con)(?:\s|$)/iu
/** No dimension's score is lower; below it "tăng lên 0,5 điểm" may be either. */
const LOWEST_DIMENSION = 1
const SIGNED = phrase(`(?<![\\p{L}\\p{N}] ?|\\d)([+−]|(?<=\\()-) ?(${NUMBER})(?:${POINTS}|${BARE})`)
const SCORE = phrase(
  `(${START}(?:đạt được|đạt|được|là|còn|ở|bằng|với|có|:) (?:(?:mức|số|điểm|tổng|chỉ|là|được) ){0,3})?` +
    `(?<![\\p{L}\\d,.])(${NUMBER})${OUT_OF}(?:(${POINTS})|${BARE})${OF_YEAR}`,
)
/** Before a number, these make it no statement of the score: bounds, distances, scales. */
const NO_STATEMENT = phrase(
  `${START}(?:trên|dưới|hơn|kém|thiếu|cách|chênh|chênh lệch|tối đa|tối thiểu|ít nhất|thang điểm|thang|trừ|cộng|so với mức|chưa đến|khoảng cách|điểm sàn|điểm chuẩn) (?:là |tới |đến |điểm )?$`,
)
const AGAINST = phrase(`${START}so với (?:con số |điểm )?$`)
const OF_A_YEAR = /^\s?[(,]?\s?(?:của|cua|ở|trong|vào)?\s?(?:năm|nam|PAPI|cùng kỳ)/iu
const MOVES = /(?:tăng|giảm|tang|giam)\s/iu

/** Rises and falls from one score to another. */
export function* spans(text: string): Generator<Figure> {
  for (const match of matchesOf(SPAN, text)) {
    const [words, , from = '', fromYear, , to = '', toYear] = match
    // "Từ 3 lên 4" may count anything.
    if (!/[,.]\d/.test(from) || !/[,.]\d/.test(to)) continue
    // "Từ … đến …" without a movement are bounds.
    if (match[1] === undefined && /^(?:đến|den)$/iu.test(match[4] ?? '') && !MOVES.test(words)) continue
    const [a, b] = [scoreWritten(from), scoreWritten(to)]
    const verb = plainWords(match[1] ?? match[4] ?? '')
    const direction = /^(?:tang|cao hon|nhieu hon|nhich|len)$/.test(verb)
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
export function* whences(text: string): Generator<Figure> {
  for (const match of matchesOf(WHENCE, text)) {
    const [words, verb = '', number = '', year] = match
    if (!/[,.]\d/.test(number)) continue
    const direction = /^(?:tang|cao hon|nhieu hon|nhich)$/.test(plainWords(verb)) ? 'up' : 'down'
    const from = { ...scoreWritten(number), year: yearOf(year) }
    yield { kind: 'span', direction, from, to: null, at: match.index, end: match.index + words.length }
  }
}

/** Differences of scores. */
export function* deltas(text: string): Generator<Figure> {
  for (const match of matchesOf(DELTA, text)) {
    const [words, verb = '', fill = '', , number = ''] = match
    const { value, decimals } = scoreWritten(number)
    if (WHITHER.test(fill) && value >= LOWEST_DIMENSION) {
      const place = { at: match.index, end: match.index + words.length }
      if (decimals > 0) yield { kind: 'score', value, decimals, year: null, ...place }
      continue
    }
    const rise = /^(?:tang|cao|nhieu|nhich)/.test(plainWords(verb))
    // "Cao hơn" compares with anybody, unless a year follows.
    if (/hơn|hon/i.test(verb) && !isAgainstYear(text.slice(match.index + words.length), text)) continue
    yield {
      kind: 'delta',
      value: rise ? value : -value,
      decimals,
      at: match.index,
      end: match.index + words.length,
    }
  }
  for (const match of matchesOf(SIGNED, text)) {
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

/** Scores with a verb before or their word behind them. */
export function* scores(text: string): Generator<Figure> {
  for (const match of matchesOf(SCORE, text)) {
    const [words, lead, number = '', points, year] = match
    const { value, decimals } = scoreWritten(number)
    if (lead === undefined && (decimals === 0 || points === undefined)) continue
    const numberAt = match.index + (lead?.length ?? 0)
    const before = text.slice(Math.max(0, numberAt - 24), numberAt)
    if (fitting(NO_STATEMENT, text).test(before)) continue
    const end = match.index + words.length
    // "44,40 so với 43,43 điểm": what somebody else has, unless a year says that it is the own one.
    if (
      year === undefined &&
      fitting(AGAINST, text).test(before) &&
      !OF_A_YEAR.test(text.slice(end, end + 24))
    ) {
      yield { kind: 'aside', of: 'gap', at: match.index, end }
      continue
    }
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

/** A number of a score's form with no word of its own: what stands before it decides whether it is one. */
const NAKED = /(?<![\d,.+−/])(\d{1,2}[,.]\d{1,5})(?![\d]|[,.]\d|\s?%)/gu

/**
 * Numbers that are scores if a unit or a place stands right before them.
 *
 * @param marks decimal marks that the language writes
 */
export function* bareScores(text: string, marks: string): Generator<Figure> {
  for (const { index, 0: words, 1: number = '' } of text.matchAll(NAKED)) {
    if (!marks.includes(/[,.]/.exec(number)?.[0] ?? '')) continue
    const { value, decimals } = scoreWritten(number)
    // "Mức độ 3,4" is a list of two.
    if (decimals < 2) continue
    yield { kind: 'score', bare: true, value, decimals, year: null, at: index, end: index + words.length }
  }
}

const SHARE = phrase(
  `${START}(?:đạt tỷ lệ|đạt|bằng|tương đương|chiếm|tỷ lệ|hay|=)? ?(?:với )?(${NUMBER}) ?%`,
  '%',
)

/** Percentages: shares of the highest possible score if they follow one. */
export function* shares(text: string): Generator<Figure> {
  for (const match of matchesOf(SHARE, text)) {
    const { value, decimals } = scoreWritten(match[1] ?? '')
    if (decimals === 0) continue
    yield { kind: 'share', value, decimals, at: match.index, end: match.index + match[0].length }
  }
}
