/** A corner of a shape. */
export type Corner = readonly [x: number, y: number]

/** Degrees of an arc between two corners of the line that stands for it: it leaves a circle of 100 pixels by a third of one. */
const STEP = 9

/**
 * The outline of a rectangle, a circle or a path as closed lines; null for what has commands that drawings do not use for what
 * they fill (curves), or no numbers.
 *
 * @example
 * shapeRings('path', { d: 'M0 0h4v2z' }) // => [[[0, 0], [4, 0], [4, 2]]]
 */
export function shapeRings(name: string, attributes: Readonly<Record<string, string>>): Corner[][] | null {
  if (name === 'path') return ringsOf(attributes.d ?? '')
  const number = (key: string) => Number(attributes[key] ?? 0)
  if (name === 'circle') {
    const [x, y, r] = [number('cx'), number('cy'), number('r')]
    const left: Corner = [x - r, y]
    const right: Corner = [x + r, y]
    return [[left, ...arc(left, right, r, false, true), ...arc(right, left, r, false, true).slice(0, -1)]]
  }
  const [left, top] = [number('x'), number('y')]
  const [right, bottom] = [left + number('width'), top + number('height')]
  return [
    [
      [left, top],
      [right, top],
      [right, bottom],
      [left, bottom],
    ],
  ]
}

const LENGTHS: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, A: 7, Z: 0 }

function ringsOf(d: string): Corner[][] | null {
  const rings: Corner[][] = []
  let ring: Corner[] = []
  let [x, y] = [0, 0]
  for (const [, command = '', texts = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const kind = command.toUpperCase()
    const length = LENGTHS[kind]
    if (length === undefined) return null
    if (kind === 'Z') [x, y] = ring[0] ?? [x, y]
    const numbers = (texts.match(/-?\d*\.?\d+/g) ?? []).map(Number)
    for (let at = 0; length > 0 && at + length <= numbers.length; at += length) {
      const own = numbers.slice(at, at + length)
      const [dx = 0, dy = 0] = own.slice(-2)
      const from: Corner = [x, y]
      const [left, top] = command === kind ? [0, 0] : from
      if (kind === 'V') y = top + dx
      else {
        x = left + (kind === 'H' ? (own[0] ?? 0) : dx)
        if (kind !== 'H') y = top + dy
      }
      // What follows the first corner is a line to the next one.
      if (kind === 'M' && at === 0) {
        ring = [[x, y]]
        rings.push(ring)
      } else if (kind === 'A') ring.push(...arc(from, [x, y], own[0] ?? 0, own[3] === 1, own[4] === 1))
      else ring.push([x, y])
    }
  }
  return rings.filter(({ length }) => length > 2)
}

/** Corners of the arc of a circle, without its beginning. */
function arc(
  [x, y]: Corner,
  [endX, endY]: Corner,
  radius: number,
  isLarge: boolean,
  isSweep: boolean,
): Corner[] {
  const [dx, dy] = [endX - x, endY - y]
  const chord = Math.hypot(dx, dy)
  if (chord === 0) return []
  // As SVG has it, a circle that is too small to reach grows until it does.
  const r = Math.max(radius, chord / 2)
  const away = (Math.sqrt(r ** 2 - (chord / 2) ** 2) / chord) * (isLarge === isSweep ? 1 : -1)
  const [cx, cy] = [(x + endX) / 2 + away * dy, (y + endY) / 2 - away * dx]
  const begin = Math.atan2(y - cy, x - cx)
  const turn = Math.atan2(endY - cy, endX - cx) - begin
  const whole = 2 * Math.PI
  const angle = isSweep ? (turn + whole) % whole : (turn - whole) % whole
  const steps = Math.max(1, Math.ceil((Math.abs(angle) * 180) / Math.PI / STEP))
  return Array.from({ length: steps }, (_, step): Corner => {
    if (step === steps - 1) return [endX, endY]
    const at = begin + (angle * (step + 1)) / steps
    return [cx + r * Math.cos(at), cy + r * Math.sin(at)]
  })
}
