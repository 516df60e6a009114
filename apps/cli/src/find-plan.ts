import { basename, extname } from 'node:path'
import { type Dataset, nearest } from '@papi-lens/core'
import type { Plan } from '@papi-lens/plans'
import type { Environment } from './environment.ts'
import { InputError } from './failure.ts'
import { parsePlan } from './load-data.ts'

/**
 * The plan that a value of --plan names: the id of a bundled one, or a file with a plan in its JSON form.
 *
 * @throws {InputError} if there is neither, or the file is a document
 * @throws {PlanError} if the file holds no valid plan
 */
export function findPlan(
  environment: Environment,
  value: string,
  bundled: readonly Plan[],
  dataset: Dataset,
): Plan {
  const known = bundled.find(({ id }) => id === value)
  if (known) return known
  const extension = extname(value).toLowerCase()
  const id = basename(value, extname(value))
  // A bundled plan was made from a document of the same name, so whoever has the document can have the plan.
  const remedy = bundled.some(plan => plan.id === id)
    ? `; give the bundled plan of that name: --plan ${id}`
    : ''
  if (['.txt', '.docx', '.pdf'].includes(extension)) {
    throw new InputError(
      `cannot read the plan "${value}": for now plans are read in their JSON form, as in data/plans, not as ${extension}${remedy}`,
    )
  }
  const text = environment.readText(value)
  if (text !== null) return parsePlan(value, text, dataset)
  const begun = bundled.filter(plan => id !== '' && plan.id.startsWith(id))
  const near = begun.length > 0 ? begun.slice(0, 3) : nearest(id, bundled, plan => [plan.id])
  const hint =
    near.length > 0
      ? `did you mean ${near.map(plan => plan.id).join(' or ')}?`
      : 'give a JSON file as in data/plans, or an id such as pac-nga-2022'
  throw new InputError(`no plan file "${value}" and no bundled plan of that id; ${hint}`)
}
