import {
  type ChartFormat,
  type ChartKind,
  type ChartOptions,
  type ChartRequest,
  drawAmong,
  requestFor,
} from '@papi-lens/charts'
import { type Dataset, PapiError } from '@papi-lens/core'
import { errorText, type Words } from '@papi-lens/words'
import { chartFile, extensionOf } from './chart-file.ts'

/** One file of a set of charts, by its name in the folder. */
export interface SetFile {
  readonly file: string
  readonly kind: string
  readonly width: number
  readonly height: number
}

/** What a chart of a set says, and its files. */
export interface SetChart {
  readonly title: string
  readonly description: string
  readonly source: string
  readonly files: readonly string[]
}

/** Every chart that could be drawn, and why others could not. */
export interface ChartSet {
  readonly contents: ReadonlyMap<string, Uint8Array>
  readonly charts: readonly SetChart[]
  readonly files: readonly SetFile[]
  readonly skipped: readonly { readonly kind: string; readonly reason: string }[]
}

/** How a set is drawn, and who is told how far it is. */
export interface ChartSetOptions {
  readonly formats: readonly ChartFormat[]
  readonly scale: number | undefined
  /** Whether CSV is written for a spreadsheet of the words' language. */
  readonly spreadsheet: boolean
  readonly options: ChartOptions
  readonly words: Words
  /** The name of a chart's files without their endings; the first chart that is drawn has number 1. */
  readonly nameOf: (kind: string, number: number) => string
  readonly onChart?: (kind: string) => void
}

/**
 * Draws the charts of some kinds in memory, so that a set is written whole or not at all. A kind that the request says too
 * little for is skipped with its reason; anything else that is wrong ends the call.
 *
 * @throws {PapiError} as `drawChart` does, but for `incomplete-request`
 */
export async function drawChartSet(
  kinds: readonly ChartKind[],
  dataset: Dataset,
  request: ChartRequest,
  { formats, scale, spreadsheet, options, words, nameOf, onChart }: ChartSetOptions,
): Promise<ChartSet> {
  const contents = new Map<string, Uint8Array>()
  const files: SetFile[] = []
  const charts: SetChart[] = []
  const skipped: { kind: string; reason: string }[] = []
  for (const entry of kinds) {
    const { kind, formats: known } = entry
    onChart?.(kind)
    try {
      const chart = drawAmong(kinds, dataset, kind, requestFor(entry, request), options)
      const name = nameOf(kind, charts.length + 1)
      const own: string[] = []
      for (const format of formats.filter(wanted => known.includes(wanted))) {
        const { bytes, width, height } = await chartFile(chart, format, scale, words, spreadsheet)
        const file = `${name}${extensionOf(format)}`
        own.push(file)
        contents.set(file, bytes)
        files.push({ file, kind, width, height })
      }
      const { title, description, source } = chart
      if (own.length > 0) charts.push({ title, description, source, files: own })
    } catch (error) {
      if (!(error instanceof PapiError) || error.code !== 'incomplete-request') throw error
      skipped.push({ kind, reason: errorText(error, words) })
    }
  }
  return { contents, charts, files, skipped }
}
