import { join } from 'node:path'
import type { Dataset } from '@papi-lens/core'
import { INDICATOR_FILES, type IndicatorTable, type IndicatorTexts, readIndicators } from '@papi-lens/io'
import { sayFault } from '@papi-lens/words'
import type { Environment } from '../call/environment.ts'
import { InputError } from '../call/failure.ts'
import type { Invocation } from '../call/invocation.ts'

/**
 * The indicators of the folder of a call; none where it has none.
 *
 * @throws {InputError} with every fault of their files
 */
export function loadIndicators({ environment, data, words }: Invocation, { panel }: Dataset): IndicatorTable {
  const texts = indicatorTexts(environment, data.folder)
  const { table, faults } = readIndicators(texts, panel.framework, panel.provinces)
  if (faults.length > 0) throw new InputError(...faults.map(fault => sayFault(fault, words)))
  return table
}

/** Texts of the files of indicators of a folder. */
export function indicatorTexts(environment: Environment, folder: string): IndicatorTexts {
  const textOf = (file: string) => environment.readText(join(folder, file))
  return { indicators: textOf(INDICATOR_FILES.indicators), values: textOf(INDICATOR_FILES.values) }
}
