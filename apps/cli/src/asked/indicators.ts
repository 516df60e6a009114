import type { Dataset } from '@papi-lens/core'
import { type IndicatorTable, readIndicators } from '@papi-lens/io'
import { sayFault } from '@papi-lens/words'
import { InputError } from '../call/failure.ts'
import type { Invocation } from '../call/invocation.ts'
import { callTexts } from './data-texts.ts'

/**
 * The indicators of the folder of a call; none where it has none.
 *
 * @throws {InputError} with every fault of their files
 */
export function loadIndicators(call: Invocation, { panel }: Dataset): IndicatorTable {
  const { words } = call
  const texts = callTexts(call).indicators
  const { table, faults } = readIndicators(texts, panel.framework, panel.provinces)
  if (faults.length > 0) throw new InputError(...faults.map(fault => sayFault(fault, words)))
  return table
}
