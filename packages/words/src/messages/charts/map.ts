import type { Group, MissingReason, Region } from '@papi-lens/core'
import type { Named } from '../../name-of.ts'
import type { ChartSaying } from './index.ts'
import type { TodayMapWords } from './map-today.ts'

interface Range {
  readonly min: number
  readonly max: number
}

export interface MapFound {
  readonly unit: Named
  readonly year: number
  readonly view: '63' | '34'
  /** Provinces with a score, of all. */
  readonly published: number
  readonly provinces: number
  readonly groups: readonly { readonly group: Group; readonly count: number }[]
  /** Lowest and highest score; null if none was published. */
  readonly range: Range | null
  /** The marked province, and the present one that it belongs to; null unless one is marked. */
  readonly own: {
    readonly name: Named
    readonly group: Group | null
    readonly rank: number | null
    readonly missing: MissingReason | null
  } | null
  readonly successor: SuccessorFound | null
  /** The region most of whose provinces are in the high or the low group; null if none stands out. */
  readonly cluster: {
    readonly region: Region
    readonly group: Group
    readonly count: number
    readonly of: number
  } | null
}

export interface SuccessorFound {
  readonly name: Named
  readonly range: Range | null
  /** Unweighted, for merged provinces of which all members have a score; indicative only. */
  readonly mean: number | null
  readonly merged: boolean
}

/** What the map and the tile map say. */
export interface MapWords extends ChartSaying<MapFound> {
  readonly tiles: { readonly name: string; readonly purpose: string }
  readonly eachSquare: string
  readonly unmeasured: (unit: Named, year: number) => string
  readonly missing: (reason: MissingReason, names: string) => string
  readonly lost: (names: string) => string
  readonly noScore: string
  readonly today: TodayMapWords
  /** Official names of the archipelagos, line by line. */
  readonly archipelago: Readonly<Record<'hoang-sa' | 'truong-sa', readonly string[]>>
}
