import type { Named } from '@papi-lens/words'

/** The place of a province in the tile grid. */
export interface Tile {
  readonly code: string
  readonly column: number
  readonly row: number
}

/**
 * The country as a grid of province codes, drawn by hand: neighbours stay near each other, the S of the coast can be seen,
 * and the provinces that became one on 1 July 2025 touch, so that each new province is one piece.
 */
const GRID = `
12 10 02 04 .. .. ..
11 15 08 06 20 .. ..
14 25 26 19 24 22 ..
.. .. 17 01 27 30 31
.. .. .. 35 33 34 ..
.. .. 38 37 36 .. ..
.. .. 40 .. .. .. ..
.. .. 42 44 .. .. ..
.. .. .. 45 46 48 ..
.. .. .. .. .. 49 ..
.. .. .. .. .. 62 51
.. .. .. .. .. 64 52
.. .. .. .. .. 66 54
.. .. .. .. 70 67 56
.. .. 72 74 75 68 58
.. .. 80 79 77 60 ..
89 87 82 83 .. .. ..
91 92 86 84 .. .. ..
.. 93 94 .. .. .. ..
96 95 .. .. .. .. ..
`

/** Names that are too long for a tile, shortened as they usually are. */
const SHORT: Readonly<Record<string, Named>> = {
  '46': { vi: 'TT Huế', en: 'TT Hue' },
  '77': { vi: 'BR-VT', en: 'BR-VT' },
  '79': { vi: 'TP. HCM', en: 'HCM City' },
}
/** Longer names than this have not been published; one that is must be another dataset's and is kept as it is. */
const KNOWN_LENGTH = 20

/** Tiles of the 63 provinces, row by row. */
export const TILES: readonly Tile[] = GRID.trim()
  .split('\n')
  .flatMap((line, row) => line.split(' ').map((code, column) => ({ code, column, row })))
  .filter(({ code }) => code !== '..')

/** Size of the grid in tiles. */
export const TILE_COLUMNS = Math.max(...TILES.map(({ column }) => column)) + 1
export const TILE_ROWS = Math.max(...TILES.map(({ row }) => row)) + 1

/** A side of a tile; `right` and `down` point from the tile to what lies beyond it. */
export interface TileSide {
  readonly right: number
  readonly down: number
}

export const SIDES: readonly TileSide[] = [
  { right: 0, down: -1 },
  { right: -1, down: 0 },
  { right: 1, down: 0 },
  { right: 0, down: 1 },
]

/**
 * The sides of tiles beyond which lies another area (a region, a province of today), or none, tile by tile.
 *
 * @example
 * areaSides([{ code: 'NMM', members: ['12', '11', '14'] }]).some(({ code, right }) => code === '12' && right === 1) // => true
 */
export function areaSides(
  areas: readonly { readonly code: string; readonly members: readonly string[] }[],
): (Tile & TileSide)[] {
  const areaOf = new Map(areas.flatMap(({ code, members }) => members.map(member => [member, code])))
  const at = new Map(TILES.map(({ code, column, row }) => [`${column} ${row}`, areaOf.get(code)]))
  return TILES.flatMap(tile =>
    SIDES.map(side => ({ ...tile, ...side })).filter(
      ({ code, column, row, right, down }) => at.get(`${column + right} ${row + down}`) !== areaOf.get(code),
    ),
  )
}

/**
 * The name of a province for its tile.
 *
 * @example
 * tileName({ code: '79', vi: 'TP. Hồ Chí Minh', en: 'Ho Chi Minh City' }).vi // => 'TP. HCM'
 * tileName({ code: '14', vi: 'Sơn La', en: 'Son La' }).vi // => 'Sơn La'
 */
export function tileName({ code, vi, en }: Named & { readonly code: string }): Named {
  return (vi.length <= KNOWN_LENGTH && SHORT[code]) || { vi, en }
}
