import { compose, type Matrix, toMatrix } from './pdf-page.ts'
import type { OperatorList } from './pdf-rulings.ts'

/**
 * The part of a page that its pictures cover, 0 to 1. pdf.js leaves pictures out, as it is asked to: what is left of one
 * is the place it was to be drawn in, a transformation of the unit square with nothing drawn in it.
 *
 * @param ops numbers of the operators in pdf.js (`OPS`)
 * @param area of the page, in square points
 */
export function pictureShare(
  { fnArray, argsArray }: OperatorList,
  ops: Readonly<Record<string, number>>,
  area: number,
): number {
  const silent = new Set(SILENT.map(name => ops[name]))
  const start: Matrix = [1, 0, 0, 1, 0, 0]
  let frame = { matrix: start, isPlaced: false, isDrawn: false }
  const saved: (typeof frame)[] = []
  let covered = 0
  fnArray.forEach((op, index) => {
    const args = argsArray[index]
    if (op === ops.save || op === ops.paintFormXObjectBegin) {
      saved.push(frame)
      frame = { matrix: frame.matrix, isPlaced: false, isDrawn: false }
      const own = op === ops.save ? null : toMatrix(Array.isArray(args) ? args[0] : null)
      if (own) frame.matrix = compose(frame.matrix, own)
    } else if (op === ops.restore || op === ops.paintFormXObjectEnd) {
      const [a, b, c, d] = frame.matrix
      const size = Math.abs(a * d - b * c)
      if (frame.isPlaced && !frame.isDrawn && Number.isFinite(size)) covered += size
      const around = saved.pop()
      frame = around ? { ...around, isDrawn: true } : { matrix: start, isPlaced: false, isDrawn: false }
    } else if (op === ops.transform) {
      const own = toMatrix(args)
      if (own) frame.matrix = compose(frame.matrix, own)
      frame.isPlaced = true
    } else if (!silent.has(op)) frame.isDrawn = true
  })
  return area > 0 ? Math.min(1, covered / area) : 0
}

/** What draws nothing by itself. */
const SILENT = [
  ...[
    'dependency',
    'setGState',
    'setStrokeRGBColor',
    'setFillRGBColor',
    'setLineWidth',
    'setRenderingIntent',
  ],
  ...['beginMarkedContent', 'beginMarkedContentProps', 'endMarkedContent', 'clip', 'eoClip', 'endPath'],
  ...['setStrokeColorSpace', 'setFillColorSpace', 'setStrokeGray', 'setFillGray', 'setFlatness'],
]
