/** A circle; one that is `free` may be moved up and down. */
interface Circle {
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly free: boolean
}

/** Between the edges of two circles, and from one place that is tried to the next; pixels. */
const [APART, STEP] = [2, 2]

/**
 * How high the circles stand when the free ones are moved within a zone so that none lies over another: the largest first, as
 * near to the middle of the zone as it is clear, or where it overlaps least.
 */
export function spreadCircles(circles: readonly Circle[], [top, bottom]: readonly [number, number]) {
  const placed = circles.filter(({ free }) => !free)
  const heights = new Map(placed.map(circle => [circle, circle.y]))
  let isClear = true
  for (const circle of circles.filter(({ free }) => free).sort((a, b) => b.radius - a.radius)) {
    const least = circle.radius + APART
    const roomAt = (y: number) =>
      Math.min(...placed.map(one => Math.hypot(circle.x - one.x, y - one.y) - one.radius - least))
    const reach = Math.max(0, (bottom - top) / 2 - circle.radius)
    const count = 1 + 2 * Math.floor(reach / STEP)
    const stepTo = (at: number) => Math.ceil(at / 2) * (at % 2 ? -STEP : STEP)
    const tried = Array.from({ length: count }, (_, at) => (top + bottom) / 2 + stepTo(at))
    const y = tried.find(y => roomAt(y) >= 0) ?? tried.reduce((a, b) => (roomAt(b) > roomAt(a) ? b : a))
    isClear &&= roomAt(y) >= 0
    heights.set(circle, y)
    placed.push({ ...circle, y })
  }
  return { heights: circles.map(circle => heights.get(circle) ?? circle.y), isClear }
}
