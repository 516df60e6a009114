import { join } from 'node:path'
import { DATASET_FILES, type DatasetTexts, UNCERTAINTIES_FILE } from '@papi-lens/io'
import type { Environment } from '../call/environment.ts'

/** Texts of the files that make a folder a data folder; null for a file that it lacks. */
export function readTexts(environment: Environment, folder: string): DatasetTexts {
  const files = { ...DATASET_FILES, uncertainties: UNCERTAINTIES_FILE }
  const texts = Object.entries(files).map(([key, file]) => [key, environment.readText(join(folder, file))])
  return Object.fromEntries(texts) as DatasetTexts
}
