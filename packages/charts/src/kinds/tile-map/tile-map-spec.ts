import { nameOf } from '@papi-lens/words'
import type { Settings } from '../../settings.ts'
import type { Json, VegaBody } from '../../vega/vega-lite.ts'
import type { MapFindings } from '../map/map-findings.ts'
import { mapValues, placeLayers } from '../map/map-spec.ts'
import { TILES, tileName } from './tile-grid.ts'

/** Rows of the archipelagos' tiles: north of Đà Nẵng's, and east of the Mekong delta. */
const ISLAND_ROWS = [6, 17]

/** Tiles with names for Vega-Lite. */
export function specify(findings: MapFindings, settings: Settings): VegaBody {
  const { theme, words } = settings
  const figures = mapValues(findings, settings)
  const values = findings.places.flatMap((place, index): Json[] => {
    const tile = TILES.find(({ code }) => code === place.code)
    const figure = figures[index]
    if (!tile || typeof figure !== 'object' || figure === null) return []
    const label = nameOf(tileName({ code: place.code, ...place.name }), words).split(' ')
    const lines = label.length > 2 ? [label.slice(0, -1).join(' '), label.at(-1) ?? ''] : label
    const text = place.group ? theme.onGroup[place.group] : theme.ink
    return [{ ...figure, column: tile.column, row: tile.row, lines, text }]
  })
  const islands = Object.values(words.charts.map.archipelago).map((lines, index) => ({
    lines,
    column: 5,
    row: ISLAND_ROWS[index] ?? 0,
  }))
  const rows = Math.max(...TILES.map(({ row }) => row)) + 1
  const at = (field: string): Json => ({ field, type: 'ordinal', axis: null, scale: { padding: 0.04 } })
  const position = { x: at('column'), y: at('row') } as const
  return {
    height: rows * 36,
    data: { values },
    encoding: position,
    layer: [
      ...placeLayers('rect', settings, { marked: 2.5 }),
      {
        data: { values: islands },
        mark: { type: 'rect', fill: theme.card, stroke: theme.tick, strokeWidth: settings.narrow ? 0 : 1 },
      },
      {
        data: { values: islands },
        mark: { type: 'text', lineHeight: 11, fontSize: 9.5, dy: -11 },
        encoding: { text: { field: 'lines' } },
      },
      ...(findings.successors.length > 0 ? SIDES.map(side => todayBorder(side, findings, theme.ink)) : []),
      {
        // A text of two lines hangs from the middle of its first.
        mark: { type: 'text', lineHeight: 13, dy: { expr: 'length(datum.lines) > 1 ? -6 : 0' } },
        encoding: { text: { field: 'lines' }, color: { field: 'text', type: 'nominal', scale: null } },
      },
    ],
  }
}

interface Side {
  readonly right: number
  readonly down: number
}

const SIDES: readonly Side[] = [
  { right: 0, down: -1 },
  { right: 0, down: 1 },
  { right: -1, down: 0 },
  { right: 1, down: 0 },
]

/** One side of every tile beyond which lies another province of today. */
function todayBorder({ right, down }: Side, { successors }: MapFindings, color: string): Json {
  const today = new Map(successors.flatMap(({ code, members }) => members.map(member => [member, code])))
  const at = new Map(TILES.map(({ code, column, row }) => [`${column} ${row}`, today.get(code)]))
  const values = TILES.filter(
    ({ code, column, row }) => at.get(`${column + right} ${row + down}`) !== today.get(code),
  ).map(({ column, row }): Json => ({ column, row }))
  const end = (field: string, bandPosition: number): Json => ({ field, type: 'ordinal', bandPosition })
  const [x, x2] = right === 0 ? [0, 1] : [(right + 1) / 2, (right + 1) / 2]
  const [y, y2] = down === 0 ? [0, 1] : [(down + 1) / 2, (down + 1) / 2]
  return {
    data: { values },
    mark: { type: 'rule', color, strokeWidth: 1.5, strokeCap: 'square' },
    encoding: {
      x: end('column', x),
      x2: { field: 'column', bandPosition: x2 },
      y: end('row', y),
      y2: { field: 'row', bandPosition: y2 },
    },
  }
}
