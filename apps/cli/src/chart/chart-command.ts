import { CHARTS, type ChartFormat, type ChartKind, drawAmong, FIELDS, kindAmong } from '@papi-lens/charts'
import { PapiError } from '@papi-lens/core'
import { nameOf } from '@papi-lens/words'
import type { Command } from 'commander'
import { loadDataset } from '../asked/data.ts'
import { askedProvince } from '../asked/province.ts'
import type { Environment } from '../call/environment.ts'
import { InputError, UsageError } from '../call/failure.ts'
import { type Invocation, invocationOf, needed } from '../call/invocation.ts'
import { chartFile, formatOf, knownFormat, scaleOf } from './chart-file.ts'
import { chartProgress } from './chart-progress.ts'
import {
  type ChartRequestOptions,
  loadChartOptions,
  loadChartRequest,
  refuseUnused,
} from './chart-request.ts'
import { drawChartSet } from './chart-set.ts'
import { chartListText, chartSetText, chartText } from './chart-text.ts'
import { placeOfSet } from './set-place.ts'

interface ChartCommandOptions extends ChartRequestOptions {
  readonly province?: string
  readonly list?: true
  readonly all?: true
  readonly zip?: true
  readonly format?: string
  readonly output?: string
  readonly out?: string
  readonly scale?: string
  readonly spreadsheet?: true
}

/** Adds `papi chart`: draws a chart of some kinds into a file, or all of them into a folder. */
export function addChartCommand(
  program: Command,
  environment: Environment,
  kinds: readonly ChartKind[] = CHARTS,
): void {
  const repeated = (value: string, before: readonly string[] = []) => [...before, value]
  const chart = program.command('chart').argument('[kind]').option('--list')
  for (const { flag, value, repeats } of FIELDS) {
    const option = value === null ? `--${flag}` : `--${flag} <${value}>`
    if (repeats) chart.option(option, '', repeated)
    else chart.option(option)
  }
  chart
    .option('--format <format>')
    .option('-o, --output <file>')
    .option('--size <size>')
    .option('--width <pixels>')
    .option('--scale <number>')
    .option('--spreadsheet')
    .option('--theme <theme>')
    .option('--title <words>')
    .option('--note <words>')
    .option('--all')
    .option('--out <dir>')
    .option('--zip')
    .action(async (kind: string | undefined, options: ChartCommandOptions, command: Command) => {
      const call = invocationOf(command, environment)
      if (options.list) listCharts(call, kinds)
      else if (options.all) await drawAll(call, kinds, kind, options, command)
      else await drawOne(call, kinds, kind, options, command)
    })
}

function listCharts(call: Invocation, kinds: readonly ChartKind[]): void {
  const charts = kinds.map(({ kind, name, formats }) => ({ kind, title: name(call.words), formats }))
  call.print({ charts }, () => chartListText(call, kinds))
}

async function drawOne(
  call: Invocation,
  kinds: readonly ChartKind[],
  name: string | undefined,
  options: ChartCommandOptions,
  command: Command,
): Promise<void> {
  if (name === undefined) {
    throw new UsageError(words => words.command.usage.noChartNamed(kinds.map(({ kind }) => kind)))
  }
  const kind = kindAmong(kinds, name)
  if (options.out !== undefined) {
    throw new UsageError(words => words.command.usage.outIsForAll)
  }
  if (options.zip) throw new UsageError(words => words.command.usage.zipIsForAll)
  const file = needed(options.output, '-o', command)
  const { format: named } = options
  const format = formatOf({ file, ...(named === undefined ? {} : { format: named }) }, kind)
  const scale = scaleOf(options.scale, [format])
  requireCsv(options, [format])
  refuseUnused(kind, options, kinds)
  requireProvince(kind, options)
  const dataset = await loadDataset(call)
  const request = await loadChartRequest(call, dataset, [kind], options)
  if (kind.needs.includes('plans') && request.plans?.length === 0) throw noPlan(kind.kind)
  const chart = drawAmong(kinds, dataset, kind.kind, request, loadChartOptions(call, options))
  const { bytes, width, height } = await chartFile(chart, format, scale, call.words, options.spreadsheet)
  call.writeFile(file, bytes)
  call.print({ file, kind: kind.kind, width, height }, () =>
    chartText(call, chart.title, { file, format, width, height }),
  )
}

async function drawAll(
  call: Invocation,
  kinds: readonly ChartKind[],
  kind: string | undefined,
  options: ChartCommandOptions,
  command: Command,
): Promise<void> {
  if (kind !== undefined) throw new UsageError(words => words.command.usage.allTakesNoKind(kind))
  if (options.title !== undefined) throw new UsageError(words => words.command.usage.titleIsForOne)
  const place = placeOfSet(options, command)
  const name = needed(options.province, '--province', command)
  const formats = options.format === undefined ? place.formats : [knownFormat(options.format)]
  const scale = scaleOf(options.scale, formats)
  requireCsv(options, formats)
  const dataset = await loadDataset(call)
  const province = askedProvince(call, dataset.panel, name)
  const request = await loadChartRequest(call, dataset, kinds, options)
  const progress = chartProgress(call, kinds.length)
  const set = await drawChartSet(kinds, dataset, request, {
    formats,
    scale,
    spreadsheet: options.spreadsheet === true,
    options: loadChartOptions(call, options),
    words: call.words,
    nameOf: (kind, number) => `${province.slug}-${place.numbered(number)}${kind}`,
    onChart: progress.begin,
  }).finally(progress.stop)
  const named = nameOf(province, call.words)
  if (set.files.length === 0) throw new InputError(({ command }) => command.input.nothingDrawn(named))
  await place.write(call, set, named)
  for (const { kind, reason } of set.skipped) call.note(call.words.command.input.leftOut(kind, reason))
  call.print({ ...place.told, files: set.files.map(file => ({ ...file })), skipped: set.skipped }, () =>
    chartSetText(call, named, place.path, set),
  )
}

/** Only a CSV can be written for a spreadsheet. */
function requireCsv({ spreadsheet }: ChartCommandOptions, formats: readonly ChartFormat[]): void {
  const [first = ''] = formats
  if (!spreadsheet || formats.includes('csv')) return
  throw new UsageError(words => words.command.usage.onlyForFormat('--spreadsheet', 'csv', first))
}

function requireProvince({ kind, needs }: ChartKind, { province }: ChartCommandOptions): void {
  if (province !== undefined || !needs.includes('province')) return
  throw new PapiError('incomplete-request', { chart: kind, needs: 'province' })
}

function noPlan(kind: string): UsageError {
  return new UsageError(words => words.command.usage.noPlanBundled(kind))
}
