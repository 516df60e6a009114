import { type ColumnTable, op } from 'arquero'

/** Second differences that tell of usual movement, and half of a 90 % band in standard errors; as in core. */
const FEWEST = 40
const Z95 = 1.645

/** Within runs of comparable years: each change less the mean of all provinces. */
export function moves(changes: ColumnTable, runs: ColumnTable): ColumnTable {
  const before = runs
    .derive({ to: d => d.year + 1 })
    .select('to', 'unit', 'run')
    .rename({ run: 'run_0' })
  return changes
    .join_left(runs.rename({ year: 'to' }), [
      ['to', 'unit'],
      ['to', 'unit'],
    ])
    .join_left(before, [
      ['to', 'unit'],
      ['to', 'unit'],
    ])
    .derive({ inside: d => d.run != null && d.run === d.run_0 })
    .groupby('to', 'unit')
    .derive({ mean: d => op.mean(d.share_delta) })
    .ungroup()
    .derive({ e: d => (d.inside && d.share_delta !== null ? d.share_delta - d.mean : null) })
}

/** σ² and the drift of levels in each unit and run, from second differences. */
export function usualMovement(changes: ColumnTable): ColumnTable {
  const before = changes
    .derive({ next: d => d.to + 1 })
    .select('next', 'province_code', 'unit', 'e')
    .rename({ e: 'e_0' })
  return changes
    .filter(d => d.inside)
    .join_left(before, [
      ['to', 'province_code', 'unit'],
      ['next', 'province_code', 'unit'],
    ])
    .derive({ second: d => (d.e == null || d.e_0 == null ? null : d.e - d.e_0) })
    .derive({
      square: d => (d.second === null ? null : d.second * d.second),
      move: d => (d.e === null ? null : d.e * d.e),
    })
    .groupby('unit', 'run')
    .rollup({ n: d => op.valid(d.second), second: d => op.mean(d.square), move: d => op.mean(d.move) })
    .filter(`d => d.n >= ${FEWEST}`)
    .derive({ variance: d => d.second / 6 })
    .derive({ drift: d => op.greatest(1, d.move / d.variance - 2) * d.variance })
    .select('unit', 'run', 'variance', 'drift')
}

/** Whether each change is beyond usual movement. */
export function signalled(changes: ColumnTable, noise: ColumnTable): ColumnTable {
  return changes
    .join_left(noise, [
      ['unit', 'run'],
      ['unit', 'run'],
    ])
    .derive({ band: `d => d.variance == null ? null : ${Z95} * op.sqrt(2 * d.variance)` })
    .derive({
      clear: d => d.inside && d.band !== null && d.share_delta !== null && op.abs(d.share_delta) > d.band,
      down: d => d.direction === -1 && !d.drawn,
    })
}
