import { type ColumnTable, desc, op } from 'arquero'

/** Components and weighted priority of each province's sub-dimensions, with their place in its order. */
export function prioritised(placed: ColumnTable, changes: ColumnTable): ColumnTable {
  const moved = changes
    .filter(d => d.level === 'subdimension')
    .select('to', 'province_code', 'unit', 'share_delta', 'run_length', 'clear')
    .orderby(desc('share_delta'))
    .groupby('to', 'unit')
    .derive({ better: () => op.rank(), moves: d => op.valid(d.share_delta) })
    .ungroup()
    .unorder()
    .rename({ to: 'year' })
  return placed
    .select(
      'year',
      'province_code',
      'unit',
      'position',
      'score',
      'width',
      'q3',
      'n',
      'level_place',
      'level_of',
    )
    .join_left(moved, [
      ['year', 'province_code', 'unit'],
      ['year', 'province_code', 'unit'],
    ])
    .derive({
      level: d => (d.n > 1 ? (d.level_place - 1) / (d.n - 1) : 0),
      change: d => (d.clear ? (d.better - 1) / (d.moves - 1) : 0.5),
      persistence: d => op.least(d.run_length ?? 0, 3) / 3,
      distance: d => op.greatest(0, d.q3 - d.score) / d.width,
      weak: d => d.level_of <= 2,
    })
    .groupby('year', 'province_code')
    .derive({ largest: d => op.max(d.distance) })
    .derive({ leverage: d => (d.largest > 0 ? d.distance / d.largest : 0) })
    .derive({
      priority: d => 0.6 * d.level + 0.25 * d.leverage + 0.15 * d.change,
    })
    .orderby(desc('priority'), 'position')
    .derive({ order: () => op.row_number() })
    .ungroup()
    .unorder()
}
