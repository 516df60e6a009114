import type { ChartPlan, Outlines } from '@papi-lens/charts'
import { type Dataset, type PackedDataset, unpackDataset } from '@papi-lens/core'
import { EmbedError } from './embed-error.ts'

/** What `papi-data.json` of the built site holds: the scores in packed form, their version, and the plans. */
export interface ChartData {
  /** Version of the data, which a chart can pin. */
  readonly version: string
  readonly packed: PackedDataset
  readonly plans?: readonly ChartPlan[]
  /** Outlines of the provinces, for maps. */
  readonly outlines?: Outlines
}

/** Data ready to be drawn from. */
export interface LoadedData {
  readonly version: string
  readonly dataset: Dataset
  readonly plans: readonly ChartPlan[]
  /** As the file has them: maps check them. */
  readonly outlines: Outlines | null
}

const remembered = new WeakMap<object, LoadedData>()

/**
 * Data ready to be drawn from, made of the parsed content of a data file. The same object is read only once, however many
 * charts share it.
 *
 * @throws {EmbedError} `damaged-data` where it is not such content
 * @example
 * const loaded = readChartData({ version: '2024.1.0', packed: packDataset(panel, facts, breaks) })
 * loaded.dataset.panel.score('14', 2023, 'total') // => 42.3966
 */
export function readChartData(content: unknown): LoadedData {
  if (typeof content !== 'object' || content === null) throw damaged('it holds no object')
  const before = remembered.get(content)
  if (before) return before
  const { version, packed, plans = [], outlines = null } = content as Partial<ChartData>
  if (typeof version !== 'string') throw damaged('it has no version')
  if (!Array.isArray(plans)) throw damaged('its plans are no list')
  try {
    const dataset = unpackDataset(packed as PackedDataset)
    const loaded = { version, dataset, plans, outlines }
    remembered.set(content, loaded)
    return loaded
  } catch (error) {
    throw damaged(error instanceof Error ? error.message : `${error}`)
  }
}

/** That content is no data file, and why. */
export function damaged(why: string): EmbedError {
  return new EmbedError(
    'damaged-data',
    `not a data file of papi-lens (${why.slice(0, 120)}); give papi-data.json of the built site, whole`,
  )
}
