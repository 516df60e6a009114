import type { Figure } from './figures/figure.ts'
import { END, matchesOf, NUMBER, phrase, START, YEAR } from './phrase.ts'

/** What follows is wanted, not measured. */
const GOAL = phrase(
  `${START}(?:phấn đấu|phần đấu|phấn đầu|phần đầu|(?:đặt|đề) (?:ra )?(?:mục tiêu|chỉ tiêu)|(?:đặt ra|đề ra|đăng ký)(?= (?:tổng |số |mức )?điểm)|đặt ra (?:mục tiêu|chỉ tiêu)|(?<!đạt |vượt |với |dat |vuot |voi )mục tiêu|dự kiến|hướng tới|hướng đến|quyết tâm (?:đạt|đưa|nâng|giữ|cải thiện)|kỳ vọng|nhằm|để (?:đạt|tăng|nâng|giảm|đưa)|(?:cần|phải|sẽ) (?:đạt|tăng|nâng|giảm|cải thiện|đưa|vào)|chỉ tiêu đến|aims? to|aiming|strives? to|targets?|plans? to|pledg(?:es?|ed|ing) to|vow(?:s|ed) to|hopes? to|commit(?:s|ted) to|intends? to|is expected to)${END}`,
  'phấn|phần|tiêu|ra|ký|kiến|hướng|tâm|vọng|nhằm|để|cần|phải|sẽ|aim|strive|target|plan|pledg|vow|hope|commit|intend|expect',
)
/** A heading of a section of goals. */
const GOAL_HEADING =
  /^(?:mục tiêu|chỉ tiêu|mục đích|phương hướng|định hướng|yêu cầu|goals?|targets?|objectives?)(?![\p{L}])/iu
/** What a goal is measured from: "so với năm 2023 (5,09 điểm)", "so với 5,09 điểm", "năm 2024 đạt 3,02 điểm". */
const BASE_FIGURE = phrase(
  `${START}so với (?:mức |điểm |điểm số )?(${NUMBER}) điểm${END}|${START}(?:so với (?:[^\\s\\d,;.()]{1,10} ){0,4}|\\(|\\(.{0,2})(?:năm )?(${YEAR})(?:,| là| đạt| được|:| ở mức| chỉ đạt| \\(){0,2} ?(${NUMBER}) điểm${END}`,
  'điểm',
)
const COMPARED_YEAR = phrase(
  `${START}so (?:sánh )?với (?:[^\\s\\d,;.()]{1,10} ){0,4}(?:năm )?(${YEAR})`,
  'so',
)

/** A sentence without what it promises, and what stood there. */
export interface WithoutGoals {
  readonly text: string
  /** The promises alone, in place. */
  readonly promised: string
}

/** Blanks what a sentence promises, from each promising word to the end of that part. */
export function withoutGoals(given: string): WithoutGoals {
  const blank = (length: number) => ' '.repeat(length)
  let text = given
  let promised = ''
  for (const { index: at } of matchesOf(GOAL, given)) {
    if (at < promised.length) continue
    const stop = given.indexOf(';', at)
    const end = stop < 0 ? given.length : stop
    text = text.slice(0, at) + blank(end - at) + text.slice(end)
    promised = promised.padEnd(at) + given.slice(at, end)
  }
  return { text, promised }
}

/** Whether a heading opens a section of goals; its number is not part of it. */
export function isGoalHeading(heading: string): boolean {
  return GOAL_HEADING.test(heading)
}

/** A base figure within a promise, with its year. */
export interface BaseFigure {
  readonly at: number
  readonly end: number
  readonly number: string
  readonly year: number | null
}

/** The figures from which a goal is measured: they are statements, whatever the goal is. */
export function baseFigures(promised: string): BaseFigure[] {
  const compared = [...matchesOf(COMPARED_YEAR, promised)]
  return [...matchesOf(BASE_FIGURE, promised)].flatMap(({ index, 0: words, 1: alone, 2: year, 3: dated }) => {
    const number = alone ?? dated ?? ''
    const told = year ?? compared.filter(({ index: before }) => before < index).at(-1)?.[1]
    if (!/[,.]\d/.test(number) || told === undefined) return []
    return [{ at: index, end: index + words.length, number, year: Number(told) }]
  })
}

/** How many figures a promise holds. */
export function figuresPromised(figures: readonly Figure[], bases: readonly BaseFigure[]): number {
  const stated = figures.filter(({ kind }) => !['year', 'long-ago', 'base', 'open', 'close'].includes(kind))
  return stated.filter(({ at, end }) => !bases.some(base => at < base.end && end > base.at)).length
}
