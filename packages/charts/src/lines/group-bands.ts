import { GROUPS } from '@papi-lens/core'
import { areaPath } from '../drawing/path.ts'
import { element, type Svg } from '../drawing/svg.ts'
import type { Cuts } from '../placed-score.ts'
import type { YearGround } from './year-lines.ts'

/** The four groups from the lowest score to the highest, over the strips of a run. */
export function groupBands(
  points: readonly { readonly year: number; readonly cuts: Cuts | null }[],
  { x, y, step, theme }: YearGround,
): Svg[] {
  const known = points.filter(({ cuts }) => cuts !== null)
  if (known.length === 0) return []
  const half = step * 0.36
  const stops = known.flatMap(({ year, cuts }, index) => [
    ...(index === 0 ? [{ at: x(year) - half, cuts }] : []),
    { at: x(year), cuts },
    ...(index === known.length - 1 ? [{ at: x(year) + half, cuts }] : []),
  ])
  return [...GROUPS].reverse().map((group, index) => {
    const places = stops.map(({ at, cuts }) => ({
      x: at,
      low: y(cuts?.[index] ?? 0),
      high: y(cuts?.[index + 1] ?? 0),
    }))
    return element('path', {
      d: areaPath(places),
      fill: theme.group[group],
      opacity: group === 'low' && theme.onGroup.low === theme.ink ? 0.7 : 0.22,
    })
  })
}
