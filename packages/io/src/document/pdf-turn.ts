import type { Matrix } from './pdf-page.ts'

/** Which way text runs on a page as it is shown. */
export type Direction = 'right' | 'up' | 'down' | 'left'

/** Fewer letters of another direction are a stamp or a label, not a page that lies on its side. */
const FEWEST = 40

/** The way text runs whose first two numbers of its transformation these are; null where it slants. */
export function directionOf(a: number, b: number): Direction | null {
  if (Math.abs(b) <= Math.abs(a) / 4) return a > 0 ? 'right' : a < 0 ? 'left' : null
  if (Math.abs(a) <= Math.abs(b) / 4) return b < 0 ? 'up' : 'down'
  return null
}

/** The way most letters of a page run; upright where no other clearly leads. */
export function mainDirection(letters: ReadonlyMap<Direction, number>): Direction {
  let main: Direction = 'right'
  let most = Math.max(letters.get('right') ?? 0, FEWEST)
  for (const [direction, count] of letters) {
    if (direction === 'right' || count <= most) continue
    main = direction
    most = count
  }
  return main
}

/** Turns a page of this size so that text of a direction runs to the right. y goes down. */
export function turned(
  direction: Direction,
  width: number,
  height: number,
): { turn: Matrix; height: number } {
  if (direction === 'up') return { turn: [0, 1, -1, 0, height, 0], height: width }
  if (direction === 'down') return { turn: [0, -1, 1, 0, 0, width], height: width }
  if (direction === 'left') return { turn: [-1, 0, 0, -1, width, height], height }
  return { turn: [1, 0, 0, 1, 0, 0], height }
}
