import { type Dataset, type Goal, isScore, type JudgedGoal, judgeGoal } from '@papi-lens/core'
import type { DocumentTarget } from '../plan-document.ts'

/** What a target of a plan asks of the index. */
export interface PlanGoal {
  readonly text: string
  readonly unit: string
  readonly goal: Goal
  /** The year it is for; null where the plan does not tell. */
  readonly year: number | null
}

/** The same, held against what scores do by themselves and what others have done. */
export interface JudgedPlanGoal extends PlanGoal {
  readonly found: JudgedGoal
  /** The year it is for if that is not the next one: what happens within a year does not judge it then. */
  readonly otherYear: number | null
}

/**
 * The targets of a plan that ask for a score, rank or group of the index, a dimension or a sub-dimension; what a plan counts
 * otherwise, and what it wants to keep below a bound, is none.
 *
 * @example
 * const { document } = parsePlan('Phấn đấu chỉ số PAPI của tỉnh tăng 01 bậc.', { provinces: [] })
 * goalsOfPlan(document.targets).map(({ goal }) => goal) // => [{ kind: 'rise', places: 1 }]
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

/**
 * Judges what a plan wants of the index by the next year: see `judgeGoal`. A goal of a unit without a score to start from is
 * not judged; nor is one for another year than the next.
 *
 * @throws {PapiError} `unknown-province`, `unknown-year`
 * @example
 * const { document } = parsePlan('Phấn đấu chỉ số PAPI của tỉnh tăng 01 bậc.', { provinces: [] })
 * judgePlanGoals(dataset, '14', 2024, document.targets).map(({ found }) => found.judged) // => ['ordinary']
 */
export function judgePlanGoals(
  dataset: Dataset,
  province: string,
  year: number,
  targets: readonly DocumentTarget[],
): JudgedPlanGoal[] {
  // A long document may promise the same again and again.
  const known = new Map<string, JudgedGoal>()
  return goalsOfPlan(targets).map(goal => {
    const key = JSON.stringify([goal.unit, goal.goal])
    const found = known.get(key) ?? judgeIn(dataset, province, year, goal)
    known.set(key, found)
    const otherYear = goal.year !== null && goal.year !== year + 1 ? goal.year : null
    return { ...goal, found: otherYear === null ? found : { ...found, judged: null }, otherYear }
  })
}

function judgeIn(dataset: Dataset, province: string, year: number, { unit, goal }: PlanGoal): JudgedGoal {
  if (isScore(dataset.panel.score(province, year, unit)))
    return judgeGoal(dataset, province, year, unit, goal)
  return { unit, gain: null, judged: null, expected: null, feasible: null }
}
