/** A swarm of dots of one size. */
export interface Swarm {
  /** Pixels; `y` is from the middle line. */
  readonly dots: readonly { readonly x: number; readonly y: number }[]
  readonly radius: number
  /** From the middle line to the outer edge of the farthest dot. */
  readonly reach: number
}

const SMALLEST = 1.5

/**
 * Dots pushed off the middle line only as far as they would touch: each stays at its own place along the axis, in the
 * order given, and the same places always give the same swarm. Where many are equal, dots become smaller rather than
 * the swarm higher than `most`.
 *
 * @param places places along the axis, pixels, ascending
 * @example
 * swarmOf([0, 0, 100], { radius: 4, most: 60 }).dots.map(({ y }) => y) // => [0, -9, 0]
 */
export function swarmOf(
  places: readonly number[],
  { radius, most }: { readonly radius: number; readonly most: number },
): Swarm {
  for (let size = radius; ; size -= 0.5) {
    const swarm = swarmOfSize(places, size)
    if (swarm.reach <= most || size - 0.5 < SMALLEST) return swarm
  }
}

function swarmOfSize(places: readonly number[], radius: number): Swarm {
  const apart = 2 * radius + 1
  const dots: { readonly x: number; readonly y: number }[] = []
  for (const x of places) {
    const near = dots.filter(dot => Math.abs(dot.x - x) < apart)
    // On the line, or just touching a neighbour on either side of it.
    const touching = near.flatMap(dot => {
      const away = Math.sqrt(apart ** 2 - (dot.x - x) ** 2)
      return [dot.y - away, dot.y + away]
    })
    const free = [0, ...touching]
      .filter(y => near.every(dot => Math.hypot(dot.x - x, dot.y - y) >= apart - 1e-6))
      .sort((a, b) => Math.abs(a) - Math.abs(b) || a - b)
    dots.push({ x, y: free[0] ?? 0 })
  }
  const reach = Math.max(0, ...dots.map(({ y }) => Math.abs(y))) + radius
  return { dots, radius, reach }
}
