import type { Dataset } from './dataset.ts'
import { type FilteredLevels, filteredLevels } from './filtered-level.ts'
import { countAbove } from './group.ts'
import { rememberedIn } from './memory.ts'
import { fillNormal } from './normal-draws.ts'
import { fnv1a } from './text-hash.ts'

export interface DrawOptions {
  /** Number of draws; 0 for none. */
  readonly draws?: number
  /** Seed of the draws, in [0, 1). */
  readonly seed?: number
}

export const DRAWS = 1000
export const SEED = 0.2011

/** Ranks of the provinces in a unit and year, each time all their levels are drawn from their distributions. */
export interface RankDraws {
  readonly draws: number
  /** Number of provinces with a score. */
  readonly of: number
  /** Index of each province with a score among the panel's, by its column here. */
  readonly members: readonly number[]
  /** Column of each of the panel's provinces; −1 without a score. */
  readonly columns: Int32Array
  /** `ranks[draw · of + column]`, 1 for the best. */
  readonly ranks: Uint16Array
}

/** Ranks of one province in the same draws. */
export interface ProvinceRanks {
  /** One a draw, 1 for the best. */
  readonly ranks: Uint16Array
  /** Number of provinces with a score. */
  readonly of: number
}

/** What is kept of the draws of one unit and year. */
interface Kept {
  /** Ranks of all provinces; undefined until they were asked for. */
  all?: RankDraws | null
  /** Index and ranks of the only province that was asked for so far. */
  alone?: ProvinceRanks & { readonly at: number }
}

const remembered = new WeakMap<Dataset, Map<string, Kept>>()

/**
 * Draws the levels of all provinces from N(level, variance) and ranks them, again and again. Null where there is no
 * basis, see {@link filteredLevels}, and for no draws. Each province has a stream of random numbers of its own, seeded by
 * its code, the unit and the year, so that the order of provinces changes nothing. Worked out once per dataset, unit and
 * year; nothing is drawn before it is asked for.
 *
 * @throws {PapiError} `unknown-unit`, `unknown-year`
 * @example
 * const { draws, of } = rankDraws(dataset, 'health-care', 2023)
 * [draws, of] // => [1000, 61]
 */
export function rankDraws(
  dataset: Dataset,
  unit: string,
  year: number,
  { draws = DRAWS, seed = SEED }: DrawOptions = {},
): RankDraws | null {
  const levels = filteredLevels(dataset, unit, year)
  if (!levels || draws <= 0) return null
  const kept = keptOf(dataset, unit, year, draws, seed)
  if (kept.all === undefined)
    kept.all = drawRanks(streamsOf(dataset, levels, unit, year, seed), dataset.panel.provinces.length, draws)
  return kept.all
}

/**
 * The ranks of one province in the draws of {@link rankDraws}, 1 for the best; null likewise, and without a score. The first
 * province that is asked for is only counted against the others, which takes a fraction of ranking them all; for a second
 * one all are ranked, and kept.
 *
 * @param at index of the province in the panel
 * @throws {PapiError} `unknown-unit`, `unknown-year`
 * @example
 * const { ranks, of } = ranksInDraws(dataset, panel.indexOf('14'), 'health-care', 2023)
 * [ranks.length, of] // => [1000, 61]
 */
export function ranksInDraws(
  dataset: Dataset,
  at: number,
  unit: string,
  year: number,
  { draws = DRAWS, seed = SEED }: DrawOptions = {},
): ProvinceRanks | null {
  const levels = filteredLevels(dataset, unit, year)
  if (!levels || draws <= 0 || Number.isNaN(levels.levels[at] ?? Number.NaN)) return null
  const kept = keptOf(dataset, unit, year, draws, seed)
  if (kept.alone?.at === at) return kept.alone
  if (kept.all === undefined && !kept.alone) {
    const streams = streamsOf(dataset, levels, unit, year, seed)
    const of = streams.members.length
    if (of < 2) return null
    kept.alone = { at, of, ranks: drawRanksOf(streams.members.indexOf(at), streams, draws) }
    return kept.alone
  }
  const all = rankDraws(dataset, unit, year, { draws, seed })
  if (!all) return null
  const { ranks, of, columns } = all
  const column = columns[at] ?? 0
  return { of, ranks: Uint16Array.from({ length: draws }, (_, n) => ranks[n * of + column] ?? 0) }
}

function keptOf(dataset: Dataset, unit: string, year: number, draws: number, seed: number): Kept {
  const known = rememberedIn(remembered, dataset, () => new Map<string, Kept>())
  return rememberedIn(known, `${unit} ${year} ${draws} ${seed}`, () => ({}))
}

