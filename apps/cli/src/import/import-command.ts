import {
  type DetectedBreak,
  type DetectedResampling,
  proposeBreaks,
  proposeResamplings,
} from '@papi-lens/core'
import { type FileReport, type ImportedFiles, importFiles } from '@papi-lens/io'
import { sayFault, sayProblem, type Words } from '@papi-lens/words'
import type { Command } from 'commander'
import { findYear } from '../asked/year.ts'
import type { Environment, OpenFile } from '../call/environment.ts'
import { InputError, type Line } from '../call/failure.ts'
import { type Invocation, invocationOf, needed } from '../call/invocation.ts'
import type { Json } from '../told/json.ts'
import { type DataFolder, type FolderUpdate, openDataFolder, updateOf } from './data-folder.ts'
import { importProgress } from './import-progress.ts'
import { type ImportOutcome, importText, type Refusal } from './import-text.ts'
import { propose } from './propose.ts'

interface ImportCommandOptions {
  readonly out?: string
  readonly year?: string
  readonly takeGoodRows?: true
  readonly propose?: string
}

/** Warnings of one file shown on stderr; all are in the document. */
const MOST_WARNINGS = 10

/** Adds `papi import`: reads files of scores into a data folder. */
export function addImportCommand(program: Command, environment: Environment): void {
  program
    .command('import')
    .argument('<files...>')
    .option('--out <dir>')
    .option('--year <year>')
    .option('--propose <dir>')
    .option('--take-good-rows')
    .action(async (files: readonly string[], options: ImportCommandOptions, command: Command) => {
      const call = invocationOf(command, environment)
      if (options.propose !== undefined) {
        await propose(call, files, options.propose, options.year)
        return
      }
      const path = needed(options.out, '--out', command)
      const open = await call.openFolder(path)
      try {
        const folder = await openDataFolder(call, path, open)
        const takeGoodRows = options.takeGoodRows === true
        const imported = await read(call, folder, files, {
          takeGoodRows,
          ...(options.year === undefined ? {} : { year: findYear(folder.dataset.panel, options.year) }),
        })
        finish(call, folder, imported, takeGoodRows)
      } finally {
        open.release()
      }
    })
}

async function read(
  call: Invocation,
  { dataset }: DataFolder,
  files: readonly string[],
  options: { readonly year?: number; readonly takeGoodRows: boolean },
): Promise<ImportedFiles> {
  const opened = files.map(file => ({ file, open: openOrFault(call.environment, file) }))
  const faults = opened.flatMap(({ open }) => ('pieces' in open ? [] : [open.fault]))
  if (faults.length > 0) throw new InputError(...faults)
  const sources = opened.flatMap(({ file, open }) =>
    'pieces' in open ? [{ file, content: open.pieces, size: open.size }] : [],
  )
  const bar = importProgress(
    call,
    sources.reduce((sum, { size }) => sum + size, 0),
  )
  try {
    const { importWhole: readWhole } = await call.environment.readers()
    return await call.environment.stoppable(signal =>
      importFiles(sources, dataset.panel, { ...options, signal, readWhole, onProgress: bar.show }),
    )
  } finally {
    bar.stop()
  }
}

function openOrFault({ openFile }: Environment, file: string): OpenFile | { readonly fault: Line } {
  try {
    return openFile(file) ?? { fault: words => words.command.input.noFile(file) }
  } catch (error) {
    if (error instanceof InputError && error.lines[0]) return { fault: error.lines[0] }
    throw error
  }
}

/** Writes what may be written, prints the report, and fails if anything was wrong. */
function finish(call: Invocation, folder: DataFolder, imported: ImportedFiles, takeGoodRows: boolean): void {
  const errors: Line[] = imported.files.flatMap(({ file, errors }) =>
    errors.map(error => sayFault({ ...error, file }, call.words)),
  )
  const refused = errors.length > 0 && !takeGoodRows
  warn(call, imported)
  if (refused || imported.rows.length === 0) {
    reportNothing(call, folder, imported, refused ? 'errors' : 'no-scores')
    if (refused) call.note(call.words.imports.mend({ path: folder.path }))
  } else {
    const { update, misfits } = updateOf(call, folder, imported)
    if (update) reportUpdate(call, folder, imported, update)
    else reportNothing(call, folder, imported, 'misfit')
    errors.push(...misfits)
  }
  if (errors.length > 0) throw new InputError(...errors)
}

