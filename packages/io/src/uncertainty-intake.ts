import { SCALE_TOLERANCE } from '@papi-lens/core'
import type { FaultList } from './fault-list.ts'
import type { ScoreGrid, UncertaintyPart } from './score-grid.ts'

interface Target {
  readonly grid: ScoreGrid
  readonly faults: FaultList
}

/**
 * Takes a standard error or a bound; NaN is none. What cannot be right is a fault: an error that is negative or wider
 * than the scale, a bound off the scale.
 */
export function takeUncertainty(
  value: number,
  slot: number,
  part: UncertaintyPart,
  row: number,
  column: string,
  { grid, faults }: Target,
): void {
  if (Number.isNaN(value)) return
  const place = grid.placeOf(slot)
  const scale = place && grid.framework.scale(place.unit.id, place.year)
  if (part === 'standardError' && value < 0) faults.add(row, column, 'negative-error', () => ({ value }))
  else if (place && !scale) {
    faults.add(row, column, 'not-measured', () => ({ unit: place.unit, year: place.year }))
  } else if (place && scale) {
    const [min, max] = part === 'standardError' ? [0, scale.max - scale.min] : [scale.min, scale.max]
    if (value >= min - SCALE_TOLERANCE && value <= max + SCALE_TOLERANCE)
      grid.setUncertainty(slot, part, value)
    else faults.add(row, column, 'uncertainty-off-scale', () => ({ ...place, value, min, max }))
  }
}

/** Refuses bounds that are the wrong way round. */
export function checkBounds(slot: number, row: number, { grid, faults }: Target): void {
  const { low, high } = grid.uncertaintyOf(slot)
  if (low === undefined || high === undefined || low <= high) return
  grid.dropUncertainty(slot)
  faults.add(row, null, 'bounds-swapped', () => ({ low, high }))
}
