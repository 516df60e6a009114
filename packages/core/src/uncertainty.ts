import { type ErrorFacts, PapiError } from './error.ts'
import type { Framework } from './framework.ts'
import { round4 } from './round.ts'

/** What was published of the uncertainty of one score: its standard error, its 95 % bounds, or both. */
export interface UncertaintyRow {
  readonly year: number
  readonly province: string
  /** Any unit with a score, the total included. */
  readonly unit: string
  /** In points of the unit's scale. */
  readonly standardError?: number
  /** Lower bound of the 95 % confidence interval. */
  readonly low?: number
  /** Upper bound of the 95 % confidence interval. */
  readonly high?: number
}

/** The uncertainty of one score, in points; what was not published is null. */
export interface Uncertainty {
  readonly standardError: number | null
  readonly low: number | null
  readonly high: number | null
}

/** Where scores were read from. */
export interface Source {
  readonly file: string
  /** Form of the file, e.g. "long" or "official-2019". */
  readonly layout: string
  readonly years: readonly number[]
  readonly note?: string
}

/** 97.5 % quantile of the standard normal distribution: half the width of a 95 % interval, in standard errors. */
const Z975 = 1.959964

/** Numbers kept for each score, side by side in one column for each unit and year. */
const FIELDS = ['standardError', 'low', 'high'] as const

/** Uncertainties of a panel's scores, by index of the provinces. */
export interface Uncertainties {
  /** The uncertainty of one score, or null if none is known. */
  at(year: number, unit: string, at: number): Uncertainty | null
  /** Standard errors of a column in points, NaN where unknown; null if nothing of it is known. */
  standardErrors(year: number, unit: string): Float64Array | null
}

/**
 * Puts uncertainties into columns; only units and years that have any take memory.
 *
 * @throws {PapiError} `invalid-uncertainty` (negative or no number, low above high, nothing given, not measured that
 *   year), `duplicate-uncertainty`, or `unknown-…` for a province, year or unit that does not exist
 * @example
 * const row = { year: 2023, province: '14', unit: 'total', standardError: 0.42 }
 * placeUncertainties([row], framework, 63, code => panel.indexOf(code)).at(2023, 'total', panel.indexOf('14'))
 * // => { standardError: 0.42, low: null, high: null }
 */
export function placeUncertainties(
  rows: Iterable<UncertaintyRow>,
  framework: Framework,
  provinces: number,
  indexOf: (province: string) => number,
): Uncertainties {
  const columns = new Map<string, Float64Array>()
  for (const row of rows) {
    checkUncertainty(row, framework)
    const key = `${row.unit} ${row.year}`
    const column = columns.get(key) ?? new Float64Array(provinces * FIELDS.length).fill(Number.NaN)
    const start = indexOf(row.province) * FIELDS.length
    if (FIELDS.some((_, index) => !Number.isNaN(column[start + index] ?? Number.NaN))) {
      throw new PapiError('duplicate-uncertainty', cellOf(row))
    }
    FIELDS.forEach((field, index) => {
      column[start + index] = row[field] ?? Number.NaN
    })
    columns.set(key, column)
  }
  const uncertaintyAt = (year: number, unit: string, at: number): Uncertainty | null => {
    const column = columns.get(`${unit} ${year}`)
    if (!column) return null
    const [standardError, low, high] = FIELDS.map((_, index) => {
      const value = column[at * FIELDS.length + index] ?? Number.NaN
      return Number.isNaN(value) ? null : value
    })
    if (standardError == null && low == null && high == null) return null
    return { standardError: standardError ?? null, low: low ?? null, high: high ?? null }
  }
  return {
    at: uncertaintyAt,
    standardErrors(year, unit) {
      if (!columns.has(`${unit} ${year}`)) return null
      return Float64Array.from({ length: provinces }, (_, at) => {
        const known = uncertaintyAt(year, unit, at)
        return (known && standardErrorOf(known)) ?? Number.NaN
      })
    },
  }
}

/**
 * Standard error of a score in points: the published one, else (high − low) / (2 · 1.959964) of the 95 % bounds. Null
 * where neither is known; zero counts as not known, for a sample has an error and workbooks print 0 for "no figure".
 *
 * @example
 * round4(standardErrorOf({ standardError: null, low: 40, high: 41.96 }) ?? 0) // => 0.5
 */
export function standardErrorOf({ standardError, low, high }: Uncertainty): number | null {
  if (standardError !== null && standardError > 0) return standardError
  if (low === null || high === null || !(high > low)) return null
  return (high - low) / (2 * Z975)
}

function checkUncertainty(row: UncertaintyRow, framework: Framework): void {
  const { unit, year, standardError, low, high } = row
  const invalid = (problem: ErrorFacts['invalid-uncertainty']['problem'], ...values: number[]): PapiError =>
    new PapiError('invalid-uncertainty', { ...cellOf(row), problem, values })
  if (!framework.scale(unit, year)) throw invalid('not-measured')
  for (const field of FIELDS) {
    const value = row[field]
    if (value !== undefined && !Number.isFinite(value)) throw invalid('not-a-number', value)
  }
  if (standardError !== undefined && standardError < 0) throw invalid('negative', standardError)
  if (low !== undefined && high !== undefined && low > high) {
    throw invalid('low-above-high', round4(low), round4(high))
  }
  if (standardError === undefined && low === undefined && high === undefined) throw invalid('nothing-given')
}

function cellOf({ unit, province, year }: UncertaintyRow) {
  return { unit, province, year }
}
