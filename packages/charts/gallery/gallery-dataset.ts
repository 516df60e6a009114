import { readdirSync, readFileSync } from 'node:fs'
import type { Dataset } from '@papi-lens/core'
import { DATASET_FILES, type DatasetTexts, describeFault, readDataset } from '@papi-lens/io'
import { type Plan, readPlan } from '@papi-lens/plans'
import { readOutlines } from '../src/index.ts'

const DATA = new URL('../../../data/', import.meta.url)
const read = (file: string): string => readFileSync(new URL(file, DATA), 'utf8')

/** The bundled figures, which every chart of the gallery draws; requests name their years, so a new one changes no picture. */
export const dataset: Dataset = bundled()

/** The bundled plans; their files are checked by the tests of `@papi-lens/plans`. */
export const plans: readonly Plan[] = readdirSync(new URL('plans/', DATA))
  .filter(file => file.endsWith('.json'))
  .sort()
  .map(file =>
    readPlan(
      file,
      read(`plans/${file}`),
      dataset.panel.framework.units.map(({ id }) => id),
    ),
  )

export const outlines = readOutlines(JSON.parse(read('geo/provinces.topo.json')))

function bundled(): Dataset {
  const texts = Object.entries(DATASET_FILES).map(([key, file]) => [key, read(file)])
  const { dataset, faults } = readDataset(Object.fromEntries(texts) as DatasetTexts)
  if (!dataset) throw new Error(`bundled data is damaged: ${faults.map(describeFault).join('; ')}`)
  return dataset
}
