import { formatScore } from '@papi-lens/words'
import { shifted } from '../../drawing/svg.ts'
import { textLine } from '../../drawing/text.ts'
import type { Canvas, Plot } from '../../frame/canvas.ts'
import { RANKED_ROW, rankedList } from '../../frame/ranked-list.ts'
import { rowName } from '../../rows/unit-rows.ts'
import type { ShapeFindings, ShapePart } from './shape-findings.ts'
import { LEAST_SCORED, petalsIn, SCORED_AROUND } from './shape-plot.ts'

const [AROUND, GAP, SHOWN] = [26, 24, 5]

/** The shape where a page bounds its height: petals with their scores over the ends of the list, or small beside them. */
export function shapeOnPaper(findings: ShapeFindings, maxPlot: number, canvas: Canvas): Plot {
  const { room } = canvas
  const below = endsOf(findings, maxPlot, canvas)
  const largest = (maxPlot - below.height - 12) / 2 - SCORED_AROUND
  const isLarge = largest >= LEAST_SCORED
  const outer = isLarge ? largest : Math.min(maxPlot / 2, room * 0.24) - AROUND
  const width = isLarge ? room : 2 * (outer + AROUND)
  const petals = petalsIn(findings, { width, names: false, largest: outer }, canvas)
  const [x, y] = isLarge ? [0, petals.height + 12] : [width + GAP, 0]
  const list = isLarge ? below : endsOf(findings, maxPlot, { ...canvas, room: room - x })
  return {
    height: Math.max(petals.height, y + list.height),
    leftOut: list.leftOut ?? null,
    marks: [...petals.marks, shifted(list.marks, x, y)],
  }
}

/** The sub-dimensions furthest below the national median, and furthest above it, as many as there is room for. */
function endsOf(findings: ShapeFindings, maxPlot: number, canvas: Canvas, count = SHOWN): Plot {
  const ends = endsUpTo(findings, count, canvas)
  return ends.height > maxPlot && count > 1 ? endsOf(findings, maxPlot, canvas, count - 1) : ends
}

function endsUpTo({ dimensions }: ShapeFindings, count: number, canvas: Canvas): Plot {
  const { words, soft } = canvas
  const { shape, paper } = words.charts
  const gapOf = ({ share, medianShare }: ShapePart) => (share ?? 0) - (medianShare ?? 0)
  const compared = dimensions
    .flatMap(({ parts }) => parts)
    .filter(({ share, medianShare }) => share !== null && medianShare !== null)
    .sort((a, b) => gapOf(a) - gapOf(b))
  const below = compared.filter(part => gapOf(part) < 0).slice(0, count)
  const above = compared.filter(part => gapOf(part) > 0).slice(-count)
  const rowOf = (part: ShapePart) => {
    return { name: rowName(part, words), figure: formatScore(part.score ?? 0, words), group: part.group }
  }
  const blocks = [
    { head: shape.furthestBelow, rows: below.map(rowOf) },
    { head: shape.furthestAbove, rows: above.reverse().map(rowOf) },
  ]
  const { height, marks } = rankedList(blocks, canvas, 2)
  const others = compared.length - below.length - above.length
  if (others <= 0) return { height, marks }
  const named = paper.subdimensions(others)
  return {
    height: height + RANKED_ROW,
    leftOut: paper.leftOut(named),
    marks: [...marks, textLine(paper.gap(named), { ...soft.small, x: 0, y: height + RANKED_ROW - 5 })],
  }
}
