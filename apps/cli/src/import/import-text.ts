import { basename } from 'node:path'
import type { DetectedBreak, DetectedResampling } from '@papi-lens/core'
import type { FileReport } from '@papi-lens/io'
import type { ImportedCounts } from '@papi-lens/words'
import { formatScore } from '@papi-lens/words'
import type { Invocation } from '../call/invocation.ts'
import { tableText, wrapText } from '../told/table.ts'
import { NOTHING } from '../told/wording.ts'
import type { DataFolder } from './data-folder.ts'

/** Errors in the files, scores that do not add up with those in the folder, or no scores at all. */
export type Refusal = 'errors' | 'misfit' | 'no-scores'

/** What `papi import` did. */
export interface ImportOutcome {
  readonly folder: DataFolder
  readonly files: readonly FileReport[]
  /** Why nothing was written; null if it was. */
  readonly refusal: Refusal | null
  readonly counts: Omit<ImportedCounts, 'path' | 'errors'>
  readonly breaks: readonly (DetectedBreak | DetectedResampling)[]
}

/** An import for people: what was written where, each file, and the breaks to look into. */
export function importText(call: Invocation, outcome: ImportOutcome): string {
  const { style, width } = call
  const lines = [
    style.bold(wrapText(outcomeLine(call, outcome), width)),
    '',
    fileTable(call, outcome.files),
    ...breakLines(call, outcome).map(line => wrapText(line, width)),
  ]
  return `${lines.join('\n').trimEnd()}\n`
}

function outcomeLine(
  { words }: Invocation,
  { folder: { path }, files, refusal, counts }: ImportOutcome,
): string {
  if (refusal !== null) return words.imports.wroteNothing({ path, refusal })
  const errors = files.reduce((sum, file) => sum + file.errors.length, 0)
  return words.imports.wrote({ ...counts, path, errors })
}

function fileTable({ words, width }: Invocation, files: readonly FileReport[]): string {
  const { heads } = words.imports
  const count = (value: number) => formatScore(value, words, 0)
  return tableText(
    [
      { head: heads.file, wraps: true },
      { head: heads.layout, wraps: true, optional: true },
      { head: heads.rows, align: 'right' },
      { head: heads.accepted, align: 'right' },
      { head: heads.indicators, align: 'right', optional: true },
      { head: heads.errors, align: 'right' },
      { head: heads.warnings, align: 'right', optional: true },
    ],
    files.map(({ file, layout, rows, accepted, indicators, errors, warnings }) => [
      basename(file),
      layout === null ? NOTHING : words.importFaults.layout[layout],
      count(rows),
      count(accepted),
      count(indicators),
      count(errors.length),
      count(warnings.length),
    ]),
    width,
  )
}

/** Breaks are for a person to confirm: they are shown with their evidence and never applied. */
function breakLines({ words }: Invocation, { breaks, folder }: ImportOutcome): string[] {
  if (breaks.length === 0) return []
  const { framework } = folder.dataset.panel
  return [
    words.imports.breaks({ count: breaks.length }),
    ...breaks.map(found =>
      found.kind === 'resampled'
        ? `- ${words.signal.detectedResampling(found)}`
        : `- ${words.imports.break(found, framework.unit(found.subdimension))}`,
    ),
  ]
}
