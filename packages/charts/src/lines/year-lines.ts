import type { Place } from '../drawing/path.ts'
import { element, round, type Svg } from '../drawing/svg.ts'
import type { Ground } from '../frame/canvas.ts'

/** Years and values to pixels. */
export interface YearGround extends Ground {
  readonly x: (year: number) => number
  readonly y: (value: number) => number
  /** Ends of the room for marks, from left to right and from top to foot. */
  readonly left: number
  readonly right: number
  readonly top: number
  readonly height: number
  /** Pixels from one year to the next. */
  readonly step: number
}

/** A year and where a line stands in it; null where nobody knows. */
export interface YearValue {
  readonly year: number
  readonly at: number | null
}

/** A line beside the one it is about: it ends at a year without a score, and a single year is a short one. */
export function thinLine(
  points: readonly YearValue[],
  dash: string | null,
  { x, y, step, theme }: YearGround,
): Svg[] {
  const stretches: Place[][] = [[]]
  for (const { year, at } of points) {
    if (at === null) stretches.push([])
    else stretches.at(-1)?.push([x(year), y(at)])
  }
  const d = stretches.map(([first, ...others]) => {
    if (!first) return ''
    const [start, middle] = first.map(round)
    if (others.length === 0) return `M${round(first[0] - 0.3 * step)} ${middle}h${round(0.6 * step)}`
    return `M${start} ${middle}${others.map(([x, y]) => `L${round(x)} ${round(y)}`).join('')}`
  })
  const look = { fill: 'none', stroke: theme.soft, 'stroke-width': 1.4, 'stroke-dasharray': dash }
  return d.some(Boolean) ? [element('path', { d: d.join(''), ...look })] : []
}

/** The line of a run; over a year without a score it is thin and dotted, because nobody knows what lay there. */
export function scoreLine(points: readonly YearValue[], { x, y, theme }: YearGround): Svg[] {
  const known = points.filter(({ at }) => at !== null)
  const steps = known.slice(1).map((to, before) => [known[before] ?? to, to] as const)
  const line = (isSure: boolean, look: Readonly<Record<string, string | number>>): Svg[] => {
    const d = steps.map(([from, to]) =>
      (to.year === from.year + 1) === isSure
        ? `M${round(x(from.year))} ${round(y(from.at ?? 0))}L${round(x(to.year))} ${round(y(to.at ?? 0))}`
        : '',
    )
    return d.some(Boolean)
      ? [element('path', { d: d.join(''), fill: 'none', stroke: theme.ink, ...look })]
      : []
  }
  return [
    ...line(true, { 'stroke-width': 2 }),
    ...line(false, { 'stroke-width': 1.2, 'stroke-dasharray': '1.5 3' }),
  ]
}
