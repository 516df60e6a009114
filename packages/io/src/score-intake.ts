import { type Province, round4, SCALE_TOLERANCE } from '@papi-lens/core'
import type { FaultList } from './fault-list.ts'
import type { ScoreGrid } from './score-grid.ts'

/** Takes scores one by one, checks each, and keeps the good ones in a grid. */
export interface ScoreIntake {
  /**
   * Takes one score; `base` is the slot of its year and unit, `column` names the cell for a fault. A score of 0 or NaN
   * is a hole: not published. Gives false, with a fault, for one that cannot be right.
   */
  take(base: number, province: number, score: number, row: number, column: string): boolean
  /** Checks dimensions against the sum of their parts, and stated totals against their dimensions, of these years. */
  checkSums(years: readonly number[]): void
}

/** Sub-dimensions and their dimension are rounded separately, so their sum may differ by this much. */
export const SUM_TOLERANCE = 0.0003

/** A stated total may differ from the sum of rounded dimensions by more than a dimension from its parts. */
const TOTAL_TOLERANCE = 0.001

/** First year of scores of the provinces that Resolution 202/2025/QH15 made of the old ones. */
const MERGED_SINCE = 2025

/**
 * An intake into a grid. What is doubtful is never kept: of two different scores for one cell neither stays, and
 * neither does a dimension with its parts where they do not add up.
 */
export function createIntake(grid: ScoreGrid, faults: FaultList, warnings: FaultList): ScoreIntake {
  const { framework, provinces, scores, origin, years } = grid
  const { units } = framework
  // Bounds by year and unit, NaN where a unit was not measured: two array reads a score instead of a look-up.
  const lowest = new Float64Array(years.length * units.length).fill(Number.NaN)
  const highest = new Float64Array(lowest.length).fill(Number.NaN)
  years.forEach((year, y) => {
    units.forEach(({ id }, u) => {
      const scale = framework.scale(id, year)
      if (!scale) return
      lowest[y * units.length + u] = scale.min - SCALE_TOLERANCE
      highest[y * units.length + u] = scale.max + SCALE_TOLERANCE
    })
  })
  const { placeOf } = grid
  // A name of a merged province is that of one of its members too: whose score it is, is not known of the old ones.
  const membersOf = new Map<string, Province[]>()
  for (const province of provinces) {
    const members = membersOf.get(province.successor.code)
    if (members) members.push(province)
    else membersOf.set(province.successor.code, [province])
  }
  const isMerged = Uint8Array.from(provinces, ({ successor }) =>
    (membersOf.get(successor.code)?.length ?? 0) > 1 ? 1 : 0,
  )
  const firstMerged = years.find(year => year >= MERGED_SINCE)
  const mergedBase = firstMerged === undefined ? Number.POSITIVE_INFINITY : grid.base(firstMerged, 0)
  const toldMerged = new Set<number>()
  const merged = (slot: number, province: number, row: number, column: string): boolean => {
    const place = placeOf(slot)
    if (!place || toldMerged.has(province)) return false
    toldMerged.add(province)
    const members = membersOf.get(place.province.successor.code) ?? []
    const facts = { province: place.province, members, year: place.year }
    faults.add(row, column, 'merged-province', () => facts)
    return false
  }
  const outside = (slot: number, score: number, row: number, column: string): boolean => {
    const place = placeOf(slot)
    if (!place) return false
    const scale = framework.scale(place.unit.id, place.year)
    if (!scale) faults.add(row, column, 'not-measured', () => ({ unit: place.unit, year: place.year }))
    else {
      const [min, max] = [round4(scale.min), round4(scale.max)]
      faults.add(row, column, 'out-of-scale', () => ({ ...place, score, min, max }))
    }
    return false
  }
  const repeated = (slot: number, score: number, row: number, column: string): boolean => {
    const before = origin[slot] ?? 0
    const kept = scores[slot] ?? Number.NaN
    const place = placeOf(slot)
    if (place) faults.add(row, column, 'score-twice', () => ({ ...place, row: before }))
    if (kept !== score && !(Number.isNaN(kept) && Number.isNaN(score))) {
      scores[slot] = Number.NaN
      faults.reject(before)
    }
    return false
  }
  return {
    take(base, province, value, row, column) {
      const slot = base + province
      const score = value === 0 ? Number.NaN : value
      const at = base / provinces.length
      if (base >= mergedBase && isMerged[province] === 1) return merged(slot, province, row, column)
      if (!Number.isNaN(score)) {
        if (!(score >= (lowest[at] ?? 0) && score <= (highest[at] ?? 0))) {
          return outside(slot, value, row, column)
        }
      }
      if (origin[slot] !== 0) return repeated(slot, score, row, column)
      origin[slot] = row
      scores[slot] = score
      return true
    },
    checkSums(checked) {
      const scoreAt = (slot: number): number => scores[slot] ?? Number.NaN
      const index = new Map(units.map(({ id }, at) => [id, at]))
      const baseOf = (year: number, id: string): number => grid.base(year, index.get(id) ?? 0)
      for (const year of checked) {
        const dimensions = framework.dimensionsIn(year)
        const bases = dimensions.map(id => baseOf(year, id))
        for (let province = 0; province < provinces.length; province++) {
          const whole = baseOf(year, 'total') + province
          const total = bases.reduce((sum, base) => sum + scoreAt(base + province), 0)
          const place = placeOf(whole)
          // A total is kept as the dimensions that it follows from, or not at all.
          if (place && Number.isNaN(total) && !Number.isNaN(scoreAt(whole))) {
            const score = scoreAt(whole)
            warnings.add(origin[whole] ?? null, null, 'total-alone', () => ({ ...place, score }))
          }
          if (place && Math.abs(total - scoreAt(whole)) > TOTAL_TOLERANCE) {
            warnings.add(origin[whole] ?? null, null, 'total-differs', () => ({
              ...place,
              score: scoreAt(whole),
              sum: round4(total),
            }))
          }
        }
        dimensions.forEach((dimension, at) => {
          const parts = framework.subdimensionsIn(year, dimension).map(id => baseOf(year, id))
          for (let province = 0; province < provinces.length; province++) {
            const slot = (bases[at] ?? 0) + province
            const score = scoreAt(slot)
            let sum = 0
            for (const base of parts) sum += scoreAt(base + province)
            if (!(Math.abs(round4(sum - score)) > SUM_TOLERANCE)) continue
            const place = placeOf(slot)
            if (place) {
              const row = origin[slot] ?? null
              faults.add(row, null, 'parts-differ', () => ({ ...place, score, sum: round4(sum) }))
            }
            for (const refused of [slot, ...parts.map(base => base + province)]) {
              scores[refused] = Number.NaN
              grid.dropUncertainty(refused)
              if (origin[refused]) faults.reject(origin[refused] ?? 0)
            }
          }
        })
      }
    },
  }
}
