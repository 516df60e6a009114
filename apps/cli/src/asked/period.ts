import type { Dataset, Province } from '@papi-lens/core'
import type { Command } from 'commander'
import { type Invocation, needed } from '../call/invocation.ts'
import { loadDataset } from './data.ts'
import { askedProvince } from './province.ts'
import { findYear } from './year.ts'

/** Options of a command about a province between two years. */
export interface PeriodOptions {
  readonly province?: string
  readonly from?: string
  readonly to?: string
}

/**
 * The data of a call with the province and the two years it asks for. Missing options are told before any file is read.
 *
 * @throws {UsageError} if an option is missing or no year
 * @throws {InputError} if the data cannot be read
 * @throws {PapiError} `unknown-province`
 */
export async function loadPeriod(
  call: Invocation,
  command: Command,
  options: PeriodOptions,
): Promise<{
  readonly dataset: Dataset
  readonly province: Province
  readonly from: number
  readonly to: number
}> {
  const wanted = {
    province: needed(options.province, '--province', command),
    from: needed(options.from, '--from', command),
    to: needed(options.to, '--to', command),
  }
  const dataset = await loadDataset(call)
  const province = askedProvince(call, dataset.panel, wanted.province)
  return {
    dataset,
    province,
    from: findYear(dataset.panel, wanted.from),
    to: findYear(dataset.panel, wanted.to),
  }
}
