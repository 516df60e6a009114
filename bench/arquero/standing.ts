import { type ColumnTable, desc, op } from 'arquero'

/** Each score with its unit's level and dimension, and as a share of the scale of its year. */
export function shares(scores: ColumnTable, units: ColumnTable): ColumnTable {
  const key = ['year', 'unit']
  return scores.join(units, [key, key]).derive({
    width: d => d.max - d.min,
    share: d => (d.score === null ? null : (d.score - d.min) / (d.max - d.min)),
  })
}

/** Quartiles, group, rank and count within each year and unit. */
export function standings(scores: ColumnTable): ColumnTable {
  return scores
    .orderby(desc('score'))
    .groupby('year', 'unit')
    .derive({
      q1: d => op.quantile(d.score, 0.25),
      q2: d => op.quantile(d.score, 0.5),
      q3: d => op.quantile(d.score, 0.75),
      n: d => op.valid(d.score),
      place: () => op.rank(),
    })
    .ungroup()
    .unorder()
    .derive({
      // 1 low … 4 high
      level_of: d =>
        d.score === null ? null : d.score <= d.q1 ? 1 : d.score <= d.q2 ? 2 : d.score <= d.q3 ? 3 : 4,
    })
}
