import type { Goal } from '@papi-lens/core'
import type { DocumentTarget } from '@papi-lens/plans'

/** What a target of a plan asks of the index. */
export interface PlanGoal {
  readonly text: string
  readonly unit: string
  readonly goal: Goal
  /** The year it is for; null where the plan does not tell. */
  readonly year: number | null
}

/**
 * The targets of a plan that ask for a score, rank or group of the index, a dimension or a sub-dimension; what a plan counts
 * otherwise, and what it wants to keep below a bound, is none.
 *
 * @example
 * goalsOfPlan(targets).map(({ goal }) => goal) // => [{ kind: 'rise', places: 1 }]
 */
export function goalsOfPlan(targets: readonly DocumentTarget[]): PlanGoal[] {
  return targets.flatMap(target => {
    const goal = goalOf(target)
    const { text, year, subdimension, dimension } = target
    return goal ? [{ text, unit: subdimension ?? dimension ?? 'total', goal, year }] : []
  })
}

function goalOf({ metric, value, unit, group, comparator, base }: DocumentTarget): Goal | null {
  if (metric === 'group') return group ? { kind: 'group', group } : null
  if (value === null || comparator === 'decrease-by') return null
  if (metric === 'rank')
    return unit === 'bậc' ? { kind: 'rise', places: value } : { kind: 'rank', rank: value }
  if (metric !== 'score' || comparator === 'at-most') return null
  if (comparator !== 'increase-by') return { kind: 'score', score: value }
  // A rise over a figure that is told ends where it says, whatever has been published since.
  return base ? { kind: 'score', score: base.value + value } : { kind: 'gain', gain: value }
}
