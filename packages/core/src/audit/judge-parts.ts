import type { CountClaim, DirectionClaim } from '../claim.ts'
import type { Dataset } from '../dataset.ts'
import { type Direction, directionOf, movesBetween } from '../move.ts'
import { isScore, type Score } from '../panel.ts'
import { round4 } from '../round.ts'
import { obstacleOf } from './judge-score.ts'
import { groupsOf } from './judge-standing.ts'
import { type Asked, type Judgement, type UnverifiableReason, unverifiable, verdictOf } from './judgement.ts'

/** What the panel knows of a change. */
interface Move {
  readonly from: Score
  readonly to: Score
  /** Why it is no change of the score, or null. */
  readonly obstacle: UnverifiableReason | null
  /** Difference of the bare figures, whether or not it means anything. */
  readonly raw: number | null
  /** Direction of the change: by share of scale where only the scale changed; null where there is none. */
  readonly direction: Direction | null
}

function moveOf(dataset: Dataset, province: string, id: string, from: number, to: number): Move {
  const { panel } = dataset
  const scores = { from: panel.score(province, from, id), to: panel.score(province, to, id) }
  const raw = isScore(scores.from) && isScore(scores.to) ? round4(scores.to - scores.from) : null
  const { directions } = movesBetween(dataset, id, from, to)
  return {
    ...scores,
    obstacle: obstacleOf(dataset, id, from, to, scores),
    raw,
    direction: directions[panel.indexOf(province)] ?? null,
  }
}

export function judgeDirection(
  { stated }: DirectionClaim,
  { subject, id, year }: Asked,
  earlier: number,
  dataset: Dataset,
): Judgement {
  const { from, to, raw, obstacle, direction } = moveOf(dataset, subject ?? '', id, earlier, year)
  const scores = { from, to }
  const rawAgrees = raw !== null && directionOf(raw) === stated
  if (obstacle === null) return { actual: direction, verdict: verdictOf(direction === stated), scores }
  // A new scale: the share of scale tells the direction, but a text that follows the bare figures is not wrong either.
  if (obstacle === 'rescaled' && direction !== null && (direction === stated || !rawAgrees)) {
    return { actual: direction, verdict: verdictOf(direction === stated), scores, rawAgrees }
  }
  const judged = { ...unverifiable(obstacle), scores }
  return raw === null ? judged : { ...judged, rawAgrees }
}

/** A count is contradicted only if no outcome of the parts that cannot be told would make it right. */
export function judgeCount(
  claim: CountClaim,
  asked: Asked,
  from: number | null,
  dataset: Dataset,
): Judgement {
  const { stated, direction, group } = claim
  const { subject, year } = asked
  const province = subject ?? ''
  const counted: string[] = []
  const open: string[] = []
  const obstacles: UnverifiableReason[] = []
  for (const part of partsOf(claim, asked, dataset)) {
    if (group) {
      const score = dataset.panel.score(province, year, part)
      const [actual, ...neighbours] = groupsOf(dataset.panel, province, year, part, 0)
      if (!isScore(score)) obstacles.push(score.missing)
      else if (actual === group) counted.push(part)
      if (actual !== undefined && (actual === group ? neighbours.length > 0 : neighbours.includes(group)))
        open.push(part)
      continue
    }
    if (from === null) return unverifiable('unknown-year')
    const move = moveOf(dataset, province, part, from, year)
    const disputed = move.raw !== null && directionOf(move.raw) !== move.direction
    if (move.obstacle === null || (move.obstacle === 'rescaled' && !disputed)) {
      if (move.direction === direction) counted.push(part)
    } else if (move.obstacle !== 'not-measured') obstacles.push(move.obstacle)
  }
  const actual = counted.length
  const [obstacle] = obstacles
  if (actual === stated && obstacle === undefined) return { actual, verdict: 'confirmed', counted }
  const least = actual - open.filter(part => counted.includes(part)).length
  const most = actual + open.filter(part => !counted.includes(part)).length
  if (stated >= least && stated <= most && obstacle === undefined)
    return { actual, verdict: 'confirmed', note: 'boundary', counted }
  const possible = obstacle !== undefined && stated >= least && stated <= most + obstacles.length
  return possible
    ? { actual, verdict: 'unverifiable', reason: obstacle, counted }
    : { actual, verdict: 'contradicted', counted }
}

function partsOf({ of }: CountClaim, { id, year }: Asked, { panel }: Dataset): readonly string[] {
  const { framework } = panel
  const dimensions = id === 'total' ? framework.dimensionsIn(year) : [framework.unit(id).dimension ?? id]
  return of === 'dimension' ? dimensions : dimensions.flatMap(dim => framework.subdimensionsIn(year, dim))
}
