import { type AreaStandings, areaStandings } from './area-standing.ts'
import type { Dataset } from './dataset.ts'
import type { Flag } from './flag.ts'
import { GROUPS, type Group, NO_GROUP } from './group.ts'
import { noiseStability, weightStability } from './priority-stability.ts'
import { DRAWS, type DrawOptions, ranksInDraws, SEED } from './rank-draw.ts'
import type { Signal } from './signal.ts'

/** What makes a sub-dimension urgent, each from 0 (not at all) to 1. */
export interface PriorityComponents {
  /** Share of the other provinces whose filtered level is strictly higher; whose score is, where there is no level. */
  readonly level: number
  /** How far the third quartile is, in share of scale, against the province's largest such distance. */
  readonly leverage: number
  /** Share of the other provinces that changed for the better since the year before; 0.5 unless the change is clear. */
  readonly change: number
  /** Consecutive comparable declines, three or more counting as 1. */
  readonly persistence: number
}

/** One sub-dimension in the order of priority. */
export interface Priority {
  readonly id: string
  readonly dimension: string
  readonly score: number
  readonly group: Group
  readonly components: PriorityComponents
  /** Whether `components.change` is a measured share: the change from the year before is beyond usual movement. */
  readonly changeCounted: boolean
  /** Signal of the change from the year before; null where there is none, see `ChangeRow.signal`. */
  readonly signal: Signal | null
  /** Share of the other provinces that changed for the better, whatever the signal; null without a comparable change. */
  readonly movedBetter: number | null
  /** Weighted sum of the components. */
  readonly priority: number
  /** Share of random weightings under which it is among the first five; null if none were drawn. */
  readonly stability: number | null
  /**
   * Share of random draws of all provinces' levels under which it is among the first five with the weights in force;
   * null if none were drawn, or no level of the province is known.
   */
  readonly stabilityNoise: number | null
  /** Flags of the change from the year before; only `weak` can be raised for the first year. */
  readonly flags: readonly Flag[]
}

export type PriorityWeights = Readonly<Record<keyof PriorityComponents, number>>

export interface PriorityOptions extends DrawOptions {
  readonly weights?: PriorityWeights
}

/**
 * Default weights; they sum to 1. A run of declines counts nothing: after it a score declines in one year of three, after
 * any year in one of two.
 */
export const PRIORITY_WEIGHTS: PriorityWeights = { level: 0.6, leverage: 0.25, change: 0.15, persistence: 0 }

/**
 * The sub-dimensions of a province and year, most urgent first; those without a published score are left out, and those
 * in which nothing tells the provinces apart. Ties keep framework order.
 *
 * With draws (1,000 unless told, 0 for none) each says how stable its place is: under weights of level, leverage and change
 * drawn uniformly from all (Dirichlet 1, 1, 1), and under usual movement, with all levels drawn from their distributions.
 *
 * @throws {PapiError} `unknown-province`, `unknown-year`
 * @example
 * prioritiesOf(dataset, '14', 2023)[0]?.id // => 'voluntary-contributions'
 */
export function prioritiesOf(
  dataset: Dataset,
  province: string,
  year: number,
  { weights = PRIORITY_WEIGHTS, draws = DRAWS, seed = SEED }: PriorityOptions = {},
): Priority[] {
  const at = dataset.panel.indexOf(province)
  const standings = areaStandings(dataset, year)
  // The largest distance of the province is the measure of leverage, so it is needed before the rest.
  let largest = 0
  for (const { distances } of standings) largest = Math.max(largest, distances[at] ?? 0)
  const areas: Priority[] = []
  for (const area of standings) {
    const group = GROUPS[area.groups[at] ?? NO_GROUP]
    if (group) areas.push(priorityOf(area, group, at, largest, weights))
  }
  if (draws <= 0) return mostUrgentFirst(areas)
  const components = areas.map(area => area.components)
  const stability = weightStability(components, draws, seed)
  const drawn = areas.map(({ id }) => ranksInDraws(dataset, at, id, year, { draws, seed }))
  const noise = noiseStability(components, weights, drawn, draws)
  return mostUrgentFirst(
    areas.map((area, index) => ({
      ...area,
      stability: stability[index] ?? 0,
      stabilityNoise: noise && (noise[index] ?? 0),
    })),
  )
}

function priorityOf(
  area: AreaStandings,
  group: Group,
  at: number,
  largest: number,
  weights: PriorityWeights,
): Priority {
  const signal = area.signals[at] ?? null
  const movedBetter = known(area.movedBetter, at)
  const changeCounted = signal === 'clear' && movedBetter !== null
  const components = {
    level: area.higher[at] ?? 0,
    leverage: largest > 0 ? (area.distances[at] ?? 0) / largest : 0,
    change: changeCounted ? movedBetter : 0.5,
    persistence: Math.min(area.runs[at] ?? 0, 3) / 3,
  }
  return {
    id: area.id,
    dimension: area.dimension,
    score: area.scores[at] ?? Number.NaN,
    group,
    components,
    changeCounted,
    signal,
    movedBetter,
    priority: weigh(components, weights),
    stability: null,
    stabilityNoise: null,
    flags: area.flags[at] ?? [],
  }
}

/** The share at an index, or null: the array is empty without a year before, and NaN stands for no change. */
function known(shares: Float64Array, at: number): number | null {
  const share = at < shares.length ? shares[at] : undefined
  return share === undefined || Number.isNaN(share) ? null : share
}

function weigh(components: PriorityComponents, weights: PriorityWeights): number {
  const { level, leverage, change, persistence } = components
  return (
    weights.level * level +
    weights.leverage * leverage +
    weights.change * change +
    weights.persistence * persistence
  )
}

/** A stable insertion: a few dozen areas for each of many provinces, for which the built-in sort is slow to start. */
function mostUrgentFirst(areas: readonly Priority[]): Priority[] {
  const ordered: Priority[] = []
  for (const area of areas) {
    let place = ordered.length
    for (let next = ordered[place - 1]; next && next.priority < area.priority; next = ordered[place - 1]) {
      ordered[place] = next
      place--
    }
    ordered[place] = area
  }
  return ordered
}
