import { GROUPS, type Group } from '@papi-lens/core'
import { formatScore, nameOf } from '@papi-lens/words'
import { element, round, type Svg } from '../../drawing/svg.ts'
import { textLine } from '../../drawing/text.ts'
import { fitText, textWidth, wrapText } from '../../drawing/text-width.ts'
import type { Plot, PlotArea } from '../../frame/frame.ts'
import type { Settings } from '../../settings.ts'
import { archipelagoInset, INSET } from '../map/archipelago.ts'
import type { MapFindings, MapPlace } from '../map/map-findings.ts'
import { layoutMap } from '../map/map-layout.ts'
import { groupedPlaces } from '../map/place-style.ts'
import { TILE_COLUMNS, TILE_ROWS, TILES, type Tile, tileName } from './tile-grid.ts'

/** Room right of the tiles, in tiles, that the insets need beyond the sea between the coasts. */
const SEA = 0.25
const GAP = 2
/** Names all have the same size: the largest at which no word is cut. */
const SIZES = [11.5, 10.5, 9.5]
/** Where the insets stand: above the row of Đà Nẵng, and east of the Mekong delta. */
const HOANG_SA_END = 8
const TRUONG_SA_ROW = 16.2

interface PlacedTile {
  readonly tile: Tile
  readonly place: MapPlace
  readonly x: number
  readonly y: number
}

/** The tiles of the provinces with their names, the archipelagos inset, and in the view of 34 the borders of today. */
export function drawTileMap(findings: MapFindings, area: PlotArea, settings: Settings): Plot {
  const widest = findings.view === '34' ? 520 : 700
  const draw = (width: number) => drawTiles(findings, width, area, settings)
  return layoutMap(findings, { widest, draw }, area, settings)
}

function drawTiles(findings: MapFindings, width: number, area: PlotArea, settings: Settings): Plot {
  const wide = width / (TILE_COLUMNS + SEA)
  // With names in one line and scores below them where a tile is wide, else names in two lines.
  const withScore = wide >= 80
  const tall = withScore ? 38 : 35
  const placed = TILES.flatMap((tile): PlacedTile[] => {
    const place = findings.places.find(({ code }) => code === tile.code)
    return place ? [{ tile, place, x: tile.column * wide, y: tile.row * tall }] : []
  })
  const box = { width: wide - GAP, height: tall - GAP }
  const fills = [...GROUPS, null].flatMap(group => tilesOf(placed, group, box, area.hatching.low, settings))
  const fontSize = sizeOf(placed, box.width - 1, settings)
  const names = placed.flatMap(({ place, x, y }) => {
    const middle = { x: x + box.width / 2, y: y + box.height / 2 }
    return tileText(place, { ...middle, room: box.width - 1, withScore, fontSize }, settings)
  })
  const own = placed.find(({ place }) => place.code === findings.marked)
  const mark = own && { x: own.x, y: own.y, ...box, rx: 3, fill: 'none', stroke: settings.theme.ink }
  const inset = (name: 'hoang-sa' | 'truong-sa', y: number) =>
    archipelagoInset(name, { x: width - INSET.width, y }, findings, settings)
  return {
    height: TILE_ROWS * tall,
    marks: [
      ...fills,
      ...names,
      ...todayBorders(findings, placed, { wide, tall }, settings),
      ...(mark ? [element('rect', { ...mark, 'stroke-width': 2.4 })] : []),
      ...inset('hoang-sa', HOANG_SA_END * tall - INSET.height - 6),
      ...inset('truong-sa', TRUONG_SA_ROW * tall),
    ],
  }
}

function tilesOf(
  placed: readonly PlacedTile[],
  group: Group | null,
  { width, height }: { readonly width: number; readonly height: number },
  lowHatch: string,
  settings: Settings,
): Svg[] {
  const own = placed.filter(({ place }) => place.group === group)
  const box = `h${round(width - 1)}v${round(height - 1)}h${round(1 - width)}z`
  const d = own.map(({ x, y }) => `M${round(x + 0.5)} ${round(y + 0.5)}${box}`).join('')
  // The hatching stays in a strip at the foot, off the name.
  const strip = `h${round(width - 2)}v4h${round(2 - width)}z`
  const strips = own.map(({ x, y }) => `M${round(x + 1)} ${round(y + height - 5)}${strip}`).join('')
  return groupedPlaces(d, group, 0.75, lowHatch, settings, strips)
}

interface TileRoom {
  readonly x: number
  readonly y: number
  readonly room: number
  readonly withScore: boolean
  readonly fontSize: number
}

function tileText(place: MapPlace, { x, y, room, withScore, fontSize }: TileRoom, settings: Settings): Svg[] {
  const { words, theme } = settings
  const name = nameOf(tileName({ code: place.code, ...place.name }), words)
  const fill = place.group ? theme.onGroup[place.group] : theme.ink
  const style = { x, fill, anchor: 'middle' } as const
  if (withScore) {
    const score = place.score === null ? '–' : formatScore(place.score, words)
    return [
      textLine(fitText(name, room, fontSize), { ...style, y: y - 3, size: fontSize }),
      textLine(score, { ...style, y: y + 11, size: fontSize, weight: 600 }),
    ]
  }
  const lines = wrapText(name, room, fontSize)
  const shown =
    lines.length <= 2 ? lines : [lines[0] ?? '', fitText(lines.slice(1).join(' '), room, fontSize)]
  const first = y + fontSize * 0.36 - ((shown.length - 1) * (fontSize + 2)) / 2
  return shown.map((line, index) =>
    textLine(line, { ...style, y: first + index * (fontSize + 2), size: fontSize }),
  )
}

function sizeOf(placed: readonly PlacedTile[], room: number, { words }: Settings): number {
  const parts = placed.flatMap(({ place }) =>
    nameOf(tileName({ code: place.code, ...place.name }), words).split(' '),
  )
  const fits = (size: number) => parts.every(word => textWidth(word, size) <= room)
  return SIZES.find(fits) ?? SIZES.at(-1) ?? 0
}

/** Lines between tiles that belong to different provinces today. */
function todayBorders(
  { successors }: MapFindings,
  placed: readonly PlacedTile[],
  { wide, tall }: { readonly wide: number; readonly tall: number },
  { theme }: Settings,
): Svg[] {
  if (successors.length === 0) return []
  const today = new Map(successors.flatMap(({ code, members }) => members.map(member => [member, code])))
  const at = new Map(placed.map(({ tile }) => [`${tile.column} ${tile.row}`, today.get(tile.code)]))
  const d = placed.flatMap(({ tile: { code, column, row }, x, y }) => {
    const differs = (right: number, down: number) =>
      at.get(`${column + right} ${row + down}`) !== today.get(code)
    const [left, top] = [round(x - GAP / 2), round(y - GAP / 2)]
    return [
      differs(0, -1) ? `M${left} ${top}h${round(wide)}` : '',
      differs(-1, 0) ? `M${left} ${top}v${round(tall)}` : '',
      differs(1, 0) ? `M${round(left + wide)} ${top}v${round(tall)}` : '',
      differs(0, 1) ? `M${left} ${round(top + tall)}h${round(wide)}` : '',
    ]
  })
  const look = { stroke: theme.ink, 'stroke-width': 1.5, 'stroke-linecap': 'square', fill: 'none' }
  return [element('path', { d: d.join(''), ...look })]
}
