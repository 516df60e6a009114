import { GROUPS, type Group } from '@papi-lens/core'
import { formatScore, nameOf } from '@papi-lens/words'
import { groupShape } from '../../drawing/paint.ts'
import { boxPath } from '../../drawing/path.ts'
import { element, round, type Svg } from '../../drawing/svg.ts'
import { textLine } from '../../drawing/text.ts'
import { fitText, widestText, wrapText } from '../../drawing/text-width.ts'
import type { Canvas, Plot } from '../../frame/canvas.ts'
import type { PlacedProvince } from '../../placed-score.ts'
import type { Settings } from '../../settings.ts'
import { archipelagoInset, INSET } from '../map/archipelago.ts'
import type { MapFindings } from '../map/map-findings.ts'
import { layoutMap } from '../map/map-layout.ts'
import { TILE_COLUMNS, TILE_ROWS, TILES, tileName, todayBorders } from './tile-grid.ts'

/** Room right of the tiles, in tiles, that the insets need beyond the sea between the coasts. */
const SEA = 0.25
const GAP = 2
/** Names all have the same size: the largest at which no word is cut. */
const SIZES = [11.5, 10.5, 9.5]
/** Where the insets stand: above the row of Đà Nẵng, and east of the Mekong delta. */
const HOANG_SA_END = 8
const TRUONG_SA_ROW = 16.2

interface PlacedTile {
  readonly name: string
  readonly place: PlacedProvince
  readonly x: number
  readonly y: number
}

/** The tiles of the provinces with their names, the archipelagos inset, and in the view of 34 the borders of today. */
export function drawTileMap(findings: MapFindings, canvas: Canvas): Plot {
  const widest = findings.view === '34' ? 520 : 700
  return layoutMap(findings, canvas, widest, width => drawTiles(findings, width, canvas))
}

function drawTiles(findings: MapFindings, width: number, canvas: Canvas): Plot {
  const wide = width / (TILE_COLUMNS + SEA)
  // With names in one line and scores below them where a tile is wide, else names in two lines.
  const withScore = wide >= 80
  const tall = withScore ? 38 : 35
  const placed = TILES.flatMap((tile): PlacedTile[] => {
    const place = findings.places.find(({ code }) => code === tile.code)
    if (!place) return []
    const name = nameOf(tileName({ code: place.code, ...place.name }), canvas.words)
    return [{ name, place, x: tile.column * wide, y: tile.row * tall }]
  })
  const box = { width: wide - GAP, height: tall - GAP }
  const fills = [...GROUPS, null].flatMap(group => tilesOf(placed, group, box, canvas))
  const parts = placed.flatMap(({ name }) => name.split(' '))
  const size = SIZES.find(size => widestText(parts, size) <= box.width - 1) ?? SIZES.at(-1) ?? 0
  const names = placed.flatMap(tile => tileText(tile, box, { size, withScore }, canvas))
  const own = placed.find(({ place }) => place.code === findings.marked)
  const mark = own && { x: own.x, y: own.y, ...box, rx: 3, fill: 'none', stroke: canvas.theme.ink }
  const inset = (name: 'hoang-sa' | 'truong-sa', y: number) =>
    archipelagoInset(name, { x: width - INSET.width, y }, findings, canvas)
  return {
    height: TILE_ROWS * tall,
    marks: [
      ...fills,
      ...names,
      ...borderLines(findings, { wide, tall }, canvas),
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
  canvas: Canvas,
): Svg[] {
  const own = placed.filter(({ place }) => place.group === group)
  const d = own.map(({ x, y }) => boxPath({ x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1 }))
  // The hatching stays in a strip at the foot, off the name.
  const foot = own.map(({ x, y }) => boxPath({ x: x + 1, y: y + height - 5, width: width - 2, height: 4 }))
  return groupShape('path', { d: d.join('') }, group, canvas, { hatched: { d: foot.join('') } })
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

/** Lines between tiles that belong to different provinces today. */
function borderLines(
  { successors }: MapFindings,
  { wide, tall }: { readonly wide: number; readonly tall: number },
  { theme }: Settings,
): Svg[] {
  if (successors.length === 0) return []
  const d = todayBorders(successors).map(({ column, row, right, down }) => {
    const x = round(column * wide - GAP / 2) + Math.max(0, right) * wide
    const y = round(row * tall - GAP / 2) + Math.max(0, down) * tall
    return `M${round(x)} ${round(y)}${right === 0 ? `h${round(wide)}` : `v${round(tall)}`}`
  })
  const look = { stroke: theme.ink, 'stroke-width': 1.5, 'stroke-linecap': 'square', fill: 'none' }
  return [element('path', { d: d.join(''), ...look })]
}
