import type { Dataset } from '@papi-lens/core'
import { tableOf } from '@papi-lens/core/table'
import { type ColumnTable, desc, from, op, rolling } from 'arquero'
import type { Digest } from './analysis.ts'

/** The columns of the flags, in the order of `FLAGS`. */
export const FLAG_COLUMNS = ['declined', 'hidden', 'relative', 'persistent', 'dropped', 'weak'] as const

/** What the baseline starts from: the bare facts that core's dataset holds, too. */
export interface ArqueroInput {
  /** year, province_code, unit, score; null for a hole. */
  readonly scores: ColumnTable
  /** Level, dimension and scale of each unit by year. */
  readonly units: ColumnTable
  /** Verdict on each unit between a year and the one before. */
  readonly pairs: ColumnTable
}

/** Scores, framework and comparability as tables: what an analyst would load. Made outside the timing. */
export function arqueroInput({ panel, comparability }: Dataset): ArqueroInput {
  const { framework, years } = panel
  const measured = years.flatMap(year =>
    framework.units.flatMap(({ id, level, dimension }) => {
      const scale = framework.scale(id, year)
      return scale ? [{ year, unit: id, level, dimension, ...scale }] : []
    }),
  )
  const pairs = years
    .slice(1)
    .flatMap(to =>
      framework.units
        .filter(({ id }) => framework.scale(id, to) || framework.scale(id, to - 1))
        .map(({ id }) => ({ to, unit: id, verdict: comparability.between(id, to - 1, to) })),
    )
  return {
    scores: tableOf(panel).select('year', 'province_code', 'unit', 'score').reify(),
    units: from(measured),
    pairs: from(pairs),
  }
}

/** The national analysis in Arquero's verbs: the same figures as `analyse`, as two tables. */
export function analyseWithArquero({ scores, units, pairs }: ArqueroInput): {
  changes: ColumnTable
  priorities: ColumnTable
} {
  const placed = standings(shares(scores, units))
  const changes = flagged(runs(judged(placed, pairs)))
  return { changes, priorities: prioritised(placed, changes) }
}

/** Each score with its unit's level and dimension, and as a share of the scale of its year. */
function shares(scores: ColumnTable, units: ColumnTable): ColumnTable {
  const key = ['year', 'unit']
  return scores.join(units, [key, key]).derive({
    width: d => d.max - d.min,
    share: d => (d.score === null ? null : (d.score - d.min) / (d.max - d.min)),
  })
}

/** Quartiles, group, rank and count within each year and unit. */
function standings(scores: ColumnTable): ColumnTable {
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

/** Each year beside the year before, with the difference that counts and how the nation moved. */
function judged(placed: ColumnTable, pairs: ColumnTable): ColumnTable {
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

/** Consecutive declines up to each pair of years. */
function runs(changes: ColumnTable): ColumnTable {
  return changes
    .orderby('to')
    .groupby('province_code', 'unit')
    .derive({ last_other: d => (d.direction === -1 ? 0 : d.to) })
    .derive({ since: rolling((d: { last_other: number }) => op.max(d.last_other)), first: d => op.min(d.to) })
    .ungroup()
    .unorder()
    .derive({ run: d => (d.direction === -1 ? d.to - op.greatest(d.since, d.first - 1) : 0) })
}

/** The six flags, as columns. */
function flagged(changes: ColumnTable): ColumnTable {
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
      declined: d => d.direction === -1,
      hidden: d => d.level === 'subdimension' && d.direction === -1 && d.dimension_direction === 1,
      relative: d => d.robust_z !== null && d.robust_z <= -1,
      persistent: d => d.run >= 2,
      dropped: d =>
        d.direction !== null && d.level_of !== null && d.level_of_0 !== null && d.level_of < d.level_of_0,
      weak: d => d.level_of === 1 || d.level_of === 2,
    })
}

/** Components and weighted priority of each province's sub-dimensions, with their place in its order. */
function prioritised(placed: ColumnTable, changes: ColumnTable): ColumnTable {
  const moved = changes
    .filter(d => d.level === 'subdimension')
    .select(
      'to',
      'province_code',
      'unit',
      'share_delta',
      'run',
      'declined',
      'hidden',
      'relative',
      'persistent',
      'dropped',
    )
    .orderby(desc('share_delta'))
    .groupby('to', 'unit')
    .derive({ better: () => op.rank(), moves: d => op.valid(d.share_delta) })
    .ungroup()
    .unorder()
    .rename({ to: 'year' })
  return placed
    .filter(d => d.level === 'subdimension' && d.score !== null)
    .select('year', 'province_code', 'unit', 'score', 'width', 'q3', 'n', 'place', 'level_of')
    .join_left(moved, [
      ['year', 'province_code', 'unit'],
      ['year', 'province_code', 'unit'],
    ])
    .derive({
      level: d => (d.n > 1 ? (d.place - 1) / (d.n - 1) : 0),
      change: d => (d.share_delta == null ? 0.5 : d.moves > 1 ? (d.better - 1) / (d.moves - 1) : 0),
      persistence: d => op.least(d.run ?? 0, 3) / 3,
      distance: d => op.greatest(0, d.q3 - d.score) / d.width,
      weak: d => d.level_of <= 2,
    })
    .groupby('year', 'province_code')
    .derive({ largest: d => op.max(d.distance) })
    .derive({ leverage: d => (d.largest > 0 ? d.distance / d.largest : 0) })
    .derive({
      priority: d => 0.35 * d.level + 0.25 * d.change + 0.15 * d.persistence + 0.25 * d.leverage,
    })
    .orderby(desc('priority'))
    .derive({ order: () => op.row_number() })
    .ungroup()
    .unorder()
}

/** The digest that core's findings are given too, read off the tables row by row. */
export function digestOf({ changes, priorities }: ReturnType<typeof analyseWithArquero>): Digest {
  const digest = { changes: 0, flags: 0, delta: 0, shareDelta: 0, robustZ: 0, areas: 0, priority: 0 }
  const flags = FLAG_COLUMNS.map(name => changes.column(name))
  const [delta, shareDelta, robustZ] = ['delta', 'share_delta', 'robust_z'].map(name => changes.column(name))
  changes.scan((row = 0) => {
    digest.changes++
    for (const flag of flags) if (flag?.at(row)) digest.flags++
    digest.delta += delta?.at(row) ?? 0
    digest.shareDelta += shareDelta?.at(row) ?? 0
    digest.robustZ += robustZ?.at(row) ?? 0
  })
  const priority = priorities.column('priority')
  priorities.scan((row = 0) => {
    digest.areas++
    digest.priority += priority?.at(row) ?? 0
  })
  return digest
}
