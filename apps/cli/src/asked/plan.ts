import { basename, extname } from 'node:path'
import { type Dataset, nearest } from '@papi-lens/core'
import { DOCUMENT_EXTENSIONS } from '@papi-lens/io'
import { type Plan, planOfDocument } from '@papi-lens/plans'
import type { Environment } from '../call/environment.ts'
import { InputError } from '../call/failure.ts'
import { readPlanJson } from './data.ts'
import { loadDocument } from './document.ts'

/**
 * The plan that a value of --plan names: the id of a bundled one, a document, or a file with a plan in its JSON form.
 *
 * @throws {InputError} if there is none of these, or the document cannot be read
 * @throws {PlanError} if the file holds no valid plan
 */
export async function findPlan(
  environment: Environment,
  value: string,
  bundled: readonly Plan[],
  dataset: Dataset,
): Promise<Plan> {
  const known = bundled.find(({ id }) => id === value)
  if (known) return known
  const extension = extname(value).toLowerCase()
  const id = basename(value, extname(value))
  if (DOCUMENT_EXTENSIONS.some(known => known === extension) && environment.openFile(value)) {
    const { document } = await loadDocument(environment, value, dataset)
    return planOfDocument(id, document)
  }
  const text = environment.readText(value)
  if (text !== null) return readPlanJson(value, text, dataset)
  const begun = bundled.filter(plan => id !== '' && plan.id.startsWith(id))
  const near = begun.length > 0 ? begun.slice(0, 3) : nearest(id, bundled, plan => [plan.id])
  const hint =
    near.length > 0
      ? `did you mean ${near.map(plan => plan.id).join(' or ')}?`
      : 'give a document (TXT, DOCX, PDF), a JSON file as in data/plans, or an id such as pac-nga-2022'
  throw new InputError(`no plan file "${value}" and no bundled plan of that id; ${hint}`)
}
