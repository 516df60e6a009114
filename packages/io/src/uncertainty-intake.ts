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

/** Refuses bounds that cannot be those of a score. */
export function checkBounds(slot: number, row: number, { grid, faults }: Target): void {
  const { low, high } = grid.uncertaintyOf(slot)
  if (areSound(grid.scores[slot] ?? Number.NaN, low, high, row, faults)) return
  grid.dropUncertainty(slot)
}

/**
 * Whether bounds can be those of a figure: they may be the wrong way round, or have it outside; says so if they cannot.
 *
 * @param figure NaN where it is not known
 */
export function areSound(
  figure: number,
  low: number | undefined,
  high: number | undefined,
  row: number,
  faults: Pick<FaultList, 'add'>,
): boolean {
  if (low !== undefined && high !== undefined && low > high) {
    faults.add(row, null, 'bounds-swapped', () => ({ low, high }))
  } else if (
    figure < (low ?? Number.NEGATIVE_INFINITY) - SCALE_TOLERANCE ||
    figure > (high ?? Number.POSITIVE_INFINITY) + SCALE_TOLERANCE
  ) {
    faults.add(row, null, 'outside-bounds', () => ({ figure, low: low ?? null, high: high ?? null }))
  } else return true
  return false
}
