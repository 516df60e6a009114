import { compose, type Matrix, type Ruling, toMatrix } from './pdf-page.ts'

/** What pdf.js says is drawn on a page. */
export interface OperatorList {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

/** A filled shape thinner than this is a line. */
const THIN = 3
/** A line that leans more than this is none of a table. */
const LEAN = 1
/** More lines than this make a drawing, not a table. */
const MOST_RULINGS = 20_000
/** Parts of a path, as pdf.js writes them before their coordinates, and how many those are. */
const [MOVE, LINE, CURVE, CLOSE] = [0, 1, 2, 3]

/**
 * The lines drawn on a page: stroked, or filled as thin shapes.
 *
 * @param ops numbers of the operators in pdf.js (`OPS`)
 * @param base from the page's own coordinates to those it is shown in
 */
export function rulingsOf(
  { fnArray, argsArray }: OperatorList,
  ops: Readonly<Record<string, number>>,
  base: Matrix,
): Ruling[] {
  const rulings: Ruling[] = []
  const saved: Matrix[] = []
  let matrix = base
  const filled = new Set([ops.fill, ops.eoFill, ops.fillStroke, ops.eoFillStroke])
  const stroked = new Set([ops.stroke, ops.closeStroke, ops.fillStroke, ops.closeFillStroke])
  fnArray.forEach((op, index) => {
    const args = argsArray[index]
    const list: readonly unknown[] = Array.isArray(args) ? args : []
    if (op === ops.save) saved.push(matrix)
    else if (op === ops.restore || op === ops.paintFormXObjectEnd) matrix = saved.pop() ?? base
    else if (op === ops.transform) matrix = within(matrix, args)
    else if (op === ops.paintFormXObjectBegin) {
      saved.push(matrix)
      matrix = within(matrix, list[0])
    } else if (op === ops.constructPath && rulings.length < MOST_RULINGS) {
      const [paint, [data] = []] = list as [number?, [ArrayLike<number>?]?]
      if (paint === undefined || !data) return
      for (const shape of shapesOf(data, matrix)) {
        if (stroked.has(paint)) addEdges(shape, rulings)
        else if (filled.has(paint)) addThin(shape, rulings)
      }
    }
  })
  return rulings
}

type Point = readonly [number, number]

function within(matrix: Matrix, values: unknown): Matrix {
  const inner = toMatrix(values)
  return inner ? compose(matrix, inner) : matrix
}

/** The closed or open runs of points that a path consists of. */
function shapesOf(data: ArrayLike<number>, [a, b, c, d, e, f]: Matrix): Point[][] {
  const shapes: Point[][] = []
  let shape: Point[] = []
  const take = (at: number) => {
    const [x, y] = [data[at] ?? 0, data[at + 1] ?? 0]
    shape.push([a * x + c * y + e, b * x + d * y + f])
  }
  for (let at = 0; at < data.length; ) {
    const part = data[at++]
    if (part === MOVE) {
      shape = []
      shapes.push(shape)
      take(at)
      at += 2
    } else if (part === LINE) {
      take(at)
      at += 2
    } else if (part === CURVE) {
      take(at + 4)
      at += 6
    } else if (part === CLOSE) {
      const [first] = shape
      if (first) shape.push(first)
    } else break
  }
  return shapes
}

function addEdges(shape: readonly Point[], rulings: Ruling[]): void {
  shape.forEach(([x, y], index) => {
    const next = shape[index + 1]
    if (next) addLine(x, y, next[0], next[1], rulings)
  })
}

/** A thin filled shape is a line along its middle; any other is a ground. */
function addThin(shape: readonly Point[], rulings: Ruling[]): void {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of shape) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  const [width, height] = [right - left, bottom - top]
  const [x, y] = [(left + right) / 2, (top + bottom) / 2]
  if (height <= THIN && width > height) addLine(left, y, right, y, rulings)
  else if (width <= THIN && height > width) addLine(x, top, x, bottom, rulings)
}

function addLine(x: number, y: number, toX: number, toY: number, rulings: Ruling[]): void {
  const isAcross = Math.abs(toY - y) <= LEAN
  if (isAcross === Math.abs(toX - x) <= LEAN) return
  const [at, a, b] = isAcross ? [(y + toY) / 2, x, toX] : [(x + toX) / 2, y, toY]
  if (![at, a, b].every(Number.isFinite)) return
  rulings.push({ isAcross, at, from: Math.min(a, b), to: Math.max(a, b) })
}
