import { join } from 'node:path'
import type { Dataset } from '@papi-lens/core'
import {
  DATASET_FILES,
  type DatasetTexts,
  INDICATOR_FILES,
  type IndicatorTable,
  type IndicatorTexts,
  readDataset,
  readIndicators,
  UNCERTAINTIES_FILE,
} from '@papi-lens/io'
import { type Plan, PlanError, readPlan } from '@papi-lens/plans'
import { sayFault } from '@papi-lens/words'
import type { Environment } from '../call/environment.ts'
import { InputError } from '../call/failure.ts'
import type { Invocation } from '../call/invocation.ts'

/** English names of agencies, by the Vietnamese name in the plans. */
export type Agencies = ReadonlyMap<string, string>

/**
 * The dataset of the folder of a call.
 *
 * @throws {InputError} if there is no such folder, or with every fault of its files
 */
export function loadDataset({ environment, data, words }: Invocation): Dataset {
  if (environment.listFolder(data.folder) === null) {
    throw new InputError(words => words.command.input.noDataFolder(data.folder))
  }
  const { dataset, faults } = readDataset(readTexts(environment, data.folder))
  if (!dataset) throw new InputError(...faults.map(fault => sayFault(fault, words)))
  return dataset
}

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

/** Texts of the files that make a folder a data folder; null for a file that it lacks. */
export function readTexts(environment: Environment, folder: string): DatasetTexts {
  const files = { ...DATASET_FILES, uncertainties: UNCERTAINTIES_FILE }
  const texts = Object.entries(files).map(([key, file]) => [key, environment.readText(join(folder, file))])
  return Object.fromEntries(texts) as DatasetTexts
}

/**
 * The plans of the data folder, or the bundled ones if it has none, in alphabetical order of their files.
 *
 * @throws {InputError} with a line for each plan that cannot be read
 */
export function loadPlans({ environment, data }: Invocation, dataset: Dataset): Plan[] {
  const [folder = '', files = []] =
    [data.folder, environment.folders.data]
      .map(candidate => join(candidate, 'plans'))
      .map(candidate => [candidate, plansIn(environment, candidate)] as const)
      .find(([, names]) => names.length > 0) ?? []
  const faults: string[] = []
  const plans: Plan[] = []
  for (const file of files) {
    try {
      plans.push(readPlanJson(`plans/${file}`, environment.readText(join(folder, file)) ?? '', dataset))
    } catch (error) {
      if (!(error instanceof PlanError)) throw error
      faults.push(error.message)
    }
  }
  if (faults.length > 0) throw new InputError(...faults)
  return plans
}

/**
 * A plan in its JSON form.
 *
 * @throws {PlanError} naming the file, the place in it and the problem
 */
export function readPlanJson(file: string, text: string, { panel }: Dataset): Plan {
  return readPlan(
    file,
    text,
    panel.framework.units.map(({ id }) => id),
  )
}

/**
 * The English names of agencies that the data folder holds, or the bundled ones.
 *
 * @throws {InputError} if the file is not a table of names
 */
export function loadAgencies({ environment, data }: Invocation): Agencies {
  const file = 'agencies.json'
  const text =
    environment.readText(join(data.folder, file)) ??
    environment.readText(join(environment.folders.data, file))
  let names: unknown
  try {
    names = JSON.parse(text ?? '{}')
  } catch (error) {
    const detail = error instanceof Error ? error.message : `${error}`
    throw new InputError(words => words.command.input.notJson(file, detail))
  }
  if (typeof names !== 'object' || names === null || Array.isArray(names)) {
    throw new InputError(words => words.command.input.notAnObject(file))
  }
  return new Map(
    Object.entries(names).map(([vi, en]) => {
      if (typeof en === 'string') return [vi, en]
      throw new InputError(words => words.command.input.nameNotText(file, vi))
    }),
  )
}

function plansIn(environment: Environment, folder: string): readonly string[] {
  return (environment.listFolder(folder) ?? []).filter(name => name.endsWith('.json'))
}
