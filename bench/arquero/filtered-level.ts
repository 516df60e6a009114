import { type ColumnTable, desc, op } from 'arquero'

/** Filtered level of each score where there is a basis, else the share itself; and its place among all. */
export function levelled(placed: ColumnTable, noise: ColumnTable, runs: ColumnTable): ColumnTable {
  const key = ['unit', 'run']
  const deviations = placed
    .filter(d => d.level === 'subdimension')
    .join(runs, [
      ['year', 'unit'],
      ['year', 'unit'],
    ])
    .join_left(noise, [key, key])
    .groupby('year', 'unit')
    .derive({ mean_share: d => op.mean(d.share) })
    .ungroup()
    .derive({ deviation: d => (d.share === null ? null : d.share - d.mean_share) })
  const starts = deviations
    .filter(d => d.year === d.run)
    .derive({ start_square: d => (d.deviation === null ? null : d.deviation * d.deviation) })
    .groupby('unit', 'run')
    .rollup({ square: d => op.mean(d.start_square) })
  const based = deviations
    .join(starts, [key, key])
    .derive({ spread: d => (d.variance == null ? 0 : d.square - d.variance) })
  const years = [...new Set(based.array('year') as number[])].sort((a, b) => a - b)
  let state: ColumnTable | null = null
  const filtered: ColumnTable[] = []
  for (const year of years) {
    const own: ColumnTable = based.filter(`d => d.year === ${year}`)
    const joined: ColumnTable = state
      ? own.join_left(state, [
          ['province_code', 'unit'],
          ['province_code', 'unit'],
        ])
      : own.derive({ level_0: () => null, variance_0: () => null })
    const next: ColumnTable = joined
      .derive({
        prior_level: d => (d.year === d.run ? 0 : d.level_0),
        prior: d => (d.year === d.run ? d.spread : d.variance_0 + d.drift),
      })
      .derive({ gain: d => (d.deviation === null ? 0 : d.prior / (d.prior + d.variance)) })
      .derive({
        filtered: d =>
          d.deviation === null ? d.prior_level : d.prior_level + d.gain * (d.deviation - d.prior_level),
        left: d => d.prior * (1 - d.gain),
      })
    filtered.push(next)
    state = next
      .select('province_code', 'unit', 'filtered', 'left')
      .rename({ filtered: 'level_0', left: 'variance_0' })
  }
  const [first, ...rest] = filtered
  if (!first) return placed
  return rest
    .reduce((table, next) => table.concat(next), first)
    .filter(d => d.score !== null)
    .derive({ standing: d => (d.spread > 0 ? d.filtered : d.share) })
    .orderby(desc('standing'))
    .groupby('year', 'unit')
    .derive({ level_place: () => op.rank() })
    .ungroup()
    .unorder()
}
