import type { IndicatorTable, IndicatorValue, UncertaintyRow } from '@papi-lens/core'
import type { PackedRows } from '@papi-lens/io'

/** Scores that the reader opened, as the browser keeps them and threads hand them on: what the files held, joined with nothing. */
export interface KeptScores {
  readonly rows: PackedRows
  readonly uncertainties: readonly UncertaintyRow[]
  readonly indicators: PackedIndicators
}

/** Questions below the sub-dimensions with their values as columns: a workbook holds some ten thousand. */
export interface PackedIndicators extends Pick<IndicatorTable, 'indicators'> {
  readonly provinceCodes: readonly string[]
  /** Of each value its question and province, by their places, and its year. */
  readonly places: Uint32Array
  readonly provinces: Uint16Array
  readonly years: Uint16Array
  /** Of each value four: itself, standard error, lower and upper bound; NaN for what was not published. */
  readonly figures: Float64Array
}

const PARTS = ['value', 'standardError', 'low', 'high'] as const

export function packIndicators({ indicators, values }: IndicatorTable): PackedIndicators {
  const placeOf = new Map(indicators.map(({ id }, at) => [id, at]))
  const provinceCodes = [...new Set(values.map(({ province }) => province))]
  const provinceAt = new Map(provinceCodes.map((code, at) => [code, at]))
  return {
    indicators,
    provinceCodes,
    places: Uint32Array.from(values, ({ indicator }) => placeOf.get(indicator) ?? 0),
    provinces: Uint16Array.from(values, ({ province }) => provinceAt.get(province) ?? 0),
    years: Uint16Array.from(values, ({ year }) => year),
    figures: Float64Array.from(values.flatMap(value => PARTS.map(part => value[part] ?? Number.NaN))),
  }
}

export function unpackIndicators(packed: PackedIndicators): IndicatorTable {
  const { indicators, provinceCodes, places, provinces, years, figures } = packed
  const values = Array.from(places, (place, at): IndicatorValue => {
    const known = PARTS.flatMap((part, nth) => {
      const figure = figures[at * PARTS.length + nth] ?? Number.NaN
      return Number.isNaN(figure) ? [] : [[part, figure] as const]
    })
    return {
      year: years[at] ?? 0,
      province: provinceCodes[provinces[at] ?? 0] ?? '',
      indicator: indicators[place]?.id ?? '',
      value: Number.NaN,
      ...Object.fromEntries(known),
    }
  })
  return { indicators, values }
}

/** Memory of kept scores that a thread can hand over. */
export function buffersOfScores({ rows, indicators }: KeptScores): ArrayBufferLike[] {
  return [rows, indicators].flatMap(columns =>
    Object.values(columns).flatMap(column => (ArrayBuffer.isView(column) ? [column.buffer] : [])),
  )
}

/** What a browser kept as scores, if it has their form: an earlier or later release may have had another. */
export function readKept(content: unknown): KeptScores | null {
  if (!isRecord(content)) return null
  const { rows, uncertainties, indicators } = content
  if (!isRecord(rows) || !isRecord(indicators) || !Array.isArray(uncertainties)) return null
  const { scores } = rows
  if (!(scores instanceof Float64Array)) return null
  const fits = (column: unknown, length: number) =>
    (column instanceof Uint16Array || column instanceof Uint32Array) && column.length === length
  const isPacked =
    [rows.years, rows.provinces, rows.units].every(column => fits(column, scores.length)) &&
    [rows.provinceCodes, rows.unitIds].every(isTexts)
  const { places, figures } = indicators
  const hasIndicators =
    places instanceof Uint32Array &&
    [indicators.provinces, indicators.years].every(column => fits(column, places.length)) &&
    figures instanceof Float64Array &&
    figures.length === places.length * PARTS.length &&
    isTexts(indicators.provinceCodes) &&
    Array.isArray(indicators.indicators)
  // Each part has been looked at; the compiler does not add that up.
  return isPacked && hasIndicators ? (content as unknown as KeptScores) : null
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(each => typeof each === 'string')
}
