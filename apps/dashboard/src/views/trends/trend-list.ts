import { type Dataset, type TrendSegment, trendOf, type Unit } from '@papi-lens/core'

/** A unit of the latest framework with its latest comparable years. */
export interface ListedTrend {
  readonly unit: Unit
  readonly segment: TrendSegment | null
}

/**
 * The trends of a province in every dimension and sub-dimension of a year, the clearest first: those with a direction by how
 * unlikely chance is, then those whose direction is unclear, last those with too few years; alike ones in the framework's order.
 */
export function trendsByClarity(dataset: Dataset, province: string, year: number): ListedTrend[] {
  const { framework } = dataset.panel
  return framework
    .dimensionsIn(year)
    .flatMap(dimension => [dimension, ...framework.subdimensionsIn(year, dimension)])
    .map((id, order) => {
      const segment = trendOf(dataset, province, id).segments.at(-1) ?? null
      return { unit: framework.unit(id), segment, order }
    })
    .sort((a, b) => unclearness(a.segment) - unclearness(b.segment) || a.order - b.order)
    .map(({ unit, segment }) => ({ unit, segment }))
}

function unclearness(segment: TrendSegment | null): number {
  if (segment === null) return 4
  if (segment.direction !== 'unclear') return segment.pValue ?? 1
  return segment.reason === 'not-distinguishable' ? 1 + (segment.pValue ?? 1) : 3
}
