import { type Dataset, judgeGoal, type Province } from '@papi-lens/core'
import { goalsOfPlan, judgePlanGoals } from '@papi-lens/plans'
import { loadDocument } from '../asked/document.ts'
import { findYearOrLatest } from '../asked/year.ts'
import type { Invocation } from '../call/invocation.ts'
import type { Json } from '../told/json.ts'
import { goalOfText } from './goal-text.ts'
import { type JudgedTarget, judgedAnswer } from './judged-text.ts'
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
  const targets = judgePlanGoals(dataset, province.code, year, plan.targets)
  print(call, asked, targets, plan.targets.length - targets.length)
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
