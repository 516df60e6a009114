import type { TrendFindings, TrendPoint } from '@papi-lens/charts'

const [WIDTH, HEIGHT, EDGE] = [150, 44, 5]

/** The scores of all years as a line, broken where years do not compare; it repeats what the large chart tells. */
export function SmallTrend({ runs }: TrendFindings) {
  const points = runs.flat()
  const years = points.map(({ year }) => year)
  const values = points.flatMap(({ at, cuts }) => [...(at === null ? [] : [at]), ...(cuts ? [cuts[2]] : [])])
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const x = (year: number) => EDGE + ((WIDTH - 2 * EDGE) * (year - first)) / Math.max(1, last - first)
  const y = (value: number) => HEIGHT - EDGE - ((HEIGHT - 2 * EDGE) * (value - low)) / (high - low || 1)
  const path = (value: (point: TrendPoint) => number | null) =>
    runs
      .map(run =>
        run
          .flatMap(point => {
            const found = value(point)
            return found === null ? [] : [`${round(x(point.year))} ${round(y(found))}`]
          })
          .join('L'),
      )
      .filter(Boolean)
      .map(line => `M${line}`)
      .join('')
  const end = points.findLast(({ at }) => at !== null)
  return (
    <svg class="small-trend" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <path class="median" d={path(({ cuts }) => cuts?.[2] ?? null)} />
      <path class="own" d={path(({ at }) => at)} />
      {end && <circle cx={x(end.year)} cy={y(end.at ?? low)} r="3" class={`group-${end.group ?? 'none'}`} />}
    </svg>
  )
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
