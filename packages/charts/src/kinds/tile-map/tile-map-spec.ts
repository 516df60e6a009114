import { nameOf } from '@papi-lens/words'
import type { MapFindings } from '../../country/map-findings.ts'
import type { Settings } from '../../settings.ts'
import { layerOf, nominal } from '../../vega/encoding.ts'
import type { Fields, VegaBody } from '../../vega/vega-lite.ts'
import { mapValues, placeLayers } from '../map/map-spec.ts'
import { areaSides, SIDES, TILE_ROWS, TILES, type Tile, type TileSide, tileName } from './tile-grid.ts'

/** Rows of the archipelagos' tiles: north of Đà Nẵng's, and east of the Mekong delta. */
const ISLAND_ROWS = [6, 17]

/** Tiles with names for Vega-Lite. */
export function specify(findings: MapFindings, settings: Settings): VegaBody {
  const { theme, words, narrow } = settings
  const figures = mapValues(findings, settings)
  const values = findings.places.flatMap(({ code, name, group }, index): Fields[] => {
    const tile = TILES.find(candidate => candidate.code === code)
    if (!tile) return []
    const label = nameOf(tileName({ code, ...name }), words).split(' ')
    const lines = label.length > 2 ? [label.slice(0, -1).join(' '), label.at(-1) ?? ''] : label
    const text = group ? theme.onGroup[group] : theme.ink
    return [{ ...figures[index], column: tile.column, row: tile.row, lines, text }]
  })
  const islands = Object.values(words.charts.map.archipelago).map((lines, index) => {
    return { lines, column: 5, row: ISLAND_ROWS[index] ?? 0 }
  })
  const sides = findings.successors.length > 0 ? areaSides(findings.successors) : []
  const at = (field: string) => ({ field, type: 'ordinal', axis: null, scale: { padding: 0.04 } })
  const named = { text: { field: 'lines' } }
  const island = { type: 'rect', fill: theme.card, stroke: theme.tick, strokeWidth: narrow ? 0 : 1 }
  return {
    height: TILE_ROWS * 36,
    data: { values },
    encoding: { x: at('column'), y: at('row') },
    layer: [
      ...placeLayers('rect', settings, 2.5),
      ...layerOf(islands, island),
      ...layerOf(islands, { type: 'text', lineHeight: 11, fontSize: 9.5, dy: -11 }, named),
      ...SIDES.flatMap(side => border(side, sides, theme.ink)),
      {
        // A text of two lines hangs from the middle of its first.
        mark: { type: 'text', lineHeight: 13, dy: { expr: 'length(datum.lines) > 1 ? -6 : 0' } },
        encoding: { ...named, color: nominal('text', { scale: null }) },
      },
    ],
  }
}

/** The sides that look the same way, of all tiles beyond which lies another province of today. */
function border({ right, down }: TileSide, sides: readonly (Tile & TileSide)[], color: string): Fields[] {
  const ends = (toward: number) => (toward === 0 ? [0, 1] : [(toward + 1) / 2, (toward + 1) / 2])
  const [[x = 0, x2 = 0], [y = 0, y2 = 0]] = [ends(right), ends(down)]
  return layerOf(
    sides
      .filter(side => side.right === right && side.down === down)
      .map(({ column, row }) => ({ column, row })),
    { type: 'rule', color, strokeWidth: 1.5, strokeCap: 'square' },
    {
      x: { field: 'column', type: 'ordinal', bandPosition: x },
      x2: { field: 'column', bandPosition: x2 },
      y: { field: 'row', type: 'ordinal', bandPosition: y },
      y2: { field: 'row', bandPosition: y2 },
    },
  )
}
