import { proposeBreaks, proposeResamplings, unpackDataset } from '@papi-lens/core'
import { type ImportProgress, importFiles, joinScores, packRows } from '@papi-lens/io'
import { joinKept } from './join-kept.ts'
import { packIndicators } from './kept-scores.ts'
import type { ScoreReading, ScoreTask } from './score-task.ts'

/** Reads files of scores with the functions that `papi import` reads them with, and says what they would change. */
export async function understandScores(
  { files, options, packed, own }: ScoreTask,
  onProgress: (progress: ImportProgress) => void,
): Promise<ScoreReading> {
  const { dataset } = await joinKept(unpackDataset(packed), own)
  const sources = files.map(file => ({ file: file.name, content: file.stream(), size: file.size }))
  const imported = await importFiles(sources, dataset.panel, { ...options, onProgress })
  const { files: reports, notices, rows } = imported
  const nothing = { reports, notices, kept: null, misfits: [], years: [], indicators: 0, breaks: [] }
  const hasErrors = reports.some(({ errors }) => errors.length > 0)
  if (hasErrors && options.takeGoodRows !== true) return { ...nothing, refusal: 'errors' }
  if (rows.length === 0) return { ...nothing, refusal: hasErrors ? 'errors' : 'no-scores' }
  const { dataset: joined, faults, years } = joinScores(dataset, imported)
  if (joined === null) return { ...nothing, refusal: 'misfit', misfits: faults }
  const { panel, comparability } = joined
  return {
    ...{ reports, notices, refusal: null, misfits: [], years },
    kept: {
      rows: packRows(rows),
      uncertainties: imported.uncertainties,
      indicators: packIndicators(imported.indicators),
    },
    indicators: reports.reduce((sum, { indicators }) => sum + indicators, 0),
    breaks: [...proposeBreaks(panel, comparability), ...proposeResamplings(panel, comparability)],
  }
}
