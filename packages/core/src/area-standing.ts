import { ascending } from './ascending.ts'
import { newColumn } from './column-space.ts'
import type { Dataset } from './dataset.ts'
import { declineRuns } from './decline-run.ts'
import { filteredLevels } from './filtered-level.ts'
import { type Flag, flagSet } from './flag.ts'
import { countAbove, NO_GROUP, quartiles, standingsIn } from './group.ts'
import { rememberedIn } from './memory.ts'
import { movesBetween } from './move.ts'
import { type NationalChange, nationalChanges } from './national-change.ts'
import type { Signal } from './signal.ts'

/** What the priorities of all provinces take from one sub-dimension in one year, in the panel's order of provinces. */
export interface AreaStandings {
  readonly id: string
  readonly dimension: string
  readonly scores: Float64Array
  /** Index in `GROUPS`, `NO_GROUP` for a hole, and where no group can be told. */
  readonly groups: Uint8Array
  /** Number of provinces with a score. */
  readonly of: number
  /** Share of the other provinces whose level is strictly higher; NaN for a hole. */
  readonly higher: Float64Array
  /** Share of the other provinces whose share of scale grew more since the year before; NaN or absent if not comparable. */
  readonly movedBetter: Float64Array
  /** Whether the change from the year before is beyond usual movement; absent in the first year. */
  readonly signals: readonly (Signal | null)[]
  readonly runs: Uint8Array
  /** From the score up to the third quartile, in share of scale; 0 for a hole. */
  readonly distances: Float64Array
  readonly flags: readonly (readonly Flag[])[]
}

const remembered = new WeakMap<Dataset, Map<number, readonly AreaStandings[]>>()

/**
 * The standings of all sub-dimensions measured in a year, in position order. Worked out once for all provinces.
 *
 * @throws {PapiError} `unknown-year`
 * @example
 * areaStandings(dataset, 2023).length // => 28
 */
export function areaStandings(dataset: Dataset, year: number): readonly AreaStandings[] {
  const years = rememberedIn(remembered, dataset, () => new Map<number, readonly AreaStandings[]>())
  return rememberedIn(years, year, () => {
    const { framework } = dataset.panel
    const changes = changesInto(dataset, year)
    return framework
      .dimensionsIn(year)
      .flatMap(dimension =>
        framework
          .subdimensionsIn(year, dimension)
          .map(id => standingsOf(dataset, dimension, id, year, changes?.get(id))),
      )
  })
}

function standingsOf(
  dataset: Dataset,
  dimension: string,
  id: string,
  year: number,
  change: NationalChange | undefined,
): AreaStandings {
  const { panel } = dataset
  const scores = panel.column(year, id)
  const { groups, of } = standingsIn(scores)
  const scale = panel.framework.scale(id, year)
  const width = scale ? scale.max - scale.min : 1
  const q3 = quartiles(scores)?.q3 ?? 0
  const levels = filteredLevels(dataset, id, year)?.levels ?? scores
  const distances = newColumn(scores.length)
  for (let at = 0; at < scores.length; at++) {
    const score = scores[at] ?? Number.NaN
    if (score < q3) distances[at] = (q3 - score) / width
  }
  return {
    id,
    dimension,
    scores,
    groups,
    of,
    higher: sharesHigher(levels, ascending(levels)),
    movedBetter: movedBetter(dataset, id, year),
    runs: declineRuns(dataset, id, year).lengths,
    distances,
    signals: change?.signals ?? [],
    flags: change?.flags ?? panel.provinces.map((_, at) => weakOnly(groups[at] ?? NO_GROUP)),
  }
}

function movedBetter(dataset: Dataset, unit: string, year: number): Float64Array {
  if (!hasYearBefore(dataset, year)) return new Float64Array(0)
  // On one scale, differences of scores stand in the same order as those of shares.
  const { judged, sorted } = movesBetween(dataset, unit, year - 1, year)
  return sharesHigher(judged, sorted)
}

/** Share of the other values that are strictly higher than each; NaN for a hole. `sorted` are the values ascending. */
function sharesHigher(values: Float64Array, sorted: Float64Array): Float64Array {
  const others = sorted.length - 1
  const found = newColumn(values.length)
  for (let at = 0; at < values.length; at++) {
    const value = values[at] ?? Number.NaN
    if (Number.isNaN(value)) found[at] = Number.NaN
    else if (others > 0) found[at] = countAbove(sorted, value) / others
  }
  return found
}

function changesInto(dataset: Dataset, year: number): ReadonlyMap<string, NationalChange> | null {
  if (!hasYearBefore(dataset, year)) return null
  return new Map(nationalChanges(dataset, year - 1, year).map(change => [change.unit.id, change]))
}

/** The flags of the first year, in which nothing can have declined. */
function weakOnly(group: number): readonly Flag[] {
  return flagSet(null, null, null, false, 0, false, NO_GROUP, group)
}

function hasYearBefore({ panel }: Dataset, year: number): boolean {
  return panel.framework.years.includes(year - 1)
}
