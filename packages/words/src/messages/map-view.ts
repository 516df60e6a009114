import type { Named } from '../name-of.ts'

/** What the tiles of the map tell: where provinces stand, by how much they changed, or which changes are clear. */
export type MapShow = 'level' | 'change' | 'signal'

/** What a tile's colour means, where it is no group. */
export type MoveTone = 'up-clear' | 'up' | 'down-clear' | 'down' | 'within' | 'unjudged' | 'none'

/** The view of the map. */
export interface MapViewWords {
  readonly unit: string
  readonly show: string
  readonly shows: Readonly<Record<MapShow, string>>
  readonly areas: string
  readonly areasOf: Readonly<Record<'63' | '34', string>>
  readonly tone: Readonly<Record<MoveTone, string>>
  /** How many changed clearly, of how many that can be judged, and what chance gives. */
  readonly moved: (found: {
    readonly unit: Named
    readonly from: number
    readonly to: number
    readonly up: number
    readonly down: number
    readonly judged: number
    /** Provinces whose two scores compare. */
    readonly compared: number
  }) => string
  readonly place: (found: { readonly region: string; readonly rank: number; readonly of: number }) => string
  /** Name of the grid, and how it is walked with the keys. */
  readonly tiles: string
  readonly keys: string
  readonly outlines: string
  readonly outlinesHint: string
  readonly outlinesComing: string
  readonly outlinesMissing: string
  readonly table: string
  readonly column: Readonly<Record<'province' | 'score' | 'group' | 'rank', string>>
  readonly change: (from: number) => string
  readonly distribution: string
}
