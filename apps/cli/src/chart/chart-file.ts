import { extname } from 'node:path'
import { type Chart, type ChartFormat, type ChartKind, chartCsv, hatchInLines } from '@papi-lens/charts'
import { type Speaking, tableNotes, type Words } from '@papi-lens/words'
import { UsageError } from '../call/failure.ts'

/** A chart as the file it is written to. */
export interface ChartFile {
  readonly bytes: Uint8Array
  /** Pixels: of the picture for a PNG, of the drawing for all others. */
  readonly width: number
  readonly height: number
}

const FORMATS: readonly ChartFormat[] = ['svg', 'png', 'vega-lite', 'csv', 'xlsx']
const BY_EXTENSION: Readonly<Record<string, ChartFormat>> = {
  '.svg': 'svg',
  '.png': 'png',
  '.json': 'vega-lite',
  '.csv': 'csv',
  '.xlsx': 'xlsx',
}
const MAX_SCALE = 8

/**
 * The format that `--format` names or, without it, the file's extension stands for, if the chart can be had in it.
 *
 * @throws {UsageError} if neither says a format that there is, or they say two
 * @example
 * formatOf({ file: 'son-la.vl.json' }, chartKind('trend')) // => 'vega-lite'
 */
export function formatOf(
  { format, file }: { readonly format?: string; readonly file: string },
  { kind, formats }: Pick<ChartKind, 'kind' | 'formats'>,
): ChartFormat {
  const byName = BY_EXTENSION[extname(file).toLowerCase()]
  const found = format === undefined ? byName : knownFormat(format, FORMATS)
  // A picture under another name opens in nothing.
  if (found && byName && found !== byName) {
    throw new UsageError(words => words.command.usage.formatDiffers(file, found))
  }
  if (!found) {
    throw new UsageError(words => words.command.usage.formatNotSaid(file))
  }
  if (formats.includes(found)) return found
  throw new UsageError(words => words.command.usage.formatNotHad(kind, found, formats))
}

/**
 * A format by its name.
 *
 * @throws {UsageError} with the formats there are
 */
export function knownFormat(name: string, formats: readonly ChartFormat[] = FORMATS): ChartFormat {
  const found = formats.find(format => format === name)
  if (found) return found
  throw new UsageError(words => words.command.usage.unknownFormat(name, formats))
}

/**
 * The pixels of a picture for each pixel of the drawing; undefined unless told. A comma is taken for the decimal sign.
 *
 * @throws {UsageError} for what is no number above 0 and at most 8, or if no picture is made
 * @example
 * scaleOf('1,5', ['png']) // => 1.5
 */
export function scaleOf(text: string | undefined, formats: readonly ChartFormat[]): number | undefined {
  if (text === undefined) return undefined
  const [first = ''] = formats
  if (!formats.includes('png')) {
    throw new UsageError(words => words.command.usage.onlyForFormat('--scale', 'png', first))
  }
  const scale = /^\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN
  if (scale > 0 && scale <= MAX_SCALE) return scale
  throw new UsageError(words => words.command.usage.notAScale(text, MAX_SCALE))
}

/** The file of a chart in a format that the chart has; its table in the words of a language, a CSV for a spreadsheet or for programs. */
export async function chartFile(
  chart: Chart,
  format: ChartFormat,
  scale: number | undefined,
  words: Words,
  forSpreadsheet = false,
): Promise<ChartFile> {
  const { width, height, svg } = chart
  if (format === 'xlsx') {
    // Loaded here, because no other format needs what writes workbooks.
    const { tableXlsx } = await import('@papi-lens/io')
    const bytes = await tableXlsx(chart.table, tableNotes(words, [chart.description]))
    return { bytes, width, height }
  }
  if (format !== 'png')
    return {
      bytes: new TextEncoder().encode(await textOf(chart, format, svg, forSpreadsheet ? words : undefined)),
      width,
      height,
    }
  // Loaded here, because drawing pixels takes a library that no other command needs.
  const { chartPng } = await import('@papi-lens/charts/png')
  const bytes = await chartPng(chart, scale === undefined ? {} : { scale })
  // Bytes 16 to 23 of a PNG are its width and height.
  const head = new DataView(bytes.buffer, bytes.byteOffset)
  return { bytes, width: head.getUint32(16), height: head.getUint32(20) }
}

/** Extension of a format's files. */
export function extensionOf(format: ChartFormat): string {
  return format === 'vega-lite' ? '.vl.json' : `.${format}`
}

async function textOf(
  chart: Chart,
  format: Exclude<ChartFormat, 'png' | 'xlsx'>,
  svg: string,
  spreadsheet?: Speaking,
): Promise<string> {
  switch (format) {
    case 'svg':
      // A file goes to programs without patterns, and into pages that may have it twice.
      return `${hatchInLines(svg)}\n`
    case 'csv':
      return chartCsv(chart, spreadsheet)
    case 'vega-lite':
      return `${JSON.stringify((await chart.vegaLite?.()) ?? null, null, 2)}\n`
  }
}
