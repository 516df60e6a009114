import { randomExponential, randomLcg } from 'd3-random'
import type { PriorityComponents, PriorityWeights } from './priority.ts'
import type { ProvinceRanks } from './rank-draw.ts'

/** Stability asks how often a sub-dimension is among this many. */
const FIRST = 5

/**
 * Share of random weightings of level, leverage and change, uniform over all (Dirichlet 1, 1, 1), under which each area is
 * among the first five.
 *
 * @example
 * const worst = { level: 1, leverage: 1, change: 1, persistence: 0 }
 * const best = { level: 0, leverage: 0, change: 0, persistence: 0 }
 * weightStability([best, worst, worst, worst, worst, worst], 10, 0.5) // => [0, 1, 1, 1, 1, 1]
 */
export function weightStability(areas: readonly PriorityComponents[], draws: number, seed: number): number[] {
  // Three unit exponentials divided by their sum are uniform over all weightings; the division keeps the order.
  const draw = randomExponential.source(randomLcg(seed))(1)
  const counter = firstCounter(areas.length)
  const priorities = new Float64Array(areas.length)
  for (let n = 0; n < draws; n++) {
    const level = draw()
    const leverage = draw()
    weighEach(priorities, areas, level, leverage, draw())
    counter.count(priorities)
  }
  return counter.shares(draws)
}

function weighEach(
  priorities: Float64Array,
  areas: readonly PriorityComponents[],
  level: number,
  leverage: number,
  change: number,
): void {
  for (let index = 0; index < priorities.length; index++) {
    const area = areas[index]
    if (area) priorities[index] = level * area.level + leverage * area.leverage + change * area.change
  }
}

/**
 * Share of draws of all provinces' levels under which each area of a province is among its first five, all else equal.
 * Null if no area has draws; one without keeps its level.
 *
 * @param drawn ranks of the province in the draws of each area, null for an area without
 */
export function noiseStability(
  areas: readonly PriorityComponents[],
  weights: PriorityWeights,
  drawn: readonly (ProvinceRanks | null)[],
  draws: number,
): number[] | null {
  if (drawn.every(area => area === null)) return null
  const fixed = areas.map(
    ({ leverage, change, persistence }) =>
      weights.leverage * leverage + weights.change * change + weights.persistence * persistence,
  )
  const counter = firstCounter(areas.length)
  const priorities = new Float64Array(areas.length)
  for (let n = 0; n < draws; n++) {
    for (const [index, area] of areas.entries()) {
      priorities[index] = (fixed[index] ?? 0) + weights.level * (levelIn(drawn[index], n) ?? area.level)
    }
    counter.count(priorities)
  }
  return counter.shares(draws)
}

/** Share of the other provinces ranked higher in a draw. */
function levelIn(drawn: ProvinceRanks | null | undefined, n: number): number | null {
  return drawn ? ((drawn.ranks[n] ?? 1) - 1) / (drawn.of - 1) : null
}

/** Counts how often each of some areas is among the first; of equal ones the earlier. */
function firstCounter(areas: number) {
  const counts = new Float64Array(areas)
  const first = new Int32Array(FIRST)
  return {
    count(priorities: Float64Array): void {
      let held = 0
      for (let index = 0; index < areas; index++) {
        const priority = priorities[index] ?? 0
        let place = held
        while (place > 0 && (priorities[first[place - 1] ?? 0] ?? 0) < priority) {
          if (place < FIRST) first[place] = first[place - 1] ?? 0
          place--
        }
        if (place >= FIRST) continue
        first[place] = index
        if (held < FIRST) held++
      }
      for (let place = 0; place < held; place++) {
        const index = first[place] ?? 0
        counts[index] = (counts[index] ?? 0) + 1
      }
    },
    shares: (draws: number): number[] => Array.from(counts, count => count / draws),
  }
}
