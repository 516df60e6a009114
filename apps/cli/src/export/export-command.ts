import { extname } from 'node:path'
import { EXPORT_FORMATS, exportPanel } from '@papi-lens/io'
import { decimalMark, tableLabels } from '@papi-lens/words'
import type { Command } from 'commander'
import { loadDataset } from '../asked/data.ts'
import { loadIndicators } from '../asked/indicators.ts'
import type { Environment } from '../call/environment.ts'
import { UsageError } from '../call/failure.ts'
import { invocationOf, needed } from '../call/invocation.ts'
import { wrapText } from '../told/table.ts'
import { sourceLine } from '../told/wording.ts'

interface ExportOptions {
  readonly format?: string
  readonly output?: string
  readonly spreadsheet?: true
}

/** Adds `papi export`: all published scores as one file that other programs read. */
export function addExportCommand(program: Command, environment: Environment): void {
  program
    .command('export')
    .option('--format <format>')
    .option('-o, --output <file>')
    .option('--spreadsheet')
    .action(async (options: ExportOptions, command: Command) => {
      const call = invocationOf(command, environment)
      const format = EXPORT_FORMATS.find(known => known === needed(options.format, '--format', command))
      if (!format) {
        const { format: text = '' } = options
        throw new UsageError(words => words.command.usage.unknownFormat(text, EXPORT_FORMATS))
      }
      const file = needed(options.output, '-o', command)
      const named = EXPORT_FORMATS.find(known => extname(file).toLowerCase() === `.${known}`)
      if (named && named !== format) {
        throw new UsageError(words => words.command.usage.formatDiffers(file, format))
      }
      const forSpreadsheet = options.spreadsheet === true
      if (forSpreadsheet && format !== 'csv' && format !== 'xlsx') {
        throw new UsageError(words => words.command.usage.onlyForFormat('--spreadsheet', 'csv, xlsx', format))
      }
      const dataset = await loadDataset(call)
      const { panel } = dataset
      const decimal = forSpreadsheet ? decimalMark(call.words) : '.'
      const { bytes, rows } = await exportPanel(panel, format, {
        forSpreadsheet,
        decimal,
        indicators: loadIndicators(call, dataset),
        labels: forSpreadsheet ? tableLabels(call.words) : undefined,
      })
      call.writeFile(file, bytes)
      const [first, last] = [panel.years[0], panel.years.at(-1)]
      const done = call.words.command.files.exported({ scores: rows, first, last, file })
      call.print(
        { file, rows },
        () =>
          `${call.style.bold(wrapText(done, call.width))}\n${call.style.dim(sourceLine([`${first}–${last}`], call.words))}\n`,
      )
    })
}
