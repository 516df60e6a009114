import { GROUPS, type Group, standing } from './group.ts'
import { isScore, type Panel } from './panel.ts'
import type { Region } from './province.ts'
import { REGIONS } from './province.ts'

/** A quartile group of a unit and year: how many provinces it has, and their lowest and highest score. */
export interface GroupRange {
  readonly group: Group
  readonly count: number
  readonly min: number
  readonly max: number
}

/** A region much of which is in one group. */
export interface GroupCluster {
  readonly region: Region
  readonly group: Group
  readonly count: number
  /** Provinces of the region with a group. */
  readonly of: number
}

/**
 * The quartile groups of a unit and year that have provinces, best first, with their ranges.
 *
 * @throws {PapiError} `unknown-unit`, `unknown-year`
 * @example
 * groupRanges(panel, 'total', 2023)[0] // => { group: 'high', count: 15, min: 43.9603, max: 46.0414 }
 */
export function groupRanges(panel: Panel, unit: string, year: number): GroupRange[] {
  return GROUPS.flatMap(group => {
    const scores = panel.provinces.flatMap(({ code }) => {
      const score = panel.score(code, year, unit)
      return isScore(score) && standing(panel, code, year, unit)?.group === group ? [score] : []
    })
    if (scores.length === 0) return []
    return [{ group, count: scores.length, min: Math.min(...scores), max: Math.max(...scores) }]
  })
}

/**
 * The region that stands out: at least two of its provinces and half of those with a score are in the high group, or in the
 * low one, which is a quarter of all. The one with the largest share; null where none does.
 *
 * @throws {PapiError} `unknown-unit`, `unknown-year`
 * @example
 * groupCluster(panel, 'total', 2023) // => { region: 'CHL', group: 'low', count: 3, of: 5 }
 */
export function groupCluster(panel: Panel, unit: string, year: number): GroupCluster | null {
  const placed = panel.provinces.flatMap(({ code, region }) => {
    const group = standing(panel, code, year, unit)?.group ?? null
    return group === null ? [] : [{ region, group }]
  })
  const found = (['high', 'low'] as const).flatMap(group =>
    REGIONS.map(region => {
      const own = placed.filter(place => place.region === region)
      return { region, group, count: own.filter(place => place.group === group).length, of: own.length }
    }),
  )
  const clear = found.filter(({ count, of }) => count >= 2 && count * 2 >= of)
  return clear.sort((a, b) => b.count / b.of - a.count / a.of)[0] ?? null
}
