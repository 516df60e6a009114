import { type ColumnTable, op, rolling } from 'arquero'

/** Each year beside the year before, with the difference that counts and how the nation moved. */
export function judged(placed: ColumnTable, pairs: ColumnTable): ColumnTable {
  const after = placed.select(
    'year',
    'province_code',
    'unit',
    'level',
    'dimension',
    'score',
    'share',
    'width',
    'level_of',
  )
  const before = placed
    .derive({ to: d => d.year + 1 })
    .select('to', 'province_code', 'unit', 'level', 'dimension', 'score', 'share', 'level_of')
    .rename({
      level: 'level_0',
      dimension: 'dimension_0',
      score: 'score_0',
      share: 'share_0',
      level_of: 'level_of_0',
    })
  return after
    .rename({ year: 'to' })
    .join_full(before, [
      ['to', 'province_code', 'unit'],
      ['to', 'province_code', 'unit'],
    ])
    .derive({ level: d => d.level ?? d.level_0, dimension: d => d.dimension ?? d.dimension_0 })
    .join(pairs, [
      ['to', 'unit'],
      ['to', 'unit'],
    ])
    .derive({
      delta: d =>
        d.verdict === 'same' && d.score !== null && d.score_0 !== null
          ? op.round((d.score - d.score_0) * 10000) / 10000
          : null,
    })
    .derive({
      share_delta: d =>
        d.delta !== null
          ? d.delta / d.width
          : d.verdict === 'rescaled' && d.share !== null && d.share_0 !== null
            ? d.share - d.share_0
            : null,
    })
    .derive({ judged: d => d.delta ?? d.share_delta })
    .groupby('to', 'unit')
    .derive({ median: d => op.median(d.judged) })
    .derive({ deviation: d => (d.judged === null ? null : op.abs(d.judged - d.median)) })
    .derive({ mad: d => op.median(d.deviation) })
    .ungroup()
    .derive({
      robust_z: d => (d.judged === null || !d.mad ? null : (d.judged - d.median) / (1.4826 * d.mad)),
      direction: d => (d.judged === null ? null : op.sign(op.round(d.judged * 10000))),
    })
}

/** Consecutive declines up to each pair of years, and what they sum to. */
export function declineRuns(changes: ColumnTable): ColumnTable {
  return changes
    .orderby('to')
    .groupby('province_code', 'unit')
    .derive({
      last_other: d => (d.down ? 0 : d.to),
      fallen: rolling((d: { down: boolean; share_delta: number }) => op.sum(d.down ? d.share_delta : 0)),
    })
    .derive({
      since: rolling((d: { last_other: number }) => op.max(d.last_other)),
      fallen_before: rolling((d: { down: boolean; fallen: number }) => op.min(d.down ? 0 : d.fallen)),
      first: d => op.min(d.to),
    })
    .ungroup()
    .unorder()
    .derive({ run_length: d => (d.down ? d.to - op.greatest(d.since, d.first - 1) : 0) })
    .derive({
      sustained: d => d.run_length >= 2 && d.band !== null && op.abs(d.fallen - d.fallen_before) > d.band,
    })
}
