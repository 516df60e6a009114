import { isWithin } from './priority-matrix-findings.ts'
import type { Bubble } from './priority-matrix-labels.ts'

/** Between the edges of two bubbles, and from one place that is tried to the next; pixels. */
const [APART, STEP] = [2, 2]
/** Width of the ring around the first five. */
export const RING = 2

/** Bubbles of which none hides another, where that is possible. */
interface Spread {
  readonly bubbles: readonly Bubble[]
  readonly isFree: boolean
}

/**
 * Moves the bubbles whose change is within usual movement up and down the zone that means nothing, so that none lies over
 * another: the largest first, each as near to the middle as it is free. Where there is no room for that, they lie where they
 * overlap least.
 *
 * @example
 * spreadBubbles([bubble, sameBubble], { top: 0, bottom: 60 }).isFree // => true
 */
export function spreadBubbles(
  bubbles: readonly Bubble[],
  zone: { readonly top: number; readonly bottom: number },
): Spread {
  const placed = bubbles.filter(({ area }) => !isWithin(area))
  const free = bubbles.filter(({ area }) => isWithin(area)).sort((a, b) => b.radius - a.radius)
  const places = new Map<Bubble, Bubble>()
  let isFree = true
  for (const bubble of free) {
    const tried = placesIn(zone, reach(bubble)).map(y => {
      const moved = { ...bubble, y }
      return { moved, room: Math.min(...placed.map(other => roomBetween(moved, other))) }
    })
    const [first] = tried
    if (!first) continue
    const best = tried.find(({ room }) => room >= 0) ?? tried.reduce((a, b) => (b.room > a.room ? b : a))
    isFree &&= best.room >= 0
    placed.push(best.moved)
    places.set(bubble, best.moved)
  }
  return { bubbles: bubbles.map(bubble => places.get(bubble) ?? bubble), isFree }
}

const reach = ({ area, radius }: Bubble): number => radius + (area.isFirst ? RING : 0)

/** Pixels between two bubbles beyond what they must be apart. */
function roomBetween(a: Bubble, b: Bubble): number {
  return Math.hypot(a.x - b.x, a.y - b.y) - reach(a) - reach(b) - APART
}

/** From the middle of the zone outwards, up and down in turn; the middle alone where the zone is lower than the bubble. */
function placesIn(
  { top, bottom }: { readonly top: number; readonly bottom: number },
  radius: number,
): number[] {
  const middle = (top + bottom) / 2
  const count = Math.max(0, Math.floor((bottom - top - 2 * radius) / 2 / STEP))
  const steps = Array.from({ length: count }, (_, index) => (index + 1) * STEP)
  return [middle, ...steps.flatMap(step => [middle - step, middle + step])]
}
