import { formatScore } from '@papi-lens/words'
import { groupShape } from '../../drawing/paint.ts'
import { shifted } from '../../drawing/svg.ts'
import { textLine } from '../../drawing/text.ts'
import { fitText, textWidth } from '../../drawing/text-width.ts'
import type { Canvas, Plot } from '../../frame/canvas.ts'
import { rowName } from '../../rows/unit-rows.ts'
import type { ShapeFindings, ShapePart } from './shape-findings.ts'
import { shapeKey } from './shape-key.ts'
import { LEAST_SCORED, petalsIn, SCORED_AROUND } from './shape-plot.ts'

/** Room around small petals for their numbers; the least petals are worth drawing. */
const [AROUND, LEAST] = [26, 64]
const [ROW, HEAD, CHIP, GAP] = [17, 19, 9, 24]
const SHOWN = 5

/** The shape where a page bounds its height: petals over a key of all, or with their scores over the ends of the list, or small. */
export function shapeOnPaper(findings: ShapeFindings, maxPlot: number, canvas: Canvas): Plot {
  const { room } = canvas
  const key = shapeKey(findings, { columns: room >= 700 ? 3 : 2, hasScore: true, isBrief: true }, canvas)
  const left = maxPlot - key.height - 12
  if (left / 2 - AROUND >= LEAST) {
    const petals = petalsIn(findings, { width: room, names: false, largest: left / 2 - AROUND }, canvas)
    const keyTop = petals.height + 12
    return { height: keyTop + key.height, marks: [...petals.marks, shifted(key.marks, 0, keyTop)] }
  }
  const ends = endsOf(findings, maxPlot, canvas)
  const open = maxPlot - ends.height - 12
  const largest = open / 2 - SCORED_AROUND
  if (largest >= LEAST_SCORED) {
    const petals = petalsIn(findings, { width: room, names: false, largest }, canvas)
    const top = petals.height + 12
    return { ...ends, height: top + ends.height, marks: [...petals.marks, shifted(ends.marks, 0, top)] }
  }
  const outer = Math.min(maxPlot / 2, room * 0.24) - AROUND
  const petals = petalsIn(findings, { width: 2 * (outer + AROUND), names: false, largest: outer }, canvas)
  const from = 2 * (outer + AROUND) + GAP
  const list = endsOf(findings, maxPlot, { ...canvas, room: room - from })
  return {
    height: Math.max(petals.height, list.height),
    leftOut: list.leftOut ?? null,
    marks: [...petals.marks, shifted(list.marks, from, 0)],
  }
}

/** The sub-dimensions furthest below the national median, and furthest above it, as many as there is room for. */
function endsOf({ dimensions }: ShapeFindings, maxPlot: number, canvas: Canvas): Plot {
  const { words, size, ink, soft, room } = canvas
  const { shape, paper } = words.charts
  const gapOf = ({ share, medianShare }: ShapePart) => (share ?? 0) - (medianShare ?? 0)
  const compared = dimensions
    .flatMap(({ parts }) => parts)
    .filter(({ share, medianShare }) => share !== null && medianShare !== null)
    .sort((a, b) => gapOf(a) - gapOf(b))
  const count = Math.max(1, Math.min(SHOWN, Math.floor((maxPlot - 3 * HEAD - 4) / (2 * ROW))))
  const below = compared.filter(part => gapOf(part) < 0).slice(0, count)
  const above = compared
    .filter(part => gapOf(part) > 0)
    .slice(-count)
    .reverse()
  let y = 0
  const block = (head: string, parts: readonly ShapePart[]) => {
    if (parts.length === 0) return []
    y += HEAD
    const marks = [textLine(head, { ...soft.small, x: 0, y: y - 5, weight: 600 })]
    for (const part of parts) {
      y += ROW
      const score = part.score === null ? '–' : formatScore(part.score, words)
      const left = room - CHIP - 16 - textWidth(score, size.small, 600)
      const box = { x: 0.5, y: y - 5 - CHIP, width: CHIP, height: CHIP }
      marks.push(
        ...groupShape('rect', box, part.group, canvas),
        textLine(fitText(rowName(part, words), left, size.small), { ...ink.small, x: CHIP + 7, y: y - 5 }),
        textLine(score, { ...ink.small, x: room, y: y - 5, weight: 600, anchor: 'end' }),
      )
    }
    y += 4
    return marks
  }
  const marks = [...block(shape.furthestBelow, below), ...block(shape.furthestAbove, above)]
  const others = compared.length - below.length - above.length
  if (others <= 0) return { height: y, marks }
  y += ROW
  const named = paper.subdimensions(others)
  return {
    height: y,
    leftOut: paper.leftOut(named),
    marks: [...marks, textLine(paper.gap(named), { ...soft.small, x: 0, y: y - 5 })],
  }
}
