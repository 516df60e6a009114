import type { FaultList } from '../fault-list.ts'
import type { UncertaintyPart } from '../score-grid.ts'
import { areSound } from '../uncertainty-intake.ts'
import {
  type Indicator,
  type IndicatorTable,
  type IndicatorValue,
  indicatorId,
  plainLabels,
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

/** The values of an indicator in a year, by the index of the province. */
export interface IndicatorRow {
  /** Takes a value; of two for the same province the first stays. */
  take(province: number, value: number): void
  takeUncertainty(province: number, part: UncertaintyPart, value: number): void
  /** Refuses bounds that cannot be those of the province's value; once all three are taken. */
  checkBounds(province: number, row: number, faults: Pick<FaultList, 'add'>): void
}

/** Gathers indicators from the rows of sheets, and joins those of the same wording. */
export interface IndicatorIntake {
  /** The row of the indicator that a row of a sheet prints, known from another year or not. */
  row(printed: PrintedIndicator): IndicatorRow
  /** The row of an indicator whose id an export gives. */
  adopt(indicator: Indicator, year: number): IndicatorRow
  /** Rows known so far: an indicator in a year. */
  readonly rows: number
  table(): IndicatorTable
}

interface KeptRow {
  readonly year: number
  readonly indicator: string
  readonly values: number[]
  readonly parts: Partial<Record<UncertaintyPart, number[]>>
}

/** An empty set of indicators. */
export function createIndicatorIntake(provinces: readonly { readonly code: string }[]): IndicatorIntake {
  const indicators = new Map<string, Indicator & { readonly year: number }>()
  /** Ids by wording in either language, for files that have one language only. */
  const idOf = new Map<string, string>()
  const seen = new Map<string, number>()
  /** The sheets of a workbook repeat their labels year after year. */
  const wordings = new Map<string, string>()
  const wording = (label: string): string => {
    const known = wordings.get(label)
    if (known !== undefined) return known
    const found = wordingOf(label)
    wordings.set(label, found)
    return found
  }
  const kept = new Map<string, KeptRow>()
  // Thousands of short rows: typed arrays would each be a piece of memory of its own.
  const blank = () => new Array<number>(provinces.length).fill(Number.NaN)
  const rowOf = (id: string, year: number): IndicatorRow => {
    const key = `${year} ${id}`
    const known = kept.get(key)
    const row: KeptRow = known ?? { year, indicator: id, values: blank(), parts: {} }
    if (!known) kept.set(key, row)
    return {
      take(province, value) {
        if (Number.isNaN(row.values[province])) row.values[province] = value
      },
      takeUncertainty(province, part, value) {
        const figures = row.parts[part] ?? blank()
        row.parts[part] = figures
        figures[province] = value
      },
      checkBounds(province, at, faults) {
        const bound = (part: 'low' | 'high') => {
          const figure = row.parts[part]?.[province] ?? Number.NaN
          return Number.isNaN(figure) ? undefined : figure
        }
        if (areSound(row.values[province] ?? Number.NaN, bound('low'), bound('high'), at, faults)) return
        for (const part of ['low', 'high'] as const) {
          const figures = row.parts[part]
          if (figures) figures[province] = Number.NaN
        }
      },
    }
  }
  return {
    row({ year, subdimension, ...printed }) {
      const { vi, en, scale } = plainLabels(printed)
      const keys = [vi, en].flatMap(label => {
        if (label === null) return []
        const place = `${subdimension}|${wording(label)}|${wording(scale ?? '')}`
        return [{ wording: wording(label), place }]
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
      return rowOf(id, year)
    },
    adopt(indicator, year) {
      const before = indicators.get(indicator.id)
      if (!before || before.year < year)
        indicators.set(indicator.id, { ...indicator, ...plainLabels(indicator), year })
      return rowOf(indicator.id, year)
    },
    get rows() {
      return kept.size
    },
    table() {
      // Tens of thousands of objects, which an import that only reports does not need.
      let values: IndicatorValue[] | null = null
      return {
        indicators: [...indicators.values()].map(({ year: _year, ...indicator }) => indicator),
        get values() {
          values ??= valuesOf([...kept.values()], provinces)
          return values
        },
      }
    },
  }
}

function valuesOf(rows: KeptRow[], provinces: readonly { readonly code: string }[]): IndicatorValue[] {
  return rows
    .sort((a, b) => a.year - b.year)
    .flatMap(({ year, indicator, values, parts }) =>
      provinces.flatMap(({ code: province }, index) => {
        const value = values[index] ?? Number.NaN
        if (Number.isNaN(value)) return []
        const figures = Object.entries(parts).flatMap(([part, known]) => {
          const figure = known[index] ?? Number.NaN
          return Number.isNaN(figure) ? [] : [[part, figure] as const]
        })
        return [{ year, province, indicator, value, ...Object.fromEntries(figures) }]
      }),
    )
}
