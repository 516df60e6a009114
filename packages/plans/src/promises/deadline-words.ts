import { dateAt } from './date-text.ts'
import { ANY_RULE, type Meaning, RULES } from './deadline-vocabulary.ts'
import { periodsAt } from './period-text.ts'

/** A word or phrase of a deadline, with its place in the text. */
export type DeadlineWord = Meaning & { readonly start: number; readonly end: number }

const MARKS: Readonly<Record<string, Meaning>> = {
  ',': { is: 'joint' },
  '/': { is: 'joint' },
  '&': { is: 'joint' },
  ';': { is: 'semicolon' },
  '(': { is: 'open' },
  '[': { is: 'open' },
  ')': { is: 'close' },
  ']': { is: 'close' },
  '•': { is: 'stop' },
  ':': { is: 'filler' },
  '*': { is: 'filler' },
}
const NUMBER = /\d[\d.,]{0,20}[\p{L}%]{0,8}/uy
const WORD = /[\p{L}\p{M}]{1,60}/uy
/** Month and year without the word: "02/2022". */
const MONTH_YEAR = /(?<month>\d{1,2}) ?\/ ?(?<year>\d{4})(?![\d/])/uy
/** A bullet goes before a capital letter, or at the start. */
const BULLET = /[-–+] ?(?=\p{Lu})/uy
const PERIOD_NEXT = /[-–] ?(?:tháng|q(?:uý|úy|uí)) ?[\divx]/iuy

/** The words of a text whose white space is single spaces: every other character is in one of them. */
export function deadlineWords(text: string): DeadlineWord[] {
  const words: DeadlineWord[] = []
  for (let start = 0; start < text.length; ) {
    if (text[start] === ' ') {
      start++
      continue
    }
    const word = wordAt(text, start, words.at(-1))
    words.push(word)
    start = word.end
  }
  return words
}

function wordAt(text: string, start: number, before: DeadlineWord | undefined): DeadlineWord {
  const mark = markAt(text, start, before)
  if (mark) return { ...mark, start, end: start + 1 }
  const time = numberedTimeAt(text, start)
  if (time) return time
  const rules = endOf(ANY_RULE, text, start) === null ? [] : RULES
  for (const { pattern, read } of rules) {
    pattern.lastIndex = start
    const found = pattern.exec(text)
    const meaning = found && read(found)
    if (found && meaning) return { ...meaning, start, end: start + found[0].length }
  }
  const number = endOf(NUMBER, text, start)
  if (number) return { is: 'number', start, end: number }
  const width = (text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1
  return { is: 'word', start, end: endOf(WORD, text, start) ?? start + width }
}

function markAt(text: string, start: number, before: DeadlineWord | undefined): Meaning | null {
  const sign = text[start] ?? ''
  if (sign === '.')
    return text[start + 1] === ' ' || start + 1 === text.length ? { is: 'stop' } : { is: 'filler' }
  if ('-–+'.includes(sign)) {
    const isFree = start === 0 || text[start - 1] === ' '
    const isRange = before?.is === 'periods' && endOf(PERIOD_NEXT, text, start) !== null
    return { is: isFree && !isRange && endOf(BULLET, text, start) !== null ? 'stop' : 'dash' }
  }
  return MARKS[sign] ?? null
}

/** A date, months or quarters with their numbers. */
function numberedTimeAt(text: string, start: number): DeadlineWord | null {
  const date = dateAt(text, start)
  if (date) return { is: 'date', date, start, end: date.end }
  const periods = periodsAt(text, start, 'month') ?? periodsAt(text, start, 'quarter')
  if (periods) return { is: 'periods', periods, start, end: periods.end }
  MONTH_YEAR.lastIndex = start
  const found = MONTH_YEAR.exec(text)
  const month = Number(found?.groups?.month)
  if (!found || month < 1 || month > 12) return null
  const end = start + found[0].length
  const year = Number(found.groups?.year)
  return { is: 'periods', periods: { unit: 'month', end, runs: [[month, month]], year }, start, end }
}

function endOf(pattern: RegExp, text: string, start: number): number | null {
  pattern.lastIndex = start
  return pattern.test(text) ? pattern.lastIndex : null
}
