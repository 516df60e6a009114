import { join } from 'node:path'
import type { Dataset } from '@papi-lens/core'
import { type Plan, PlanError, readPlan } from '@papi-lens/plans'
import type { Environment } from '../call/environment.ts'
import { InputError, type Line, planErrorText } from '../call/failure.ts'
import type { Invocation } from '../call/invocation.ts'

/**
 * The plans of the data folder, or the bundled ones if it has none, in alphabetical order of their files.
 *
 * @throws {InputError} with a line for each plan that cannot be read
 */
export function loadPlans({ environment, data }: Invocation, dataset: Dataset): Plan[] {
  const [folder = '', files = []] =
    [data.folder, environment.folders.data]
      .map(candidate => join(candidate, 'plans'))
      .map(candidate => [candidate, plansIn(environment, candidate)] as const)
      .find(([, names]) => names.length > 0) ?? []
  const faults: Line[] = []
  const plans: Plan[] = []
  for (const file of files) {
    try {
      plans.push(readPlanJson(`plans/${file}`, environment.readText(join(folder, file)) ?? '', dataset))
    } catch (error) {
      if (!(error instanceof PlanError)) throw error
      faults.push(words => planErrorText(error, words))
    }
  }
  if (faults.length > 0) throw new InputError(...faults)
  return plans
}

/**
 * A plan in its JSON form.
 *
 * @throws {PlanError} naming the file, the place in it and the problem
 */
export function readPlanJson(file: string, text: string, { panel }: Dataset): Plan {
  return readPlan(
    file,
    text,
    panel.framework.units.map(({ id }) => id),
  )
}

function plansIn(environment: Environment, folder: string): readonly string[] {
  return (environment.listFolder(folder) ?? []).filter(name => name.endsWith('.json'))
}
