import { round4, SCALE_TOLERANCE } from '@papi-lens/core'
import type { FaultList } from './fault-list.ts'
import { SUM_TOLERANCE } from './read-scores.ts'
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

/** A stated total may differ from the sum of rounded dimensions by more than a dimension from its parts. */
const TOTAL_TOLERANCE = 0.001

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
  const placeOf = (slot: number): string => {
    const rest = Math.floor(slot / provinces.length)
    const unit = units[rest % units.length]?.id
    const year = years[Math.floor(rest / units.length)]
    return `${unit} of ${provinces[slot % provinces.length]?.vi} in ${year}`
  }
  const outside = (base: number, slot: number, score: number, row: number, column: string): boolean => {
    const at = base / provinces.length
    const unit = units[at % units.length]?.id ?? ''
    const year = years[Math.floor(at / units.length)] ?? 0
    const scale = framework.scale(unit, year)
    if (!scale)
      faults.add(row, column, 'not-measured', () => `"${unit}" was not measured in ${year}; take it out`)
    else {
      faults.add(row, column, 'out-of-scale', () => {
        const range = `${round4(scale.min)}–${round4(scale.max)}`
        return `${score} is outside the scale ${range}: ${placeOf(slot)}; correct it, or 0 if not published`
      })
    }
    return false
  }
  const repeated = (slot: number, score: number, row: number, column: string): boolean => {
    const before = origin[slot] ?? 0
    const kept = scores[slot] ?? Number.NaN
    faults.add(row, column, 'duplicate', () => `${placeOf(slot)} is already on row ${before}; keep one`)
    if (kept !== score && !(Number.isNaN(kept) && Number.isNaN(score))) {
      scores[slot] = Number.NaN
      faults.reject(before)
    }
    return false
  }
  return {
    take(base, province, value, row, column) {
      const slot = base + province
      const score = value === 0 ? Number.NaN : Math.round(value * 1e4) / 1e4
      const at = base / provinces.length
      if (!Number.isNaN(score)) {
        if (!(score >= (lowest[at] ?? 0) && score <= (highest[at] ?? 0))) {
          return outside(base, slot, value, row, column)
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
          if (Math.abs(total - scoreAt(whole)) > TOTAL_TOLERANCE) {
            warnings.add(origin[whole] ?? null, null, 'sum-mismatch', () => {
              const sum = round4(total)
              return `${placeOf(whole)} is given as ${scoreAt(whole)}, but its dimensions add up to ${sum}; ${sum} is used`
            })
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
            const row = origin[slot] ?? null
            faults.add(row, null, 'sum-mismatch', () => {
              return `${placeOf(slot)} is ${score}, but its parts add up to ${round4(sum)}; correct either`
            })
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
