import { randomExponential, randomLcg } from 'd3-random'
import { changeBetween } from './change.ts'
import type { Dataset } from './dataset.ts'
import { declineRun, type Flag } from './flag.ts'
import { type Group, quartiles, standing } from './group.ts'
import { movesBetween } from './move.ts'

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
  /** Share of random weightings under which it is among the first five. */
  readonly stability: number
  /** Flags of the change from the year before; only `weak` can be raised for the first year. */
  readonly flags: readonly Flag[]
}

export type PriorityWeights = Readonly<Record<keyof PriorityComponents, number>>

export interface PriorityOptions {
  readonly weights?: PriorityWeights
  /** Number of random weightings, drawn uniformly from all (Dirichlet 1,1,1,1). */
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
const NAMES = ['level', 'change', 'persistence', 'leverage'] as const

type Weak = Omit<Priority, 'priority' | 'stability'>

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
  const areas = componentsOf(dataset, province, year)
  const stability = stabilityOf(areas, draws, seed)
  return areas
    .map((area, index) => ({
      ...area,
      priority: weigh(area.components, weights),
      stability: stability[index] ?? 0,
    }))
    .sort((a, b) => b.priority - a.priority)
}

function componentsOf(dataset: Dataset, province: string, year: number): Weak[] {
  const { panel } = dataset
  const { framework } = panel
  const flags = flagsOf(dataset, province, year)
  const before = framework.years.includes(year - 1) ? year - 1 : null
  const areas: (Weak & { distance: number })[] = []
  for (const dimension of framework.dimensionsIn(year)) {
    for (const id of framework.subdimensionsIn(year, dimension)) {
      const place = standing(panel, province, year, id)
      const score = panel.score(province, year, id)
      if (!place || typeof score !== 'number') continue
      const change = before === null ? null : shareMovingBetter(dataset, province, id, before, year)
      const scale = framework.scale(id, year)
      const q3 = quartiles(panel.column(year, id))?.q3 ?? score
      areas.push({
        id,
        dimension,
        score,
        group: place.group,
        changeKnown: change !== null,
        flags: flags.get(id) ?? [],
        components: {
          level: place.of > 1 ? (place.rank - 1) / (place.of - 1) : 0,
          change: change ?? 0.5,
          persistence: Math.min(declineRun(dataset, province, id, year), 3) / 3,
          leverage: 0,
        },
        distance: scale ? Math.max(0, q3 - score) / (scale.max - scale.min) : 0,
      })
    }
  }
  const largest = Math.max(0, ...areas.map(({ distance }) => distance))
  return areas.map(({ distance, ...area }) => ({
    ...area,
    components: { ...area.components, leverage: largest > 0 ? distance / largest : 0 },
  }))
}

/** Share of the other provinces whose share of scale grew more, or null where there is no comparable change. */
function shareMovingBetter(
  dataset: Dataset,
  province: string,
  unit: string,
  from: number,
  to: number,
): number | null {
  const { shareDeltas } = movesBetween(dataset, unit, from, to)
  const own = shareDeltas[dataset.panel.indexOf(province)] ?? Number.NaN
  if (Number.isNaN(own)) return null
  const others = shareDeltas.filter(value => !Number.isNaN(value))
  return others.length > 1 ? others.filter(value => value > own).length / (others.length - 1) : 0
}

function flagsOf(dataset: Dataset, province: string, year: number): Map<string, readonly Flag[]> {
  const { framework } = dataset.panel
  if (framework.years.includes(year - 1)) {
    return new Map(changeBetween(dataset, province, year - 1, year).rows.map(({ id, flags }) => [id, flags]))
  }
  return new Map(
    framework.subdimensions.map(({ id }) => {
      const group = framework.scale(id, year) ? standing(dataset.panel, province, year, id)?.group : undefined
      return [id, group === 'low' || group === 'low-average' ? (['weak'] as const) : []]
    }),
  )
}

function weigh(components: PriorityComponents, weights: PriorityWeights): number {
  return NAMES.reduce((sum, name) => sum + weights[name] * components[name], 0)
}

function stabilityOf(areas: readonly Weak[], draws: number, seed: number): number[] {
  // Four unit exponentials divided by their sum are uniform over all weightings; the division keeps the order.
  const draw = randomExponential.source(randomLcg(seed))(1)
  const counts = areas.map(() => 0)
  for (let n = 0; n < draws; n++) {
    const weights: PriorityWeights = { level: draw(), change: draw(), persistence: draw(), leverage: draw() }
    const scored = areas.map(({ components }, index) => ({ index, priority: weigh(components, weights) }))
    scored.sort((a, b) => b.priority - a.priority)
    for (const { index } of scored.slice(0, FIRST)) counts[index] = (counts[index] ?? 0) + 1
  }
  return counts.map(count => count / draws)
}
