import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Dataset } from '@papi-lens/core'
import { DATASET_FILES, type DatasetTexts, describeFault, readDataset } from '@papi-lens/io'
import { type Plan, readPlan } from '@papi-lens/plans'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))
/** Where the source documents are, if this checkout has them beside it. */
export const SHARED = fileURLToPath(new URL('../../shared/', import.meta.url))
export const HAS_SHARED = existsSync(`${SHARED}plans`)

export function bundledTexts(): DatasetTexts {
  const texts = Object.entries(DATASET_FILES).map(([key, file]) => [
    key,
    readFileSync(`${ROOT}data/${file}`, 'utf8'),
  ])
  return Object.fromEntries(texts) as DatasetTexts
}

/** The bundled figures, read as every user of the project reads them. */
export function bundledDataset(): Dataset {
  const { dataset, faults } = readDataset(bundledTexts())
  if (!dataset) throw new Error(`bundled data is damaged: ${faults.map(describeFault).join('; ')}`)
  return dataset
}

export function bundledPlans(dataset: Dataset): Plan[] {
  const units = dataset.panel.framework.units.map(({ id }) => id)
  return readdirSync(`${ROOT}data/plans`)
    .sort()
    .map(file => readPlan(file, readFileSync(`${ROOT}data/plans/${file}`, 'utf8'), units))
}