/**
 * The streams of draws of a unit and year, one a province with a score. Plain columns: a function of its own for each
 * unit would be compiled anew for each.
 */
interface Streams {
  /** Index of each of the provinces among the panel's. */
  readonly members: readonly number[]
  readonly seeds: Float64Array
  readonly levels: Float64Array
  readonly deviations: Float64Array
}

function streamsOf(
  { panel }: Dataset,
  { levels, variances }: FilteredLevels,
  unit: string,
  year: number,
  seed: number,
): Streams {
  const members = [...levels.keys()].filter(at => !Number.isNaN(levels[at]))
  const ofMembers = (figure: (at: number) => number) => Float64Array.from(members, figure)
  return {
    members,
    seeds: ofMembers(at => streamSeed(`${panel.provinces[at]?.code} ${unit} ${year} ${seed}`)),
    levels: ofMembers(at => levels[at] ?? Number.NaN),
    deviations: ofMembers(at => Math.sqrt(variances[at] ?? Number.NaN)),
  }
}

/** Fills an array with the draws of the province in a column of the streams. */
function fillColumn(drawn: Float64Array, { seeds, levels, deviations }: Streams, column: number): void {
  fillNormal(drawn, seeds[column] ?? 0, levels[column] ?? 0, deviations[column] ?? 0)
}

/** Ranks of the province in a column: how many of the others are above it in each draw. */
function drawRanksOf(column: number, streams: Streams, draws: number): Uint16Array {
  const own = new Float64Array(draws)
  const other = new Float64Array(draws)
  fillColumn(own, streams, column)
  const ranks = new Uint16Array(draws).fill(1)
  for (let at = 0; at < streams.members.length; at++) {
    if (at === column) continue
    fillColumn(other, streams, at)
    countHigher(ranks, other, own)
  }
  return ranks
}

function countHigher(counts: Uint16Array, others: Float64Array, own: Float64Array): void {
  for (let n = 0; n < counts.length; n++) {
    if ((others[n] ?? 0) > (own[n] ?? 0)) counts[n] = (counts[n] ?? 0) + 1
  }
}

function drawRanks(streams: Streams, provinces: number, draws: number): RankDraws | null {
  const { members, levels } = streams
  const of = members.length
  if (of < 2) return null
  const columns = new Int32Array(provinces).fill(-1)
  const drawn = new Float64Array(draws * of)
  const own = new Float64Array(draws)
  for (const [column, at] of members.entries()) {
    columns[at] = column
    fillColumn(own, streams, column)
    for (let n = 0; n < draws; n++) drawn[n * of + column] = own[n] ?? 0
  }
  const ranks = new Uint16Array(drawn.length)
  if (of <= FEW) {
    const byLevel = [...members.keys()].sort((a, b) => (levels[b] ?? 0) - (levels[a] ?? 0))
    rankNearlySorted(drawn, byLevel, ranks)
  } else rankSorted(drawn, of, ranks)
  return { draws, of, members, columns, ranks }
}

/** Up to here, putting each value in its place beats sorting: a draw stands nearly in the order of the levels. */
const FEW = 128

function rankNearlySorted(drawn: Float64Array, byLevel: readonly number[], ranks: Uint16Array): void {
  const of = byLevel.length
  const values = new Float64Array(of)
  const columns = new Int32Array(of)
  for (let start = 0; start < drawn.length; start += of) {
    for (let next = 0; next < of; next++) {
      const column = byLevel[next] ?? 0
      const value = drawn[start + column] ?? 0
      let place = next
      for (; place > 0 && (values[place - 1] ?? 0) < value; place--) {
        values[place] = values[place - 1] ?? 0
        columns[place] = columns[place - 1] ?? 0
      }
      values[place] = value
      columns[place] = column
    }
    let rank = 1
    for (let place = 0; place < of; place++) {
      // Equal values, as of provinces without any error, share the rank.
      if (values[place] !== values[place - 1]) rank = place + 1
      ranks[start + (columns[place] ?? 0)] = rank
    }
  }
}

function rankSorted(drawn: Float64Array, of: number, ranks: Uint16Array): void {
  const sorted = new Float64Array(of)
  for (let start = 0; start < drawn.length; start += of) {
    sorted.set(drawn.subarray(start, start + of))
    sorted.sort()
    for (let index = start; index < start + of; index++) {
      ranks[index] = 1 + countAbove(sorted, drawn[index] ?? 0)
    }
  }
}

/** A seed in [0, 1) from a text, so that like texts get unlike streams: FNV-1a with the final mix of MurmurHash3. */
function streamSeed(text: string): number {
  let hash = fnv1a(text)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}
