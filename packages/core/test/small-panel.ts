import { type Break, type Comparability, defineComparability } from '../src/comparability.ts'
import type { Dataset } from '../src/dataset.ts'
import { defineFramework, type Framework, type FrameworkFacts } from '../src/framework.ts'
import { createPanel, type ScoreRow } from '../src/panel.ts'
import type { Province } from '../src/province.ts'

/**
 * A framework small enough to work by hand. Two parts share a dimension as 0.5–5 each, three as 0.3333–3.3333.
 *
 * - 2001–2003: voice (votes, gifts), care (clinics, schools)
 * - 2004–2005: the same, but care gains roads in first place; and air (smoke) is new
 */
export const FACTS: FrameworkFacts = {
  dimensions: [
    { id: 'voice', number: 1, vi: 'Tiếng nói', en: 'Voice' },
    { id: 'care', number: 2, vi: 'Chăm lo', en: 'Care' },
    { id: 'air', number: 3, vi: 'Không khí', en: 'Air' },
  ],
  subdimensions: [
    { id: 'votes', dimension: 'voice', vi: 'Bầu cử', en: 'Votes' },
    { id: 'gifts', dimension: 'voice', vi: 'Đóng góp', en: 'Gifts' },
    { id: 'clinics', dimension: 'care', vi: 'Trạm xá', en: 'Clinics' },
    { id: 'schools', dimension: 'care', vi: 'Trường học', en: 'Schools' },
    { id: 'roads', dimension: 'care', vi: 'Đường sá', en: 'Roads' },
    { id: 'smoke', dimension: 'air', vi: 'Khói bụi', en: 'Smoke' },
  ],
  eras: [
    { from: 2001, to: 2003, subdimensions: { voice: ['votes', 'gifts'], care: ['clinics', 'schools'] } },
    {
      from: 2004,
      to: 2005,
      subdimensions: { voice: ['votes', 'gifts'], care: ['roads', 'clinics', 'schools'], air: ['smoke'] },
    },
  ],
}

const basis = { note: { vi: 'Đổi', en: 'Changed' }, source: 'made up', basis: 'documented' } as const

/** One redefinition (gifts in 2003) and one change of scale (clinics and schools in 2004). */
export const BREAKS: readonly Break[] = [
  { ...basis, year: 2004, verdict: 'rescaled', subdimensions: ['clinics', 'schools'] },
  { ...basis, year: 2003, verdict: 'redefined', subdimensions: ['gifts'] },
]

export const FRAMEWORK: Framework = defineFramework(FACTS)
export const COMPARABILITY: Comparability = defineComparability(FRAMEWORK, BREAKS)

export const PROVINCES: readonly Province[] = ['An', 'Ba', 'Chi', 'Duy', 'Em', 'Ga'].map((name, index) => ({
  code: `0${index + 1}`,
  slug: name.toLowerCase(),
  vi: name,
  en: name,
  region: 'RRD',
  successor: { code: '01', vi: 'An' },
  aliases: [],
}))

/** Scores of one unit by year: one entry a province in the order 01–06, null where not published. */
export type Table = Readonly<Record<string, Readonly<Record<number, readonly (number | null)[]>>>>

export function rowsOf(table: Table): ScoreRow[] {
  return Object.entries(table).flatMap(([unit, years]) =>
    Object.entries(years).flatMap(([year, scores]) =>
      scores.flatMap((score, index) =>
        score === null ? [] : [{ year: Number(year), province: `0${index + 1}`, unit, score }],
      ),
    ),
  )
}

export function datasetOf(rows: readonly ScoreRow[]): Dataset {
  return {
    panel: createPanel({ framework: FRAMEWORK, provinces: PROVINCES, rows }),
    comparability: COMPARABILITY,
  }
}

/** A dataset that has only the scores of a table. */
export function datasetWith(table: Table): Dataset {
  return datasetOf(rowsOf(table))
}

/** Freezes all that is inside, so that any write to it throws. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(deepFreeze)
  }
  return value
}
