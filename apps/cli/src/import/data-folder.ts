import { join } from 'node:path'
import { createPanel, type Dataset, type Panel, type ScoreRow } from '@papi-lens/core'
import {
  DATASET_FILES,
  type ImportedFiles,
  type IndicatorTable,
  joinScores,
  mergeIndicators,
  readDataset,
  readIndicators,
  toDataFiles,
  toIndicatorFiles,
  UNCERTAINTIES_FILE,
} from '@papi-lens/io'
import { sayFault } from '@papi-lens/words'
import { loadDataset } from '../asked/data.ts'
import { callTexts, type DataTexts, readTexts } from '../asked/data-texts.ts'
import type { OpenFolder } from '../call/environment.ts'
import { InputError, type Line } from '../call/failure.ts'
import type { Invocation } from '../call/invocation.ts'

/** Of a folder that has none. */
const NO_INDICATORS: IndicatorTable = { indicators: [], values: [] }

/** Files that say what scores are of, as against the scores. */
const FACTS = ['framework', 'comparability', 'provinces'] as const

/** A folder that imported scores go to. */
export interface DataFolder {
  readonly path: string
  readonly open: OpenFolder
  /** What is in its files. */
  readonly texts: DataTexts
  readonly indicators: IndicatorTable
  /** It has no data yet: facts come from the data of the call, and nothing but imported scores is written. */
  readonly isNew: boolean
  /** What imported scores are understood by: the data in the folder, or those of the call where it is new. */
  readonly dataset: Dataset
  /** Scores of the call's data, to look for breaks against where the folder has none; null if of other things. */
  readonly background: Panel | null
}

/** What an import makes of a folder. */
export interface FolderUpdate {
  /** Files to write, by their paths in the folder. */
  readonly files: ReadonlyMap<string, string>
  /** Scores that were there before, and how many of them are others now. */
  readonly replaced: number
  readonly changed: number
  /** The imported scores among those they are compared with, to look for breaks in. */
  readonly dataset: Dataset
}

/**
 * Opens the folder that an import goes to.
 *
 * @throws {InputError} with every fault if the folder has data but not all of it, or damaged
 */
export async function openDataFolder(call: Invocation, path: string, open: OpenFolder): Promise<DataFolder> {
  const texts = readTexts(open.read)
  if (Object.values(texts.dataset).every(text => text === null)) {
    const dataset = await loadDataset(call)
    return { path, open, texts, indicators: NO_INDICATORS, isNew: true, dataset, background: dataset.panel }
  }
  const { dataset, faults: scoreFaults } = readDataset(texts.dataset)
  const { table: indicators, faults: indicatorFaults } = dataset
    ? readIndicators(texts.indicators, dataset.panel.framework, dataset.panel.provinces)
    : { table: NO_INDICATORS, faults: [] }
  const faults = [...scoreFaults, ...indicatorFaults]
  if (!dataset || faults.length > 0) {
    throw new InputError(
      ...faults.map(fault => sayFault({ ...fault, file: join(path, fault.file) }, call.words)),
    )
  }
  const others = callTexts(call).dataset
  const alike = FACTS.every(key => others[key] === texts.dataset[key])
  const background = alike ? (readDataset(others).dataset?.panel ?? null) : null
  return { path, open, texts, indicators, isNew: false, dataset, background }
}

/**
 * Works out what a folder holds after an import. Imported scores take the place of those for the same year, province
 * and unit; all others stay. There is no update if the scores would not add up with those that stay, so that the folder
 * could not be read.
 */
export function updateOf(
  call: Invocation,
  folder: DataFolder,
  { rows, uncertainties, indicators }: Pick<ImportedFiles, 'rows' | 'uncertainties' | 'indicators'>,
): { readonly update: FolderUpdate | null; readonly misfits: readonly Line[] } {
  const { words } = call
  const { panel, comparability } = folder.dataset
  const files = new Map<string, string>()
  const facts = folder.isNew ? callTexts(call).dataset : folder.texts.dataset
  if (folder.isNew) for (const key of FACTS) files.set(DATASET_FILES[key], facts[key] ?? '')
  // What was imported is all that a new folder gets.
  const before = folder.isNew ? { panel: createPanel({ ...panel, rows: [] }), comparability } : folder.dataset
  const joined = joinScores(before, { rows, uncertainties })
  for (const [file, text] of toDataFiles(joined.rows, panel, joined)) files.set(file, text)
  // Uncertainties that went with scores now replaced must not stay behind.
  if (facts.uncertainties != null && !folder.isNew && !files.has(UNCERTAINTIES_FILE)) {
    files.set(UNCERTAINTIES_FILE, 'year,province_code,unit,standard_error,low,high\n')
  }
  const reading = readDataset({
    ...facts,
    dimensionScores: files.get(DATASET_FILES.dimensionScores) ?? '',
    subdimensionScores: files.get(DATASET_FILES.subdimensionScores) ?? '',
    uncertainties: files.get(UNCERTAINTIES_FILE) ?? null,
  })
  if (!reading.dataset) {
    const misfits = reading.faults.map(fault =>
      words.imports.misfit({ path: folder.path, fault: sayFault(fault, words) }),
    )
    return { update: null, misfits }
  }

  // A folder's own indicators stay but for the years that are imported anew.
  const merged = mergeIndicators([folder.indicators, indicators])
  for (const [file, text] of toIndicatorFiles(merged)) files.set(file, text)

  const sumOf = (key: 'replaced' | 'changed') => joined.years.reduce((sum, year) => sum + year[key], 0)
  const compared = [...(folder.background ? scoresOf(folder.background) : []), ...joined.rows]
  const latest = new Map(compared.map(row => [keyOf(row), row]))
  const { framework, provinces } = panel
  const dataset = { panel: createPanel({ framework, provinces, rows: latest.values() }), comparability }
  const counts = { replaced: sumOf('replaced'), changed: sumOf('changed') }
  return { update: { files, ...counts, dataset }, misfits: [] }
}

function keyOf({ year, province, unit }: ScoreRow): string {
  return `${year} ${province} ${unit}`
}

/** Every published score of a panel but the totals, which follow from the others. */
function scoresOf(panel: Panel): ScoreRow[] {
  return cellsOf(panel).flatMap(({ year, province, unit }) => {
    const score = panel.score(province, year, unit)
    return typeof score === 'number' && unit !== 'total' ? [{ year, province, unit, score }] : []
  })
}

function cellsOf({ framework, provinces, years }: Panel) {
  return years.flatMap(year =>
    framework.units
      .filter(({ id }) => framework.scale(id, year))
      .flatMap(({ id }) => provinces.map(({ code }) => ({ year, province: code, unit: id }))),
  )
}
