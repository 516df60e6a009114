import { scoreWritten } from '../phrase.ts'
import type { Figure } from './figure.ts'

const NUMBER = '\\d{1,2}\\.\\d{1,5}(?![\\d.,]?\\d| ?%| percent| per cent)'
const IN_YEAR = '(?: in (?:PAPI )?((?:19|20)\\d\\d))?'
const OUT_OF = '(?: ?/ ?\\d{1,2}| out of(?: a possible| a maximum of)? \\d{1,2})?'
const UP = 'increas\\w*|rose|risen|rise|rising|gain\\w*|improv\\w*|up|added|climb\\w*|grew|higher|more'
const DOWN =
  'decreas\\w*|fell|fallen|fall|falling|drop\\w*|declin\\w*|down|lost|loss|slipp?\\w*|lower|less|fewer'
const POINTS = '(?:[- ]points?\\b|(?= points?))'

const SPAN = new RegExp(
  `\\b(?:(${UP}|${DOWN}) )?from (${NUMBER})${OUT_OF}(?: points?)?${IN_YEAR},? to (${NUMBER})${OUT_OF}(?: points?)?${IN_YEAR}`,
  'giu',
)
/** "rose to 8.05 from 7.61 a year earlier". */
const BACKWARD = new RegExp(
  `\\b(${UP}|${DOWN})(?: slightly| sharply| modestly)? to (${NUMBER})${OUT_OF}(?: points?)?${IN_YEAR},? (?:up |down )?from (${NUMBER})${OUT_OF}(?: points?)?${IN_YEAR}`,
  'giu',
)
const WHENCE = new RegExp(
  `\\b(${UP}|${DOWN}) (?:from|compared with|on) (${NUMBER})(?: points?)?${IN_YEAR}`,
  'giu',
)
const DELTA = new RegExp(`\\b(${UP}|${DOWN})(?: by| of)? (${NUMBER})${POINTS}`, 'giu')
/** "0.13 points fewer than in 2020". */
const AGAINST = new RegExp(
  `(${NUMBER}) points? (${UP}|${DOWN}|below|above)(?: than)?(?: that| the score| its score)?(?: in| of)? ((?:19|20)\\d\\d)`,
  'giu',
)
const GAP = new RegExp(
  `(${NUMBER}) points? (?:${UP}|${DOWN}|below|above|behind|ahead)(?!(?: than)?(?: that| the score| its score)?(?: in| of)? (?:19|20)\\d\\d)`,
  'giu',
)
const RANGE = new RegExp(
  `\\b(?:from|between|ranging|range of|scores of) (${NUMBER})(?: points?)? ?(?:to|-|–|and) ?(${NUMBER})(?: points?)?`,
  'giu',
)
const SCORE = new RegExp(
  `(?<![\\d.,])((?:scor\\w+|reach\\w+|earn\\w+|got|was|is|at|with|of|and|against|to) )?(${NUMBER})${OUT_OF}( points?\\b)?${IN_YEAR}`,
  'giu',
)
const LEADS = /^(?:scor|reach|earn|got|was|is|at|of|to)/iu
const YEARS =
  /\b(?:in|of|for|the|by|PAPI|year) (?:the )?(?:PAPI )?((?:19|20)\d\d)(?!\d)|\b((?:19|20)\d\d)(?= (?:PAPI|report|results|survey|Provincial))/giu
const BASE =
  /\b(?:compared (?:to|with)|than|from|against|over|on)(?: that| those| the score| its score)?(?: in| of)? (?:((?:19|20)\d\d)(?!\d)|(?:a|one|the|last|previous) (?:year (?:earlier|ago|before)|previous year|year|preceding year))|\b(?:a|one) year (?:earlier|ago|before)\b|\byear-on-year\b/giu

/** Scores, changes and years of an English sentence. */
export function* englishFigures(text: string): Generator<Figure> {
  const place = ({ index, 0: words }: RegExpExecArray) => ({ at: index, end: index + words.length })
  for (const match of text.matchAll(SPAN)) {
    const [, verb = '', from = '', fromYear, to = '', toYear] = match
    const [a, b] = [scoreWritten(from), scoreWritten(to)]
    // Without a movement these are bounds.
    if (verb === '') continue
    yield {
      kind: 'span',
      direction: rises(verb) ? 'up' : 'down',
      from: { ...a, year: yearIn(fromYear) },
      to: { ...b, year: yearIn(toYear) },
      ...place(match),
    }
  }
  for (const match of text.matchAll(BACKWARD)) {
    const [, verb = '', to = '', toYear, from = '', fromYear] = match
    yield {
      kind: 'span',
      direction: rises(verb) ? 'up' : 'down',
      from: { ...scoreWritten(from), year: yearIn(fromYear) },
      to: { ...scoreWritten(to), year: yearIn(toYear) },
      ...place(match),
    }
  }
  for (const match of text.matchAll(WHENCE)) {
    const [, verb = '', from = '', year] = match
    const start = { ...scoreWritten(from), year: yearIn(year) }
    yield { kind: 'span', direction: rises(verb) ? 'up' : 'down', from: start, to: null, ...place(match) }
  }
  for (const match of text.matchAll(DELTA)) {
    const [, verb = '', number = ''] = match
    yield { kind: 'delta', ...signed(number, rises(verb)), ...place(match) }
  }
  for (const match of text.matchAll(AGAINST)) {
    const [words, number = '', verb = '', year = ''] = match
    const end = match.index + words.length - year.length
    yield { kind: 'delta', ...signed(number, rises(verb) || /above/iu.test(verb)), at: match.index, end }
    yield { kind: 'base', year: Number(year), at: end, end: end + year.length }
  }
  for (const match of text.matchAll(GAP)) yield { kind: 'aside', of: 'gap', ...place(match) }
  for (const match of text.matchAll(RANGE)) {
    const [, low = '', high = ''] = match
    yield { kind: 'range', low: scoreWritten(low), high: scoreWritten(high), ...place(match) }
  }
  for (const match of text.matchAll(SCORE)) {
    const [, lead = '', number = '', points, year] = match
    if (points === undefined && !LEADS.test(lead)) continue
    yield { kind: 'score', ...scoreWritten(number), year: yearIn(year), ...place(match) }
  }
  for (const match of text.matchAll(BASE)) yield { kind: 'base', year: yearIn(match[1]), ...place(match) }
  for (const match of text.matchAll(YEARS))
    yield { kind: 'year', year: Number(match[1] ?? match[2]), ...place(match) }
}

function rises(verb: string): boolean {
  return new RegExp(`^(?:${UP})$`, 'iu').test(verb)
}

function signed(number: string, up: boolean): { value: number; decimals: number } {
  const { value, decimals } = scoreWritten(number)
  return { value: up ? value : -value, decimals }
}

function yearIn(text: string | undefined): number | null {
  return text === undefined ? null : Number(text)
}
