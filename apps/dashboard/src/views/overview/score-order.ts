import type { ChangeRow, Scorecard, ScoredUnit } from '@papi-lens/core'

/** What the table can be put in order by. Scores are not among them: they stand on different scales. */
export const ORDERS = ['change', 'rank', 'moved', 'region'] as const
export type Order = (typeof ORDERS)[number]

/** An order of the table, the weakest first or last. */
export interface ScoreSort {
  readonly by: Order
  readonly weakestFirst: boolean
}

/** A score with its change. */
export interface ScoreRow {
  readonly scored: ScoredUnit
  readonly row: ChangeRow
}

/**
 * The rows of the table: in the framework's order each dimension with its sub-dimensions; in another order the sub-dimensions
 * alone, as one group, those without a figure last.
 */
export function scoreRows(
  { dimensions }: Scorecard,
  changes: ReadonlyMap<string, ChangeRow>,
  sort: ScoreSort | null,
): readonly (readonly ScoreRow[])[] {
  const rowOf = (scored: ScoredUnit): ScoreRow[] => {
    const row = changes.get(scored.id)
    return row ? [{ scored, row }] : []
  }
  if (sort === null)
    return dimensions.map(dimension => [dimension, ...dimension.subdimensions].flatMap(rowOf))
  const rows = dimensions.flatMap(({ subdimensions }) => subdimensions.flatMap(rowOf))
  const way = sort.weakestFirst ? 1 : -1
  return [
    rows
      .map(row => ({ row, ...(weaknessIn[sort.by](row) ?? { likeness: 2, weakness: 0 }) }))
      .sort((a, b) => a.likeness - b.likeness || way * (b.weakness - a.weakness))
      .map(({ row }) => row),
  ]
}

/** A figure, and which others stand in one order with it: those of a lower likeness come before. */
interface Weakness {
  readonly likeness: 0 | 1
  readonly weakness: number
}

/** How weak a row is in each order; null without a figure. */
const weaknessIn: Readonly<Record<Order, (row: ScoreRow) => Weakness | null>> = {
  change: ({ row }) => weaknessOf(row),
  rank: ({ scored }) => alike(scored.rank),
  moved: ({ row: { rankChangeCommon: common } }) => alike(common && common.to - common.from),
  region: ({ scored }) => alike(scored.region.rank),
}

function alike(weakness: number | null): Weakness | null {
  return weakness === null ? null : { likeness: 0, weakness }
}

/**
 * A change counts by how far it goes beyond usual movement, so that a clear decline comes before a larger one that is none;
 * where that is not known, behind them, by shares of scale, as points of different scales do not stand in one order.
 */
function weaknessOf({ delta, shareDelta, band }: ChangeRow): Weakness | null {
  const change = delta ?? shareDelta
  if (change === null || shareDelta === null) return null
  return band === null || band === 0
    ? { likeness: 1, weakness: -shareDelta }
    : { likeness: 0, weakness: -change / band }
}
