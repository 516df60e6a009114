import { createPanel, type Dataset, defineComparability, defineFramework, PapiError } from '@papi-lens/core'
import { createFault, type Fault, type ProblemFacts, type Why } from './fault.ts'
import { readBreaks, readFramework, readProvinces } from './read-facts.ts'
import { createScoreFiles } from './read-scores.ts'
import { readUncertainties } from './read-uncertainties.ts'

/** The files a data folder holds. */
export const DATASET_FILES = {
  framework: 'framework.json',
  comparability: 'comparability.json',
  provinces: 'provinces.csv',
  dimensionScores: 'scores/dimension-scores.csv',
  subdimensionScores: 'scores/subdimension-scores.csv',
} as const

/** Where a data folder keeps standard errors and bounds, if it has any. */
export const UNCERTAINTIES_FILE = 'scores/uncertainties.csv'

/** Texts of the files of a data folder; null for a file that is not there. Only uncertainties may be missing. */
export type DatasetTexts = Readonly<Record<keyof typeof DATASET_FILES, string | null>> & {
  readonly uncertainties?: string | null
}

const NO_UNCERTAINTIES = 'year,province_code,unit,standard_error,low,high\n'

export type DatasetReading =
  | { readonly dataset: Dataset; readonly faults: readonly [] }
  | { readonly dataset: null; readonly faults: readonly Fault[] }

/**
 * Reads a data folder. With any fault there is no dataset, so nothing is ever worked out from half of one; all faults
 * that can be found in one pass are listed.
 *
 * @example
 * const { dataset, faults } = readDataset(texts)
 * dataset?.panel.score('14', 2023, 'total') // => 42.3966
 */
export function readDataset(texts: DatasetTexts): DatasetReading {
  const faults: Fault[] = []
  const textOf = (key: keyof typeof DATASET_FILES): string => {
    const text = texts[key]
    if (text === null) faults.push(faultOf(DATASET_FILES[key], 'missing-file', {}))
    return text ?? ''
  }
  const all = Object.fromEntries(
    Object.keys(DATASET_FILES).map(key => [key, textOf(key as keyof typeof DATASET_FILES)]),
  ) as Record<keyof typeof DATASET_FILES, string>
  if (faults.length > 0) return { dataset: null, faults }

  const facts = readFramework(DATASET_FILES.framework, all.framework)
  const breaks = readBreaks(DATASET_FILES.comparability, all.comparability)
  const provinces = readProvinces(DATASET_FILES.provinces, all.provinces)
  const take = (found: readonly Fault[]): void => {
    for (const fault of found) faults.push(fault)
  }
  for (const { faults: found } of [facts, breaks, provinces]) take(found)
  if (!('value' in facts && 'value' in breaks && 'value' in provinces)) return { dataset: null, faults }

  try {
    const framework = defineFramework(facts.value)
    const comparability = defineComparability(framework, breaks.value)
    const scores = createScoreFiles(framework, provinces.value)
    take(scores.read(DATASET_FILES.dimensionScores, all.dimensionScores, 'dimension'))
    take(scores.read(DATASET_FILES.subdimensionScores, all.subdimensionScores, 'subdimension'))
    const uncertain = readUncertainties(
      UNCERTAINTIES_FILE,
      texts.uncertainties ?? NO_UNCERTAINTIES,
      framework,
      provinces.value,
      scores.grid.scores,
    )
    take(uncertain.faults)
    if (faults.length === 0) take(scores.checkSums(DATASET_FILES.dimensionScores))
    if (faults.length > 0) return { dataset: null, faults }
    const rows = scores.grid.rows()
    const uncertainties = uncertain.rows
    const panel = createPanel({ framework, provinces: provinces.value, rows, uncertainties })
    return { dataset: { panel, comparability }, faults: [] }
  } catch (error) {
    if (!(error instanceof PapiError)) throw error
    const file =
      error.code === 'invalid-comparability' ? DATASET_FILES.comparability : DATASET_FILES.framework
    return { dataset: null, faults: [faultOf(file, 'invalid-facts', { error })] }
  }
}

function faultOf<W extends Why>(file: string, why: W, facts: ProblemFacts[W]): Fault {
  return { ...createFault({ sheet: null, row: null, column: null }, why, facts), file }
}
