import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type PackedDataset, packDataset } from '@papi-lens/core'
import {
  DATASET_FILES,
  type DatasetTexts,
  describeFault,
  readBreaks,
  readDataset,
  readFramework,
} from '@papi-lens/io'
import { type Plan, readPlan } from '@papi-lens/plans'

/** What the dashboard loads: everything in `data/`, checked when it was built. */
export interface BundledData {
  readonly packed: PackedDataset
  readonly plans: readonly Plan[]
  readonly agencies: Readonly<Record<string, string>>
  /** Version of the data package. */
  readonly version: string
}

const folder = dirname(createRequire(import.meta.url).resolve('@papi-lens/data/package.json'))

/** Reads the data package, whole. */
export function readData(): BundledData {
  const text = (file: string) => readFileSync(join(folder, file), 'utf8')
  const texts = Object.fromEntries(
    Object.entries(DATASET_FILES).map(([key, file]) => [key, text(file)]),
  ) as DatasetTexts
  const { dataset, faults } = readDataset(texts)
  const framework = readFramework(DATASET_FILES.framework, text(DATASET_FILES.framework))
  const breaks = readBreaks(DATASET_FILES.comparability, text(DATASET_FILES.comparability))
  if (!dataset || !('value' in framework) || !('value' in breaks)) {
    throw new Error(faults.map(describeFault).join('\n'))
  }
  const units = dataset.panel.framework.units.map(({ id }) => id)
  const plans = readdirSync(join(folder, 'plans')).sort()
  return {
    packed: packDataset(dataset.panel, framework.value, breaks.value),
    plans: plans.map(file => readPlan(file, text(`plans/${file}`), units)),
    agencies: JSON.parse(text('agencies.json')) as Record<string, string>,
    version: (JSON.parse(text('package.json')) as { version: string }).version,
  }
}
