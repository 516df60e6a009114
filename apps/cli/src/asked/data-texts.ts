import {
  DATASET_FILES,
  type DatasetTexts,
  INDICATOR_FILES,
  type IndicatorTexts,
  UNCERTAINTIES_FILE,
} from '@papi-lens/io'
import type { Environment } from '../call/environment.ts'
import type { Invocation } from '../call/invocation.ts'

/** Texts of the files of a data folder, as they were at one moment; null for a file that it lacks. */
export interface DataTexts {
  readonly dataset: DatasetTexts
  readonly indicators: IndicatorTexts
}

const FILES = { ...DATASET_FILES, uncertainties: UNCERTAINTIES_FILE }

/** What each call has read, so that all it says is of one moment. */
const ofCalls = new WeakMap<Invocation, DataTexts>()

/** Texts of the data folder of a call. */
export function callTexts(call: Invocation): DataTexts {
  const known = ofCalls.get(call) ?? readTexts(names => call.environment.readFolder(call.data.folder, names))
  ofCalls.set(call, known)
  return known
}

/** Texts of the files that make a folder a data folder. */
export function readTexts(
  read: (names: readonly string[]) => ReturnType<Environment['readFolder']>,
): DataTexts {
  const texts = read([...Object.values(FILES), ...Object.values(INDICATOR_FILES)])
  const textsOf = (files: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(files).map(([key, file]) => [key, texts.get(file) ?? null]))
  return {
    dataset: textsOf(FILES) as DatasetTexts,
    indicators: textsOf(INDICATOR_FILES) as IndicatorTexts,
  }
}