function reportUpdate(
  call: Invocation,
  folder: DataFolder,
  imported: ImportedFiles,
  update: FolderUpdate,
): void {
  folder.open.write(update.files)
  const { replaced, changed, dataset } = update
  // For people the report says so itself.
  if (replaced > 0 && call.json) {
    call.note(call.words.imports.replaced({ path: folder.path, replaced, changed }))
  }
  const { panel, comparability } = dataset
  const breaks = [...proposeBreaks(panel, comparability), ...proposeResamplings(panel, comparability)]
  const counts = { ...countsOf(imported), replaced, changed }
  report(call, { folder, files: imported.files, refusal: null, counts, breaks }, imported)
}

function countsOf({ rows, files }: ImportedFiles) {
  const [provinces, years] = [new Set<string>(), new Set<number>()]
  for (const { province, year } of rows) {
    provinces.add(province)
    years.add(year)
  }
  return {
    scores: rows.length,
    provinces: provinces.size,
    years: [...years].sort((a, b) => a - b),
    indicators: files.reduce((sum, file) => sum + file.indicators, 0),
  }
}

function reportNothing(
  call: Invocation,
  folder: DataFolder,
  imported: ImportedFiles,
  refusal: Refusal,
): void {
  const files = imported.files.map(file => ({ ...file, accepted: 0, indicators: 0 }))
  const counts = { scores: 0, provinces: 0, years: [], indicators: 0, replaced: 0, changed: 0 }
  report(call, { folder, files, refusal, counts, breaks: [] }, imported)
}

function warn(call: Invocation, { files }: ImportedFiles): void {
  const { words } = call
  for (const { file, warnings } of files) {
    for (const warning of warnings.slice(0, MOST_WARNINGS)) call.note(sayFault({ ...warning, file }, words))
    if (warnings.length > MOST_WARNINGS) {
      call.note(words.imports.moreWarnings({ file, count: warnings.length - MOST_WARNINGS }))
    }
  }
}

function report(call: Invocation, outcome: ImportOutcome, { notices }: ImportedFiles): void {
  const { words } = call
  for (const notice of notices) call.note(words.importFaults.repeatedYear(notice))
  call.print(
    {
      files: outcome.files.map(file =>
        fileJson(
          file,
          notices
            .filter(({ kept }) => kept === file.file)
            .map(notice => ({ code: notice.code, message: words.importFaults.repeatedYear(notice) })),
          words,
        ),
      ),
      breaks: outcome.breaks.map(breakJson),
    },
    () => importText(call, outcome),
  )
}

/** A notice about a year in several files is a warning of the file whose scores were taken. */
function fileJson(
  { file, layout, rows, accepted, indicators, errors, warnings }: FileReport,
  notices: readonly { readonly code: string; readonly message: string }[],
  words: Words,
): Json {
  const fault = (found: FileReport['errors'][number]) => ({
    row: found.row,
    column: found.column,
    code: found.code,
    message: [found.sheet && words.importFaults.sheet(found.sheet), sayProblem(found, words)]
      .filter(Boolean)
      .join(': '),
  })
  return {
    file,
    layout,
    rows,
    accepted,
    indicators,
    errors: errors.map(fault),
    warnings: [
      ...warnings.map(fault),
      ...notices.map(({ code, message }) => ({ row: null, column: null, code, message })),
    ],
  }
}

/** Newly drawn localities concern every sub-dimension, so they name none. */
function breakJson(found: DetectedBreak | DetectedResampling): Json {
  const subdimension = 'subdimension' in found ? found.subdimension : null
  return { subdimension, year: found.year, kind: found.kind, evidence: { ...found.evidence } }
}
