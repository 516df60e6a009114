import type { Direction, Group } from '@papi-lens/core'
import { isEnglish } from '../language.ts'
import { asides, sharedPlaces } from './aside.ts'
import { englishFigures } from './english-points.ts'
import { englishStandings } from './english-standing.ts'
import { groups } from './group-words.ts'
import { bareScores, deltas, scores, shares, spans, whences } from './points.ts'
import { rankChanges, ranks } from './rank-words.ts'
import { records } from './record-words.ts'
import { years } from './year-words.ts'

interface Found {
  readonly at: number
  readonly end: number
}

export interface Written {
  readonly value: number
  readonly decimals: number
}

/** Years that a record is told of: all, those since one, so many back, or from one to another. */
export type YearWindow =
  | { readonly of: 'all' }
  | { readonly of: 'since'; readonly year: number }
  | { readonly of: 'back'; readonly years: number }
  | { readonly of: 'span'; readonly from: number; readonly until: number }

/** What a text states without saying it of one province's results: seen, but not checked. */
export type AsideKind =
  | 'goal'
  | 'other-index'
  | 'group-range'
  | 'gap'
  | 'other-years'
  | 'rank'
  | 'score'
  | 'group'
  | 'mean'
  | 'percent'
  | 'provinces'

/** A figure, a year or a bracket of a sentence. */
export type Figure = Found &
  (
    | ({ readonly kind: 'score'; readonly year: number | null; readonly bare?: true } & Written)
    | ({ readonly kind: 'delta' } & Written)
    | ({ readonly kind: 'share' } & Written)
    | {
        readonly kind: 'span'
        readonly direction: Direction
        readonly from: Written & { readonly year: number | null }
        /** Null where the text tells only whence: "tăng từ 3,9348 điểm của năm 2023". */
        readonly to: (Written & { readonly year: number | null }) | null
      }
    /** `before`: the group of the year compared with ("từ nhóm … lên nhóm …"). */
    | {
        readonly kind: 'group'
        readonly group: Group | null
        readonly remark: string | null
        readonly before: boolean
        readonly year: number | null
      }
    /** `before`: the rank of the year compared with ("từ thứ … lên thứ …"). */
    | {
        readonly kind: 'rank'
        readonly rank: number
        readonly bound: 'exact' | 'within' | 'from-last'
        readonly of: number | null
        readonly before: boolean
        readonly year: number | null
        /** Of several parts that are named behind it: how many are said to be; null where the text does not count. */
        readonly parts?: number | null
        /** Whether it stands before the one it ranks: "thứ nhất X, thứ hai Y". */
        readonly leads?: true
      }
    /** Scores from which to which: bounds of provinces, of a group. */
    | { readonly kind: 'range'; readonly low: Written; readonly high: Written }
    /** "cao nhất từ trước đến nay": among the own years. */
    | {
        readonly kind: 'record'
        readonly stated: 'highest' | 'lowest'
        /** Null where the words do not tell. */
        readonly measure: 'score' | 'rank' | null
        readonly years: YearWindow
      }
    | { readonly kind: 'rank-change'; readonly places: number }
    | { readonly kind: 'year'; readonly year: number }
    /** Years that are not told: "nhiều năm trước". */
    | { readonly kind: 'long-ago' }
    /** The year compared with; null for the year before, or so many years `back`. */
    | { readonly kind: 'base'; readonly year: number | null; readonly back?: number }
    | { readonly kind: 'open' | 'close' }
    | { readonly kind: 'aside'; readonly of: AsideKind }
  )

/** Which of two figures that share words is meant: the one that explains more of them. */
const RANKING: readonly Figure['kind'][] = [
  'record',
  'span',
  'range',
  'aside',
  'rank-change',
  'delta',
  'group',
  'rank',
  'share',
  'base',
  'score',
  'long-ago',
  'year',
  'open',
  'close',
]

/** A passage is often one sentence, which is asked for as a heading, as a title and as itself. */
let known: { readonly text: string; readonly figures: readonly Figure[] } = { text: '', figures: [] }

/** Figures, years and round brackets of a sentence, in order; figures never overlap. */
export function figuresIn(text: string): readonly Figure[] {
  if (known.text !== text) known = { text, figures: read(text) }
  return known.figures
}

function read(text: string): Figure[] {
  const english = isEnglish(text)
  const found: Figure[] = english
    ? [...englishFigures(text), ...englishStandings(text)]
    : [
        ...spans(text),
        ...whences(text),
        ...deltas(text),
        ...groups(text),
        ...ranks(text),
        ...rankChanges(text),
        ...shares(text),
        ...years(text),
        ...scores(text),
        ...asides(text),
        ...sharedPlaces(text),
      ]
  for (const figure of records(text)) found.push(figure)
  for (const figure of bareScores(text, english ? '.' : ',.')) found.push(figure)
  for (const { index } of text.matchAll(/[()]/g)) {
    found.push({ kind: text[index] === '(' ? 'open' : 'close', at: index, end: index + 1 })
  }
  return withoutOverlaps(found, text.length)
}

/** Of figures over each other the first in rank stays; a bracket or year inside one belongs to it. */
function withoutOverlaps(found: readonly Figure[], length: number): Figure[] {
  const taken = new Uint8Array(length)
  const rankOf = (figure: Figure) => RANKING.indexOf(figure.kind)
  const kept: Figure[] = []
  for (const figure of [...found].sort(
    (a, b) =>
      rankOf(a) - rankOf(b) || a.at - b.at || b.end - a.end || (isBare(a) ? 1 : 0) - (isBare(b) ? 1 : 0),
  )) {
    if (taken.subarray(figure.at, figure.end).includes(1)) continue
    taken.fill(1, figure.at, figure.end)
    kept.push(figure)
  }
  return kept.sort((a, b) => a.at - b.at)
}

function isBare(figure: Figure): boolean {
  return figure.kind === 'score' && figure.bare === true
}
