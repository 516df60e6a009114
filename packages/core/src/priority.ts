import { randomExponential, randomLcg } from 'd3-random'
import { type AreaStandings, areaStandings } from './area-standing.ts'
import type { Dataset } from './dataset.ts'
import type { Flag } from './flag.ts'
import { GROUPS, type Group, NO_GROUP } from './group.ts'

/** What makes a sub-dimension urgent, each from 0 (not at all) to 1. */
export interface PriorityComponents {
  /** Share of the other provinces that score strictly better. */
  readonly level: number
  /** Share of the other provinces that changed for the better, by share of scale, since the year before. */
  readonly change: number
  /** Consecutive comparable declines, three or more counting as 1. */
  readonly persistence: number
  /** How far the third quartile is, in share of scale, against the province's largest such distance. */
  readonly leverage: number
}

/** One sub-dimension in the order of priority. */
export interface Priority {
  readonly id: string
  readonly dimension: string
  readonly score: number
  readonly group: Group
  readonly components: PriorityComponents
  /** False where there is no comparable change from the year before: `components.change` is then a neutral 0.5. */
  readonly changeKnown: boolean
  /** Weighted sum of the components. */
  readonly priority: number
  /** Share of random weightings under which it is among the first five; null if none were drawn. */
  readonly stability: number | null
  /** Flags of the change from the year before; only `weak` can be raised for the first year. */
  readonly flags: readonly Flag[]
}

export type PriorityWeights = Readonly<Record<keyof PriorityComponents, number>>

export interface PriorityOptions {
  readonly weights?: PriorityWeights
  /** Number of random weightings, drawn uniformly from all (Dirichlet 1,1,1,1); 0 for no stability. */
  readonly draws?: number
  /** Seed of the random weightings, in [0, 1). */
  readonly seed?: number
}

/** Default weights; they sum to 1. */
export const PRIORITY_WEIGHTS: PriorityWeights = {
  level: 0.35,
  change: 0.25,
  persistence: 0.15,
  leverage: 0.25,
}

/** Stability asks how often a sub-dimension is among this many. */
const FIRST = 5

/**
 * The sub-dimensions of a province and year, most urgent first; those without a published score are left out. Ties
 * keep framework order.
 *
 * @throws {PapiError} `unknown-province`, `unknown-year`
 * @example
 * prioritiesOf(dataset, '14', 2023)[0]?.id // => 'health-care'
 */
export function prioritiesOf(
  dataset: Dataset,
  province: string,
  year: number,
  { weights = PRIORITY_WEIGHTS, draws = 1000, seed = 0.2011 }: PriorityOptions = {},
): Priority[] {
  const at = dataset.panel.indexOf(province)
  const standings = areaStandings(dataset, year)
  // The largest distance of the province is the measure of leverage, so it is needed before the rest.
  let largest = 0
  for (const { distances } of standings) largest = Math.max(largest, distances[at] ?? 0)
  const areas: Priority[] = []
  for (const area of standings) {
    const group = GROUPS[area.groups[at] ?? NO_GROUP]
    if (!group) continue
    const better = movedBetter(area, at)
    const components = {
      level: area.of > 1 ? ((area.ranks[at] ?? 0) - 1) / (area.of - 1) : 0,
      change: better ?? 0.5,
      persistence: Math.min(area.runs[at] ?? 0, 3) / 3,
      leverage: largest > 0 ? (area.distances[at] ?? 0) / largest : 0,
    }
    areas.push({
      id: area.id,
      dimension: area.dimension,
      score: area.scores[at] ?? Number.NaN,
      group,
      components,
      changeKnown: better !== null,
      priority: weigh(components, weights),
      stability: null,
      flags: area.flags[at] ?? [],
    })
  }
  return mostUrgentFirst(draws > 0 ? withStability(areas, draws, seed) : areas)
}

/** Share of the other provinces that changed for the better, or null where there is no comparable change. */
function movedBetter({ movedBetter }: AreaStandings, at: number): number | null {
  const share = at < movedBetter.length ? movedBetter[at] : undefined
  return share === undefined || Number.isNaN(share) ? null : share
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

function weigh(components: PriorityComponents, weights: PriorityWeights): number {
  const { level, change, persistence, leverage } = components
  return (
    weights.level * level +
    weights.change * change +
    weights.persistence * persistence +
    weights.leverage * leverage
  )
}

function withStability(areas: Priority[], draws: number, seed: number): Priority[] {
  // Four unit exponentials divided by their sum are uniform over all weightings; the division keeps the order.
  const draw = randomExponential.source(randomLcg(seed))(1)
  const counts = areas.map(() => 0)
  for (let n = 0; n < draws; n++) {
    const weights: PriorityWeights = { level: draw(), change: draw(), persistence: draw(), leverage: draw() }
    const scored = areas.map(({ components }, index) => ({ index, priority: weigh(components, weights) }))
    scored.sort((a, b) => b.priority - a.priority)
    for (const { index } of scored.slice(0, FIRST)) counts[index] = (counts[index] ?? 0) + 1
  }
  return areas.map((area, index) => ({ ...area, stability: (counts[index] ?? 0) / draws }))
}
