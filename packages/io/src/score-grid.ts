import type { ScoreRow, UncertaintyRow } from '@papi-lens/core'
import type { ScorePlace } from './fault.ts'
import type { ImportContext } from './import-context.ts'
import type { ScoreRows } from './import-report.ts'

export type UncertaintyPart = 'standardError' | 'low' | 'high'

/** Scores as they are read, year × unit × province, in typed arrays. A slot is the place of one score. */
export interface ScoreGrid extends ImportContext {
  readonly years: readonly number[]
  /** Slot of a year's and unit's first province; the province's index is added to it. −1 for an unknown year. */
  base(year: number, unit: number): number
  /** What the score of a slot is of; null beyond the grid. */
  placeOf(slot: number): ScorePlace | null
  /** NaN where there is no score. */
  readonly scores: Float64Array
  /** Row of the file that gave the slot, 0 if none did. */
  readonly origin: Uint32Array
  setUncertainty(slot: number, part: UncertaintyPart, value: number): void
  uncertaintyOf(slot: number): Partial<Record<UncertaintyPart, number>>
  dropUncertainty(slot: number): void
  rows(): ScoreRows
  uncertainties(): UncertaintyRow[]
}

/**
 * An empty grid for all years of the framework.
 *
 * @example
 * const grid = createScoreGrid(panel)
 * grid.scores[grid.base(2024, 1)] = 5.5
 * grid.rows().length // => 1
 */
export function createScoreGrid({ framework, provinces }: ImportContext): ScoreGrid {
  const { years, units } = framework
  const size = years.length * units.length * provinces.length
  const scores = new Float64Array(size).fill(Number.NaN)
  const first = years[0] ?? 0
  const extra = new Map<UncertaintyPart, Float64Array>()
  const placeOf = (slot: number): ScorePlace | null => {
    const province = provinces[slot % provinces.length]
    const rest = Math.floor(slot / provinces.length)
    const unit = units[rest % units.length]
    const year = years[Math.floor(rest / units.length)]
    return province && unit && year !== undefined ? { year, province, unit } : null
  }
  function* scoreRows(): Generator<ScoreRow> {
    for (let slot = 0; slot < size; slot++) {
      const score = scores[slot] ?? Number.NaN
      if (Number.isNaN(score)) continue
      const place = placeOf(slot)
      // The total is derived from its dimensions; a stated one is only checked.
      if (place && place.unit.level !== 'total') yield { ...idsOf(place), score }
    }
  }
  const uncertaintyOf = (slot: number) => {
    const found: Partial<Record<UncertaintyPart, number>> = {}
    for (const [part, values] of extra) {
      const value = values[slot] ?? Number.NaN
      if (!Number.isNaN(value)) found[part] = value
    }
    return found
  }
  return {
    framework,
    provinces,
    years,
    placeOf,
    scores,
    origin: new Uint32Array(size),
    base(year, unit) {
      const index = year - first
      return index >= 0 && index < years.length && Number.isInteger(index)
        ? (index * units.length + unit) * provinces.length
        : -1
    },
    setUncertainty(slot, part, value) {
      let values = extra.get(part)
      if (!values) {
        values = new Float64Array(size).fill(Number.NaN)
        extra.set(part, values)
      }
      values[slot] = value
    },
    uncertaintyOf,
    dropUncertainty(slot) {
      for (const values of extra.values()) values[slot] = Number.NaN
    },
    rows() {
      let length = 0
      const perYear = units.length * provinces.length
      scores.forEach((score, slot) => {
        // Unit 0 is the total.
        if (!Number.isNaN(score) && slot % perYear >= provinces.length) length++
      })
      return { length, [Symbol.iterator]: scoreRows }
    },
    uncertainties() {
      const found: UncertaintyRow[] = []
      if (extra.size === 0) return found
      const parts = [...extra.values()]
      for (let slot = 0; slot < size; slot++) {
        let isKnown = false
        for (const values of parts) if (!Number.isNaN(values[slot])) isKnown = true
        if (!isKnown) continue
        const place = placeOf(slot)
        if (place) found.push({ ...idsOf(place), ...uncertaintyOf(slot) })
      }
      return found
    },
  }
}

function idsOf({ year, province, unit }: ScorePlace): { year: number; province: string; unit: string } {
  return { year, province: province.code, unit: unit.id }
}
