import type { TrendPanel, TrendPoint } from '@papi-lens/charts'

const [WIDTH, HEIGHT, EDGE] = [150, 44, 5]

/** The scores of all years as a line, with a strip where years stop being comparable; it repeats what the large chart tells. */
export function SmallTrend({
  runs,
  breaks,
  years: [first, last],
}: Pick<TrendPanel, 'runs' | 'breaks'> & {
  /** First and last year of all panels. */
  readonly years: readonly [number, number]
}) {
  const points = runs.flat()
  const values = points.flatMap(({ at, cuts }) => [...(at === null ? [] : [at]), ...(cuts ? [cuts[2]] : [])])
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
      {breaks
        .filter(({ verdict }) => verdict === 'redefined')
        .map(({ year }) => (
          <rect key={year} class="break" x={round(x(year - 0.5)) - 2} y="0" width="4" height={HEIGHT} />
        ))}
      <path class="median" d={path(({ cuts }) => cuts?.[2] ?? null)} />
      <path class="own" d={path(({ at }) => at)} />
      {end && <circle cx={x(end.year)} cy={y(end.at ?? low)} r="3" class={`group-${end.group ?? 'none'}`} />}
    </svg>
  )
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
