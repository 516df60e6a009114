import { formatScore, nameOf } from '@papi-lens/words'
import { archipelagoInset, INSET } from '../../country/archipelago.ts'
import type { MapFindings } from '../../country/map-findings.ts'
import { type Country, type CountryRoom, layoutMap } from '../../country/map-layout.ts'
import { placeShape } from '../../country/place-shape.ts'
import { regionLines } from '../../country/region-lines.ts'
import { successorList } from '../../country/successor-list.ts'
import { boxPath } from '../../drawing/path.ts'
import { element, round, type Svg } from '../../drawing/svg.ts'
import { textLine } from '../../drawing/text.ts'
import { fitText, widestText, wrapText } from '../../drawing/text-width.ts'
import type { Canvas, Plot } from '../../frame/canvas.ts'
import { groupLegend } from '../../frame/legend.ts'
import type { PlacedProvince } from '../../placed-score.ts'
import type { Settings } from '../../settings.ts'
import { areaSides, TILE_COLUMNS, TILE_ROWS, TILES, tileName } from './tile-grid.ts'

/** Room right of the tiles, in tiles, that the insets need beyond the sea between the coasts. */
const SEA = 0.25
const GAP = 2
/** Names all have the same size: the largest at which no word is cut. */
const SIZES = [11.5, 11, 9.5]
/** Where the insets stand: above the row of Đà Nẵng, and east of the Mekong delta. */
const HOANG_SA_END = 8
const TRUONG_SA_ROW = 16.2
const [WIDEST, WIDEST_TODAY] = [700, 520]
/** Rows that hold a name in one line and a score, or a name in two; lower ones than the least do not. */
const [WITH_SCORE, NAMED, LEAST] = [38, 35, 28]

interface PlacedTile {
  readonly name: string
  readonly place: PlacedProvince
  readonly x: number
  readonly y: number
}

/** The tiles of the provinces with their names, the archipelagos inset, and the borders of regions or of today. */
export function drawTileMap(findings: MapFindings, canvas: Canvas): Plot {
  const { maxPlot } = canvas
  // Beside the list of today's provinces a page has no room for names on tiles.
  if (maxPlot !== null && findings.view === '34') return successorList(findings, canvas, groupLegend(canvas))
  return maxPlot !== null && maxPlot < TILE_ROWS * LEAST
    ? regionLines(findings, canvas, place => nameOnTile(place, canvas))
    : layoutMap(findings, canvas, room => drawTiles(findings, room, canvas))
}

function drawTiles(findings: MapFindings, room: CountryRoom, canvas: Canvas): Country {
  const { places, view, marked } = findings
  const across = room.width - (room.corner > 0 ? room.corner + 2 : 0)
  const width = Math.min(across, view === '34' ? WIDEST_TODAY : WIDEST)
  const wide = width / (TILE_COLUMNS + SEA)
  // With names in one line and scores below them where a tile is wide, else names in two lines.
  const withScore = wide >= 80 && room.height >= TILE_ROWS * WITH_SCORE
  const tall = withScore ? WITH_SCORE : Math.min(NAMED, Math.floor((room.height - 2) / TILE_ROWS))
  const placed = TILES.flatMap((tile): PlacedTile[] => {
    const place = places.find(({ code }) => code === tile.code)
    if (!place) return []
    return [{ name: nameOnTile(place, canvas), place, x: tile.column * wide, y: tile.row * tall }]
  })
  const box = { width: wide - GAP, height: tall - GAP }
  const parts = placed.flatMap(({ name }) => name.split(' '))
  const size = SIZES.find(size => widestText(parts, size) <= box.width - 1) ?? SIZES.at(-1) ?? 0
  const names = placed.flatMap(tile => tileText(tile, box, { size, withScore }, canvas))
  const own = placed.find(({ place }) => place.code === marked)
  const mark = own && { x: own.x, y: own.y, ...box, rx: 3, fill: 'none', stroke: canvas.theme.ink }
  const height = TILE_ROWS * tall
  const south = Math.max(0, Math.min(TRUONG_SA_ROW * tall, height - INSET.height))
  const inset = (name: 'hoang-sa' | 'truong-sa', y: number) =>
    archipelagoInset(name, { x: width - INSET.width, y }, findings, canvas)
  return {
    width,
    height: Math.max(height, south + INSET.height),
    corner: { left: width + 10, height },
    marks: [
      ...placed.map(tile => tileShape(tile, box, findings, canvas)),
      ...names,
      ...borderLines(findings, { wide, tall }, canvas),
      ...(mark ? [element('rect', { ...mark, 'stroke-width': 2.4 })] : []),
      ...inset('hoang-sa', Math.max(0, HOANG_SA_END * tall - INSET.height - 6)),
      ...inset('truong-sa', south),
    ],
  }
}

const nameOnTile = ({ code, name }: PlacedProvince, { words }: Settings): string =>
  nameOf(tileName({ code, ...name }), words)

function tileShape(
  { place, x, y }: PlacedTile,
  { width, height }: { readonly width: number; readonly height: number },
  findings: MapFindings,
  canvas: Canvas,
): Svg {
  const d = boxPath({ x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1 })
  // The hatching stays in a strip at the foot, off the name.
  const foot = boxPath({ x: x + 1, y: y + height - 5, width: width - 2, height: 4 })
  return placeShape(place, d, findings, canvas, { hatched: { d: foot } })
}

function tileText(
  { name, place: { group, score }, x: left, y: top }: PlacedTile,
  { width, height }: { readonly width: number; readonly height: number },
  { size, withScore }: { readonly size: number; readonly withScore: boolean },
  { words, theme }: Settings,
): Svg[] {
  const [y, room] = [top + height / 2, width - 1]
  const fill = group ? theme.onGroup[group] : theme.ink
  const style = { x: left + width / 2, size, fill, anchor: 'middle' } as const
  if (withScore) {
    const figure = score === null ? '–' : formatScore(score, words)
    return [
      textLine(fitText(name, room, size), { ...style, y: y - 3 }),
      textLine(figure, { ...style, y: y + 11, weight: 600 }),
    ]
  }
  const lines = wrapText(name, room, size, 400, 2)
  const first = y + size * 0.36 - ((lines.length - 1) * (size + 2)) / 2
  return lines.map((line, index) => textLine(line, { ...style, y: first + index * (size + 2) }))
}

/** Lines between tiles of different regions, or of provinces that are different ones today. */
function borderLines(
  { areas, view }: MapFindings,
  { wide, tall }: { readonly wide: number; readonly tall: number },
  { theme }: Settings,
): Svg[] {
  const d = areaSides(areas).map(({ column, row, right, down }) => {
    const x = round(column * wide - GAP / 2) + Math.max(0, right) * wide
    const y = round(row * tall - GAP / 2) + Math.max(0, down) * tall
    return `M${round(x)} ${round(y)}${right === 0 ? `h${round(wide)}` : `v${round(tall)}`}`
  })
  const look = {
    stroke: theme.ink,
    'stroke-width': view === '34' ? 1.5 : 1.1,
    'stroke-linecap': 'square',
    fill: 'none',
  }
  return [element('path', { d: d.join(''), ...look })]
}
