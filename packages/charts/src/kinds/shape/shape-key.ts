import { formatPercent } from '@papi-lens/words'
import { emptyBox, groupShape } from '../../drawing/paint.ts'
import type { Svg } from '../../drawing/svg.ts'
import { LINE_HEIGHT, textLine, textLines } from '../../drawing/text.ts'
import { textWidth, wrapText } from '../../drawing/text-width.ts'
import type { Hatching } from '../../frame/hatch.ts'
import { rowName } from '../../rows/unit-rows.ts'
import type { ChartSpeech, Settings } from '../../settings.ts'
import type { ShapeFindings, ShapePart } from './shape-findings.ts'

type Dimension = ShapeFindings['dimensions'][number]

const CHIP = 9
const CHIP_ROOM = 16
const AFTER_ROW = 2
const BEFORE_HEAD = 8
const COLUMN_GAP = 28

/**
 * The key of a shape: every number with its name, share and median, by dimension, in columns of about the same height.
 */
export function shapeKey(
  { dimensions }: ShapeFindings,
  { width, columns, hatching }: { width: number; columns: number; hatching: Hatching },
  settings: Settings,
): { readonly height: number; readonly marks: Svg[] } {
  const column = (width - (columns - 1) * COLUMN_GAP) / columns
  const heights = dimensions.map(dimension => blockHeight(dimension, column, settings))
  const marks: Svg[] = []
  let tallest = 0
  let next = 0
  for (const [index, count] of split(heights, columns).entries()) {
    const left = index * (column + COLUMN_GAP)
    let y = settings.size.small * LINE_HEIGHT
    marks.push(...columnHeads(left, column, settings))
    for (const dimension of dimensions.slice(next, next + count)) {
      marks.push(...block(dimension, left, y, column, settings, hatching))
      y += blockHeight(dimension, column, settings)
    }
    next += count
    tallest = Math.max(tallest, y)
  }
  return { height: tallest, marks }
}

/** How many blocks go into each column so that the tallest is as low as can be, keeping their order. */
function split(heights: readonly number[], columns: number): number[] {
  const sum = heights.reduce((total, height) => total + height, 0)
  for (let limit = sum / columns; limit <= sum + 1; limit += 4) {
    const counts: number[] = [0]
    let filled = 0
    for (const height of heights) {
      if (filled > 0 && filled + height > limit) {
        counts.push(0)
        filled = 0
      }
      counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1
      filled += height
    }
    if (counts.length <= columns) return counts
  }
  return [heights.length]
}

/** Heads of the two columns of figures. */
function headWords({ charts }: ChartSpeech): readonly [string, string] {
  const { median } = charts.key
  return [charts.shape.own, median.charAt(0).toUpperCase() + median.slice(1)]
}

/** Room of the two columns of figures, the province's own and the median's. */
function figureRoom({ words, size }: Settings): { readonly own: number; readonly median: number } {
  const [own, median] = headWords(words)
  const figure = textWidth('100%', size.text, 600)
  return {
    own: Math.max(textWidth(own, size.small), figure) + 6,
    median: Math.max(textWidth(median, size.small), figure) + 8,
  }
}

function columnHeads(left: number, width: number, settings: Settings): Svg[] {
  const { words, size, theme } = settings
  const style = { y: size.small, size: size.small, fill: theme.soft, anchor: 'end' } as const
  const { median } = figureRoom(settings)
  const [own, last] = headWords(words)
  return [
    textLine(own, { ...style, x: left + width - median }),
    textLine(last, { ...style, x: left + width }),
  ]
}

function nameLines(row: ShapePart, width: number, settings: Settings): string[] {
  const { own, median } = figureRoom(settings)
  const room = width - CHIP_ROOM - own - median
  return wrapText(rowName(row, settings.words), room, settings.size.text)
}

function blockHeight({ head, parts }: Dimension, width: number, settings: Settings): number {
  const step = settings.size.text * LINE_HEIGHT
  const title = wrapText(rowName(head, settings.words), width, settings.size.text, 600).length * step
  const rows = parts.map(part => nameLines(part, width, settings).length * step + AFTER_ROW)
  return BEFORE_HEAD + title + rows.reduce((sum, height) => sum + height, 0)
}

function block(
  { head, parts }: Dimension,
  left: number,
  top: number,
  width: number,
  settings: Settings,
  hatching: Hatching,
): Svg[] {
  const { words, size, theme } = settings
  const step = size.text * LINE_HEIGHT
  const title = wrapText(rowName(head, words), width, size.text, 600)
  let y = top + BEFORE_HEAD
  const marks = textLines(title, { x: left, y: y + size.text, size: size.text, fill: theme.ink, weight: 600 })
  y += title.length * step
  for (const item of parts) {
    const lines = nameLines(item, width, settings)
    const { share, group, medianShare } = item.part
    const baseline = y + size.text
    const box = { x: left + 1, y: baseline - CHIP, width: CHIP, height: CHIP }
    marks.push(
      ...(group === null
        ? [emptyBox(box, theme.soft, '2 2')]
        : groupShape('rect', box, group, { theme, low: hatching.low })),
      ...textLines(lines, { x: left + CHIP_ROOM, y: baseline, size: size.text, fill: theme.ink }),
    )
    const figure = { y: baseline, size: size.text, anchor: 'end' } as const
    const own = share === null ? '–' : formatPercent(share, words)
    const ownStyle = { fill: theme.ink, weight: share === null ? 400 : 600 } as const
    marks.push(textLine(own, { ...figure, ...ownStyle, x: left + width - figureRoom(settings).median }))
    if (medianShare !== null) {
      const median = formatPercent(medianShare, words)
      marks.push(textLine(median, { ...figure, x: left + width, fill: theme.soft }))
    }
    y += lines.length * step + AFTER_ROW
  }
  return marks
}
