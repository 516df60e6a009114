import type { Fields, Json } from './vega-lite.ts'

/** An encoding by a field of figures. */
export function quantitative(field: string, more: Fields = {}): Fields {
  return { field, type: 'quantitative', ...more }
}

/** An encoding by a field of names. */
export function nominal(field: string, more: Fields = {}): Fields {
  return { field, type: 'nominal', ...more }
}

/** A layer over rows of its own; none where there are no rows: it would have no extent, which Vega warns of. */
export function layerOf(values: readonly Json[], mark: Fields, encoding: Fields = {}): Fields[] {
  return values.length > 0 ? [{ data: { values }, mark, encoding }] : []
}
