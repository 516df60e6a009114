import type { Framework, Province, Region } from '@papi-lens/core'
import { type Figure, figuresIn } from './figures/figure.ts'
import { type PlaceMark, placeMarks } from './place-marks.ts'
import { type SentenceYears, yearsOf } from './sentence-years.ts'

/** What statements are read with. */
export interface Field {
  readonly framework: Framework
  readonly provinces: readonly Province[]
  /** The province the text is about; null where it is open, undefined where only one is spoken of. */
  readonly own: string | null | undefined
  /** Whether that is a guess, in a text that speaks of others too. */
  readonly isGuessed?: boolean
}

/** A sentence with everything in it that statements are made of. */
export interface Scene {
  readonly field: Field
  readonly text: string
  /** The text with names of places blanked, in which units are looked for. */
  readonly blank: string
  readonly figures: readonly Figure[]
  readonly marks: readonly PlaceMark[]
  readonly years: SentenceYears
  /** Whether its figures belong to a list in turn: "lần lượt". */
  readonly inTurn: boolean
  lineOf(at: number): number
}

const RESPECTIVELY = /(?:lần lượt|lan luot|tương ứng|respectively)/iu

/** Without one of these a sentence states no figure; what it names the next one may be about. */
const TELLING =
  /\d|nhóm|nhom|tăng|tang|giảm|giam|đầu|dau|cuối|cuoi|nhất|nhat|thứ|hạng|quán quân|mean|group|rank|\btop|\bled\b|lead|first|second|third|last\b|bottom|runner/iu

export function sceneOf(text: string, field: Field, lineOf: (at: number) => number): Scene {
  const isTelling = TELLING.test(text)
  const figures = isTelling ? figuresIn(text) : []
  const marks = placeMarks(text, field.provinces, isTelling)
  return {
    field,
    text,
    blank: withoutPlaces(text, marks),
    figures,
    marks,
    years: yearsOf(figures),
    inTurn: RESPECTIVELY.test(text),
    lineOf,
  }
}

function withoutPlaces(text: string, marks: readonly PlaceMark[]): string {
  let blank = text
  for (const { kind, at, end } of marks)
    if (kind === 'province') blank = blank.slice(0, at) + ' '.repeat(end - at) + blank.slice(end)
  return blank
}

/** The region of a province, for "trong vùng" without a name. */
export function regionOf({ provinces }: Field, code: string | null | undefined): Region | 'other' {
  return provinces.find(province => province.code === code)?.region ?? 'other'
}
