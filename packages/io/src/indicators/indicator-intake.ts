import type { UncertaintyPart } from '../score-grid.ts'
import {
  type Indicator,
  type IndicatorTable,
  type IndicatorValue,
  indicatorId,
  wordingOf,
} from './indicator.ts'

/** An indicator as a row prints it. */
export interface PrintedIndicator {
  readonly year: number
  readonly subdimension: string
  readonly vi: string | null
  readonly en: string | null
  readonly scale: string | null
}

/** Gathers indicators from the rows of sheets, and joins those of the same wording. */
export interface IndicatorIntake {
  /** The id of the indicator that a row prints, known before or not. */
  know(printed: PrintedIndicator): string
  /** Takes a value; of two for the same cell the first stays. */
  take(year: number, province: string, indicator: string, value: number): void
  takeUncertainty(
    year: number,
    province: string,
    indicator: string,
    part: UncertaintyPart,
    value: number,
  ): void
  /** Rows of indicators known so far. */
  readonly rows: number
  table(): IndicatorTable
}

/** An empty set of indicators. */
export function createIndicatorIntake(): IndicatorIntake {
  const indicators = new Map<string, Indicator & { readonly year: number }>()
  /** Ids by wording in either language, for files that have one language only. */
  const idOf = new Map<string, string>()
  const seen = new Map<string, number>()
  const values = new Map<string, Mutable>()
  let rows = 0
  return {
    know({ year, subdimension, vi, en, scale }) {
      rows++
      const keys = [vi, en].flatMap(label => {
        if (label === null) return []
        const wording = wordingOf(label)
        const place = `${subdimension}|${wording}|${wordingOf(scale ?? '')}`
        return [{ wording, place }]
      })
      const [first = { wording: '', place: '' }] = keys
      const turn = `${year}|${first.place}`
      const nth = seen.get(turn) ?? 0
      seen.set(turn, nth + 1)
      const known = keys.map(({ place }) => idOf.get(`${place}|${nth}`)).find(id => id !== undefined)
      const id = known ?? indicatorId(subdimension, first.wording, scale ?? '', nth)
      for (const { place } of keys) if (!idOf.has(`${place}|${nth}`)) idOf.set(`${place}|${nth}`, id)
      const before = indicators.get(id)
      // The latest print counts; what it lacks in one language an earlier one may have.
      const [latest, other] =
        before && before.year > year ? [before, { vi, en, scale }] : [{ vi, en, scale }, before]
      indicators.set(id, {
        id,
        subdimension,
        vi: latest.vi ?? other?.vi ?? null,
        en: latest.en ?? other?.en ?? null,
        scale: latest.scale ?? other?.scale ?? null,
        year: Math.max(year, before?.year ?? 0),
      })
      return id
    },
    take(year, province, indicator, value) {
      const key = `${year} ${province} ${indicator}`
      if (!values.has(key)) values.set(key, { year, province, indicator, value })
    },
    takeUncertainty(year, province, indicator, part, value) {
      const row = values.get(`${year} ${province} ${indicator}`)
      if (row) row[part] = value
    },
    get rows() {
      return rows
    },
    table() {
      const inOrder = [...values.values()].sort((a, b) => a.year - b.year)
      return {
        indicators: [...indicators.values()].map(({ year: _year, ...indicator }) => indicator),
        values: inOrder,
      }
    },
  }
}

type Mutable = { -readonly [Key in keyof IndicatorValue]: IndicatorValue[Key] }
