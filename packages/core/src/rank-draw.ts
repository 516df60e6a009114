import { randomLcg, randomNormal } from 'd3-random'
import type { Dataset } from './dataset.ts'
import { type FilteredLevels, filteredLevels } from './filtered-level.ts'
import { countAbove } from './group.ts'
import { rememberedIn } from './memory.ts'

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

const remembered = new WeakMap<Dataset, Map<string, RankDraws | null>>()

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
  const known = rememberedIn(remembered, dataset, () => new Map<string, RankDraws | null>())
  return rememberedIn(known, `${unit} ${year} ${draws} ${seed}`, () => {
    const codes = dataset.panel.provinces.map(({ code }) => code)
    return drawRanks(levels, draws, at => streamSeed(`${codes[at]} ${unit} ${year} ${seed}`))
  })
}

function drawRanks(
  { levels, variances }: FilteredLevels,
  draws: number,
  seedOf: (at: number) => number,
): RankDraws | null {
  const columns = new Int32Array(levels.length).fill(-1)
  const members: number[] = []
  for (let at = 0; at < levels.length; at++) {
    if (Number.isNaN(levels[at] ?? Number.NaN)) continue
    columns[at] = members.length
    members.push(at)
  }
  const of = members.length
  if (of < 2) return null
  const drawn = new Float64Array(draws * of)
  for (const [column, at] of members.entries()) {
    const level = levels[at] ?? Number.NaN
    const draw = randomNormal.source(randomLcg(seedOf(at)))(level, Math.sqrt(variances[at] ?? 0))
    for (let index = column; index < drawn.length; index += of) drawn[index] = draw()
  }
  const ranks = new Uint16Array(drawn.length)
  if (of <= FEW) {
    const byLevel = [...members.keys()].sort(
      (a, b) => (levels[members[b] ?? 0] ?? 0) - (levels[members[a] ?? 0] ?? 0),
    )
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
    for (let place = 0; place < of; place++) ranks[start + (columns[place] ?? 0)] = place + 1
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
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}
