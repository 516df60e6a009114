import type { ScoreRow } from '@papi-lens/core'
import type { ScoreRows } from './import-report.ts'

/**
 * Scores as plain data that a thread can hand to another, or a browser keep: columns, whose memory is handed over and not
 * copied, and the ids that they name by their place.
 */
export interface PackedRows {
  readonly provinceCodes: readonly string[]
  readonly unitIds: readonly string[]
  readonly years: Uint16Array
  readonly provinces: Uint16Array
  readonly units: Uint16Array
  readonly scores: Float64Array
}

/**
 * Packs scores, in their order.
 *
 * @example
 * const rows = [{ year: 2024, province: '14', unit: 'health-care', score: 2.0512 }]
 * packRows(rows).unitIds // => ['health-care']
 */
export function packRows(rows: ScoreRows): PackedRows {
  const { length } = rows
  const [provinceCodes, unitIds] = [createIds(), createIds()]
  const packed = {
    years: new Uint16Array(length),
    provinces: new Uint16Array(length),
    units: new Uint16Array(length),
    scores: new Float64Array(length),
  }
  let at = 0
  for (const { year, province, unit, score } of rows) {
    packed.years[at] = year
    packed.provinces[at] = provinceCodes.placeOf(province)
    packed.units[at] = unitIds.placeOf(unit)
    packed.scores[at++] = score
  }
  return { provinceCodes: provinceCodes.ids, unitIds: unitIds.ids, ...packed }
}

/**
 * The scores that {@link packRows} packed.
 *
 * @example
 * const rows = [{ year: 2024, province: '14', unit: 'health-care', score: 2.0512 }]
 * [...unpackRows(packRows(rows))] // => [{ year: 2024, province: '14', unit: 'health-care', score: 2.0512 }]
 */
export function unpackRows({
  provinceCodes,
  unitIds,
  years,
  provinces,
  units,
  scores,
}: PackedRows): ScoreRows {
  function* rows(): Generator<ScoreRow> {
    for (let at = 0; at < scores.length; at++) {
      yield {
        year: years[at] ?? 0,
        province: provinceCodes[provinces[at] ?? 0] ?? '',
        unit: unitIds[units[at] ?? 0] ?? '',
        score: scores[at] ?? Number.NaN,
      }
    }
  }
  return { length: scores.length, [Symbol.iterator]: rows }
}

/** Memory of packed scores that can be handed over. */
export function buffersOfRows({ years, provinces, units, scores }: PackedRows): ArrayBufferLike[] {
  return [years.buffer, provinces.buffer, units.buffer, scores.buffer]
}

function createIds() {
  const ids: string[] = []
  const places = new Map<string, number>()
  return {
    ids,
    placeOf(id: string): number {
      const known = places.get(id)
      if (known !== undefined) return known
      places.set(id, ids.length)
      return ids.push(id) - 1
    },
  }
}
