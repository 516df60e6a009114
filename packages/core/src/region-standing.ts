import { quartiles } from './group.ts'
import { rememberedIn } from './memory.ts'
import type { Panel } from './panel.ts'
import type { Region } from './province.ts'
import { provincesOf } from './region.ts'

/** Where a province stands among those of its region that have a score. */
export interface RegionStanding {
  readonly name: Region
  /** 1 is best; equal scores share the rank. Null without a score, and where all scores of the region are equal. */
  readonly rank: number | null
  /** Provinces of the region with a score. */
  readonly of: number
  /** Null where nobody there has a score, as is `best`. */
  readonly median: number | null
  /** The highest score of the region; of equal ones the first in the panel's order of provinces. */
  readonly best: { readonly province: string; readonly score: number } | null
}

const remembered = new WeakMap<Panel, ReadonlyMap<Region, readonly number[]>>()

/**
 * The standing of a province in its region for a unit in a year: what provinces report after their place in the nation.
 *
 * @throws {PapiError} `unknown-province`, `unknown-unit`, `unknown-year`
 * @example
 * const { name, rank, of, best } = regionStanding(panel, '14', 2023, 'total')
 * [name, rank, of] // => ['NMM', 10, 14]
 * best // => { province: '19', score: 45.7875 }
 */
export function regionStanding(panel: Panel, province: string, year: number, unit: string): RegionStanding {
  const column = panel.column(year, unit)
  const at = panel.indexOf(province)
  const home = panel.provinces[at]
  if (!home) throw new RangeError('an index of a panel has its province')
  const everyone = membersOf(panel).get(home.region) ?? []
  const members = everyone.filter(index => !Number.isNaN(column[index] ?? Number.NaN))
  const scores = Float64Array.from(members, index => column[index] ?? Number.NaN)
  const own = column[at] ?? Number.NaN
  const highest = Math.max(...scores)
  const first = members.find(index => column[index] === highest)
  const alike = scores.every(score => score === highest)
  return {
    name: home.region,
    rank: alike || Number.isNaN(own) ? null : 1 + scores.filter(score => score > own).length,
    of: scores.length,
    median: quartiles(scores)?.median ?? null,
    best: first === undefined ? null : { province: panel.provinces[first]?.code ?? '', score: highest },
  }
}

/** Indexes of the provinces of each region. */
function membersOf(panel: Panel): ReadonlyMap<Region, readonly number[]> {
  return rememberedIn(remembered, panel, () => {
    const regions = new Set(panel.provinces.map(({ region }) => region))
    return new Map(
      [...regions].map(region => [region, provincesOf(panel, region).map(({ code }) => panel.indexOf(code))]),
    )
  })
}
