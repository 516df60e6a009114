import type { ColumnTable } from 'arquero'

/** The columns of the flags, in the order of `FLAGS`. */
export const FLAG_COLUMNS = [
  'clear_decline',
  'sustained',
  'clear_rise',
  'declined',
  'hidden',
  'relative',
  'persistent',
  'dropped',
  'weak',
] as const

/** The flags, as columns. */
export function flagged(changes: ColumnTable): ColumnTable {
  const dimensions = changes
    .filter(d => d.level === 'dimension')
    .select('to', 'province_code', 'dimension', 'direction')
    .rename({ direction: 'dimension_direction' })
  return changes
    .join_left(dimensions, [
      ['to', 'province_code', 'dimension'],
      ['to', 'province_code', 'dimension'],
    ])
    .derive({
      clear_decline: d => d.clear && d.direction === -1,
      clear_rise: d => d.clear && d.direction === 1,
      declined: d => d.direction === -1,
      hidden: d => d.level === 'subdimension' && d.direction === -1 && d.dimension_direction === 1,
      relative: d => d.robust_z !== null && d.robust_z <= -1,
      persistent: d => d.run_length >= 2,
      dropped: d =>
        d.direction !== null && d.level_of !== null && d.level_of_0 !== null && d.level_of < d.level_of_0,
      weak: d => d.level_of === 1 || d.level_of === 2,
    })
}
