/** A box, pixels. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A mark that wants a label beside it. */
export interface Wanted {
  readonly x: number
  readonly y: number
  readonly radius: number
  /** Of the label. */
  readonly width: number
  readonly height: number
  /** How far from the mark it may stand, pixels; anywhere by default. */
  readonly farthest?: number
}

const STEPS = [0, 6, 14, 24, 36, 50, 66, 84, 104]
const ANGLES = 16

/**
 * Places for labels beside their marks, inside a box, so that no label covers another or a mark.
 * Labels are placed in the order given, each as near as there is room: right of its mark first, then all round it, then
 * farther out. Null where there is no room within `farthest` pixels of a mark.
 *
 * @example
 * const within = { left: 0, top: 0, right: 100, bottom: 100 }
 * placeBeside([{ x: 50, y: 50, radius: 5, width: 20, height: 10 }], within)
 * // => [{ left: 57, top: 45, right: 77, bottom: 55 }]
 */
export function placeBeside(wanted: readonly Wanted[], within: Box): (Box | null)[] {
  const taken = wanted.map(({ x, y, radius }) => boxAround(x, y, 2 * radius, 2 * radius))
  return wanted.map(label => {
    for (const box of candidates(label)) {
      const isInside =
        box.left >= within.left &&
        box.right <= within.right &&
        box.top >= within.top &&
        box.bottom <= within.bottom
      if (!isInside || taken.some(other => meet(box, other))) continue
      taken.push(box)
      return box
    }
    return null
  })
}

function* candidates({ x, y, radius, width, height, farthest }: Wanted): Generator<Box> {
  for (const away of STEPS) {
    if (farthest !== undefined && away > farthest) return
    const reach = radius + 2 + away
    for (let turn = 0; turn < ANGLES; turn++) {
      // Right, then alternately below and above it, round to the left.
      const angle = ((turn % 2 === 0 ? turn / 2 : -(turn + 1) / 2) / ANGLES) * 2 * Math.PI
      const across = Math.cos(angle) * (reach + width / 2)
      const down = Math.sin(angle) * (reach + height / 2)
      yield boxAround(x + across, y + down, width, height)
    }
  }
}

function boxAround(x: number, y: number, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 }
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
