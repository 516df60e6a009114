import { type Dataset, type Goal, isScore, type JudgedGoal, judgeGoal, type Province } from '@papi-lens/core'
import { loadDocument } from '../asked/document.ts'
import { findYearOrLatest } from '../asked/year.ts'
import type { Invocation } from '../call/invocation.ts'
import type { Json } from '../told/json.ts'
import { goalOfText } from './goal-text.ts'
import { type JudgedTarget, judgedAnswer } from './judged-text.ts'
import { goalsOfPlan } from './plan-goal.ts'
import type { Asked } from './scenario-command.ts'

/** Answers how much targets ask for that are written on the command line. */
export function answerTargets(call: Invocation, asked: Asked, texts: readonly string[]): void {
  const { dataset, province, year } = asked
  const goals = texts.map(text => goalOfText(text, dataset.panel.framework, year))
  const targets = goals.map(({ text, unit, goal }) => ({
    text,
    goal,
    found: judgeGoal(dataset, province.code, year, unit, goal),
    otherYear: null,
  }))
  print(call, asked, targets, 0)
}

/**
 * Answers how much the targets of a plan ask for. They are judged from the scores of the year before the plan, or before the
 * first year its targets name, unless another year is told; one for a later year than the next is not judged by what happens
 * within a year.
 *
 * @throws {InputError} if the plan cannot be read
 */
export async function answerPlan(
  call: Invocation,
  { dataset, province }: { readonly dataset: Dataset; readonly province: Province },
  file: string,
  wantedYear: string | undefined,
): Promise<void> {
  const { document: plan } = await loadDocument(call, file, dataset)
  const goals = goalsOfPlan(plan.targets)
  // A text without a year of its own still says for which years its targets are.
  const named = goals.flatMap(({ year }) => (year === null ? [] : [year]))
  const first = plan.year ?? (named.length > 0 ? named.reduce((a, b) => Math.min(a, b)) : null)
  const before = first === null ? undefined : dataset.panel.years.find(year => year === first - 1)
  const year = findYearOrLatest(dataset.panel, wantedYear ?? before?.toString())
  const asked = { dataset, province, year }
  // A long document may promise the same again and again.
  const judged = new Map<string, JudgedGoal>()
  const targets = goals.map(({ text, unit, goal, year: wanted }) => {
    const found = judgedOnce(judged, asked, unit, goal)
    const isOther = wanted !== null && wanted !== year + 1
    return {
      text,
      goal,
      found: isOther ? { ...found, judged: null } : found,
      otherYear: isOther ? wanted : null,
    }
  })
  print(call, asked, targets, plan.targets.length - targets.length)
}

function judgedOnce(known: Map<string, JudgedGoal>, asked: Asked, unit: string, goal: Goal): JudgedGoal {
  const key = JSON.stringify([unit, goal])
  const found = known.get(key) ?? judgeIn(asked, unit, goal)
  known.set(key, found)
  return found
}

/** A goal judged; a plan may also want something of a unit that has no score to start from. */
function judgeIn({ dataset, province, year }: Asked, unit: string, goal: Goal): JudgedGoal {
  if (isScore(dataset.panel.score(province.code, year, unit)))
    return judgeGoal(dataset, province.code, year, unit, goal)
  return { unit, gain: null, judged: null, expected: null, feasible: null }
}

function print(call: Invocation, asked: Asked, targets: readonly JudgedTarget[], others: number): void {
  const { dataset, province, year } = asked
  call.print({ targets: targets.map(targetJson) }, () =>
    judgedAnswer(call, dataset.panel, { province, year, targets, others }),
  )
}

function targetJson({ text, found: { unit, gain, judged, feasible } }: JudgedTarget): Json {
  return {
    text,
    unit,
    gain,
    judged,
    starts: feasible?.starts ?? null,
    reached: feasible?.reached ?? null,
    rate: feasible?.rate ?? null,
  }
}
