import { comparableRuns, type Dataset } from '@papi-lens/core'
import { tableOf } from '@papi-lens/core/table'
import { type ColumnTable, desc, from, op, rolling } from 'arquero'
import type { Digest } from './analysis.ts'

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

/** Second differences that tell of usual movement, and half of a 90 % band in standard errors; as in core. */
const FEWEST = 40
const Z95 = 1.645

/** What the baseline starts from: the bare facts that core's dataset holds, too. */
export interface ArqueroInput {
  /** year, province_code, unit, score; null for a hole. */
  readonly scores: ColumnTable
  /** Level, dimension and scale of each unit by year. */
  readonly units: ColumnTable
  /** Verdict on each unit between a year and the one before, and whether the localities were newly drawn. */
  readonly pairs: ColumnTable
  /** First year of the run of comparable years that each unit and year belongs to. */
  readonly runs: ColumnTable
}

/** Scores, framework and comparability as tables: what an analyst would load. Made outside the timing. */
export function arqueroInput({ panel, comparability }: Dataset): ArqueroInput {
  const { framework, years } = panel
  const measured = years.flatMap(year =>
    framework.units.flatMap(({ id, level, dimension }, position) => {
      const scale = framework.scale(id, year)
      return scale ? [{ year, unit: id, level, dimension, position, ...scale }] : []
    }),
  )
  const pairs = years.slice(1).flatMap(to =>
    framework.units
      .filter(({ id }) => framework.scale(id, to) || framework.scale(id, to - 1))
      .map(({ id }) => ({
        to,
        unit: id,
        verdict: comparability.between(id, to - 1, to),
        drawn: comparability.resampledBetween(to - 1, to).length > 0,
      })),
  )
  const runs = framework.units.flatMap(({ id }) =>
    comparableRuns({ panel, comparability }, id).flatMap(inside =>
      inside.map(year => ({ year, unit: id, run: inside[0] ?? year })),
    ),
  )
  return {
    scores: tableOf(panel).select('year', 'province_code', 'unit', 'score').reify(),
    units: from(measured),
    pairs: from(pairs),
    runs: from(runs),
  }
}

/** The national analysis in Arquero's verbs: the same figures as `analyse`, as two tables. */
export function analyseWithArquero({ scores, units, pairs, runs }: ArqueroInput): {
  changes: ColumnTable
  priorities: ColumnTable
} {
  const placed = standings(shares(scores, units))
  const moved = moves(judged(placed, pairs), runs)
  const noise = usualMovement(moved)
  const changes = flagged(declineRuns(signalled(moved, noise)))
  return { changes, priorities: prioritised(levelled(placed, noise, runs), changes) }
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

/** Within runs of comparable years: each change less the mean of all provinces. */
function moves(changes: ColumnTable, runs: ColumnTable): ColumnTable {
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
function usualMovement(changes: ColumnTable): ColumnTable {
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
function signalled(changes: ColumnTable, noise: ColumnTable): ColumnTable {
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

/** Consecutive declines up to each pair of years, and what they sum to. */
function declineRuns(changes: ColumnTable): ColumnTable {
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

/** Filtered level of each score where there is a basis, else the share itself; and its place among all. */
function levelled(placed: ColumnTable, noise: ColumnTable, runs: ColumnTable): ColumnTable {
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

/** The flags, as columns. */
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

/** Components and weighted priority of each province's sub-dimensions, with their place in its order. */
function prioritised(placed: ColumnTable, changes: ColumnTable): ColumnTable {
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
