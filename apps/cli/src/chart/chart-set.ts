import {
  type Chart,
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

/** Charts that are made at once; Node has four threads for pictures. */
const AT_ONCE = 3
/** Above this scale a picture alone takes hundreds of megabytes. */
const LARGE = 4

interface SetPart {
  readonly chart: Chart
  readonly files: readonly (SetFile & { readonly bytes: Uint8Array })[]
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
  const parts: SetPart[] = []
  const skipped: { kind: string; reason: string }[] = []
  let count = 0
  const kindsLeft = kinds.values()
  // Each takes the next kind once its own files are made: one chart is drawn while pictures of others are made in threads.
  const draw = async (): Promise<void> => {
    for (const entry of kindsLeft) {
      const { kind, formats: known } = entry
      onChart?.(kind)
      const wanted = formats.filter(format => known.includes(format))
      try {
        const chart = drawAmong(kinds, dataset, kind, requestFor(entry, request), options)
        if (wanted.length === 0) continue
        const at = count++
        const name = nameOf(kind, at + 1)
        const files = wanted.map(async format => {
          const made = await chartFile(chart, format, scale, words, spreadsheet)
          return { ...made, kind, file: `${name}${extensionOf(format)}` }
        })
        parts[at] = { chart, files: await Promise.all(files) }
      } catch (error) {
        if (!(error instanceof PapiError) || error.code !== 'incomplete-request') throw error
        skipped.push({ kind, reason: errorText(error, words) })
      }
    }
  }
  const atOnce = scale !== undefined && scale > LARGE ? 1 : AT_ONCE
  await Promise.all(Array.from({ length: atOnce }, draw))
  return setOf(parts, skipped)
}

function setOf(parts: readonly SetPart[], skipped: ChartSet['skipped']): ChartSet {
  const files = parts.flatMap(({ files }) => files)
  return {
    contents: new Map(files.map(({ file, bytes }) => [file, bytes])),
    charts: parts.map(({ chart: { title, description, source }, files }) => {
      return { title, description, source, files: files.map(({ file }) => file) }
    }),
    files: files.map(({ file, kind, width, height }) => ({ file, kind, width, height })),
    skipped,
  }
}
