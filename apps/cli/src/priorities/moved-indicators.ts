import { type IndicatorTable, type MovedIndicator, movedIndicators } from '@papi-lens/core'
import type { Areas } from '@papi-lens/plans'

/** Questions named for an area. */
const MOST = 3

/**
 * For each area, the questions below it that moved least like those of other provinces since the year before, at most
 * three; areas of which none are loaded for both years are left out.
 */
export function movedByArea(
  table: IndicatorTable,
  province: string,
  { areas, year }: Areas,
): ReadonlyMap<string, readonly MovedIndicator[]> {
  if (table.indicators.length === 0) return new Map()
  return new Map(
    areas.flatMap(({ id }) => {
      const moved = movedIndicators(table, province, id, year - 1, year).slice(0, MOST)
      return moved.length === 0 ? [] : [[id, moved] as const]
    }),
  )
}
