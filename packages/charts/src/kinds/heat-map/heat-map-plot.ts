import { GROUPS } from '@papi-lens/core'
import { element, round, type Svg } from '../../drawing/svg.ts'
import { textLine } from '../../drawing/text.ts'
import { textWidth } from '../../drawing/text-width.ts'
import { formatScore } from '../../format.ts'
import { thinTicks } from '../../frame/axes.ts'
import type { Plot, PlotArea } from '../../frame/frame.ts'
import type { Hatching } from '../../frame/hatch.ts'
import { layRows } from '../../rows/row-layout.ts'
import type { Settings } from '../../settings.ts'
import type { HeatCell, HeatMapFindings } from './heat-map-findings.ts'
import { columnHeads, heatRowName } from './heat-map-words.ts'

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface Figure {
  readonly text: string
  readonly width: number
}

interface PlacedCell extends Box, HeatCell {
  readonly figure: Figure | null
}

const HEAD = 20
const CELL = 24
const GAP = 2
/** A strip between two years must be seen between cells without hiding their figures. */
const STRIP = 5

/** The cells, with heads above; where they repeat below each label, heads stand once at the top. */
export function drawHeatMap(findings: HeatMapFindings, area: PlotArea, settings: Settings): Plot {
  const { lang, size, theme } = settings
  const heads = columnHeads(findings, lang)
  const layout = layRows(
    findings.rows.map((row, index) => ({
      text: heatRowName(row, lang),
      weight: row.isHead ? 600 : 400,
      height: CELL,
      before: index === 1 && findings.rows[0]?.isHead ? 6 : 0,
    })),
    area.width,
    settings,
    { column: 0.32, maxColumn: 300, top: HEAD },
  )
  const step = (area.width - layout.left) / Math.max(1, heads.length)
  const cellWidth = Math.min(step, 90)
  const left = (column: number) => layout.left + column * cellWidth
  const ticks = thinTicks(
    heads.map((label, column) => ({ at: left(column) + cellWidth / 2, label })),
    size.small,
  )
  const headMarks = ticks.map(({ at, label }) =>
    textLine(label, { x: at, y: 13, size: size.small, fill: theme.soft, anchor: 'middle' }),
  )
  const figures = figuresOf(findings, cellWidth - 7, settings)
  const boxes = findings.rows.flatMap(({ cells }, index) => {
    const y = (layout.rows[index]?.middle ?? 0) - CELL / 2 + GAP / 2
    return cells.map((cell, column): PlacedCell => {
      const box = { x: left(column) + GAP / 2, y, width: cellWidth - GAP, height: CELL - GAP }
      return { ...box, ...cell, figure: figures[index]?.[column] ?? null }
    })
  })
  const marks = [
    ...fills(boxes, settings),
    ...hatches(boxes, area.hatching, settings),
    ...texts(boxes, settings),
  ]
  return { height: layout.height, marks: [...headMarks, ...layout.labels, ...marks] }
}

/**
 * The scores with the most decimals that fit the width, row by row; all or none, so that a row can be read across. None
 * fit: no rows.
 */
function figuresOf(
  { rows }: HeatMapFindings,
  width: number,
  { lang, size }: Settings,
): readonly (readonly (Figure | null)[])[] {
  for (const decimals of [2, 1]) {
    const figures = rows.map(({ cells }) =>
      cells.map(({ score }): Figure | null => {
        if (score === null) return null
        const text = formatScore(score, lang, decimals)
        return { text, width: textWidth(text, size.small) }
      }),
    )
    if (figures.every(row => row.every(figure => figure === null || figure.width <= width))) return figures
  }
  return []
}

/** All cells of a group in one path: a province's years are a hundred cells. */
function fills(cells: readonly PlacedCell[], { theme }: Settings): Svg[] {
  const holes = cells.filter(({ missing }) => missing === 'not-published')
  const filled = GROUPS.flatMap(group => {
    const own = cells.filter(cell => cell.group === group)
    const edge = { stroke: theme.edge[group], 'stroke-width': 0.75 }
    return own.length > 0 ? [element('path', { d: pathOf(own), fill: theme.group[group], ...edge })] : []
  })
  const dashed = { fill: 'none', stroke: theme.soft, 'stroke-dasharray': '2.5 2.5' }
  return holes.length > 0 ? [...filled, element('path', { d: pathOf(holes), ...dashed })] : filled
}

/** The low group, and the strips between two years of which the later one is measured differently. */
function hatches(cells: readonly PlacedCell[], hatching: Hatching, { theme }: Settings): Svg[] {
  const low = cells.filter(({ group }) => group === 'low').flatMap(lowHatch)
  const strips = cells
    .filter(({ isBroken }) => isBroken)
    .map(({ x, y, height }) => ({ x: x - GAP / 2 - STRIP / 2, y: y - 1, width: STRIP, height: height + 2 }))
  const marks = low.length > 0 ? [element('path', { d: pathOf(low), fill: hatching.low })] : []
  if (strips.length > 0) {
    const d = pathOf(strips)
    marks.push(element('path', { d, fill: theme.card }), element('path', { d, fill: hatching.broken }))
  }
  return marks
}

/** The low group is hatched beside its figure, not under it. */
function lowHatch({ x, y, width, height, figure }: PlacedCell): Box[] {
  if (figure === null) return [{ x, y, width, height }]
  const side = (width - figure.width - 4) / 2
  if (side < 5) return [{ x, y: y + height - 4, width, height: 4 }]
  return [x, x + width - side].map(from => ({ x: from, y, width: side, height }))
}

function texts(cells: readonly PlacedCell[], { theme, size }: Settings): Svg[] {
  return cells.flatMap(({ x, y, width, height, figure, group }) => {
    if (figure === null || group === null) return []
    const place = { x: x + width / 2, y: y + height / 2 + size.small * 0.36 }
    const style = { size: size.small, fill: theme.onGroup[group], anchor: 'middle' } as const
    return [textLine(figure.text, { ...place, ...style })]
  })
}

function pathOf(boxes: readonly Box[]): string {
  return boxes
    .map(
      ({ x, y, width, height }) =>
        `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${-round(width)}z`,
    )
    .join('')
}
