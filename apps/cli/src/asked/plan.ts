import { basename, extname } from 'node:path'
import { type Dataset, nearest } from '@papi-lens/core'
import type { Plan } from '@papi-lens/plans'
import type { Environment } from '../call/environment.ts'
import { InputError } from '../call/failure.ts'
import { readPlanJson } from './plans.ts'

/**
 * The plans that values name, each value once: ids of bundled ones, documents, or files with a plan in its JSON form. A file
 * whose name without folder and extension another plan has is called by its path, so that their items stay apart.
 *
 * @throws {InputError} if one is none of these, or a document cannot be read
 * @throws {PlanError} if a file holds no valid plan
 */
export async function findPlans(
  environment: Environment,
  values: readonly string[],
  bundled: readonly Plan[],
  dataset: Dataset,
): Promise<Plan[]> {
  const plans: Plan[] = []
  for (const value of new Set(values)) {
    const plan = await findPlan(environment, value, bundled, dataset)
    plans.push(plans.some(({ id }) => id === plan.id) ? { ...plan, id: value } : plan)
  }
  return plans
}

async function findPlan(
  environment: Environment,
  value: string,
  bundled: readonly Plan[],
  dataset: Dataset,
): Promise<Plan> {
  const known = bundled.find(({ id }) => id === value)
  if (known) return known
  if (extname(value).toLowerCase() === '.json') {
    const text = environment.readText(value)
    if (text !== null) return readPlanJson(value, text, dataset)
  } else if (environment.openFile(value)) {
    // Reading documents is half of what a call with plans could load, and most have none to read.
    const { loadDocumentPlan } = await import('./document.ts')
    return loadDocumentPlan(environment, value, dataset)
  }
  const id = basename(value, extname(value))
  const begun = bundled.filter(plan => id !== '' && plan.id.startsWith(id))
  const near = begun.length > 0 ? begun.slice(0, 3) : nearest(id, bundled, plan => [plan.id])
  const ids = near.map(plan => plan.id)
  throw new InputError(words => words.command.input.noPlan(value, ids))
}
