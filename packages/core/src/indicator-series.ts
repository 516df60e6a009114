import type { Indicator, IndicatorTable } from './indicator.ts'

/** An indicator of one province over the years that have it. */
export interface IndicatorSeries {
  readonly indicator: Indicator
  readonly values: readonly { readonly year: number; readonly value: number }[]
}

/**
 * The indicators of a sub-dimension in a province, in the order the workbooks print them, each with its values by year;
 * those without a value in the years asked for are left out.
 *
 * @example
 * indicatorsOf({ indicators: [], values: [] }, '14', 'health-care') // => []
 */
export function indicatorsOf(
  { indicators, values }: IndicatorTable,
  province: string,
  subdimension: string,
  { from = 0, to = Number.POSITIVE_INFINITY }: { readonly from?: number; readonly to?: number } = {},
): IndicatorSeries[] {
  const own = indicators.filter(indicator => indicator.subdimension === subdimension)
  const series = new Map(own.map(({ id }) => [id, [] as { year: number; value: number }[]]))
  for (const { province: code, indicator, year, value } of values) {
    if (code === province && year >= from && year <= to) series.get(indicator)?.push({ year, value })
  }
  return own.flatMap(indicator => {
    const found = series.get(indicator.id) ?? []
    found.sort((a, b) => a.year - b.year)
    return found.length === 0 ? [] : [{ indicator, values: found }]
  })
}

/** A question that moved in a province, against what it did in the others. */
export interface MovedIndicator {
  readonly indicator: Indicator
  readonly from: number
  readonly to: number
  /** How far the change lies from the median change, in standard deviations of the changes of all provinces. */
  readonly distance: number
}

/** Fewer provinces say nothing about what is usual. */
const FEWEST = 10

/**
 * The indicators of a sub-dimension whose change between two years lies farthest from what they did in other provinces,
 * the farthest first. Which way is better a workbook does not say, so it is not told. An indicator worded otherwise in
 * one of the years is not among them.
 *
 * @example
 * movedIndicators({ indicators: [], values: [] }, '14', 'health-care', 2022, 2023) // => []
 */
export function movedIndicators(
  { indicators, values }: IndicatorTable,
  province: string,
  subdimension: string,
  from: number,
  to: number,
): MovedIndicator[] {
  const own = new Map(
    indicators
      .filter(indicator => indicator.subdimension === subdimension)
      .map(indicator => [
        indicator.id,
        { indicator, before: new Map<string, number>(), after: new Map<string, number>() },
      ]),
  )
  for (const { year, province: code, indicator, value } of values) {
    const found = own.get(indicator)
    if (year === from) found?.before.set(code, value)
    else if (year === to) found?.after.set(code, value)
  }
  return [...own.values()]
    .flatMap(({ indicator, before, after }) => {
      const changes = [...before].flatMap(([code, value]) => {
        const later = after.get(code)
        return later === undefined ? [] : [{ code, change: later - value }]
      })
      const mine = changes.find(({ code }) => code === province)
      const [first, last] = [before.get(province), after.get(province)]
      if (!mine || first === undefined || last === undefined || changes.length < FEWEST) return []
      const sorted = changes.map(({ change }) => change).sort((a, b) => a - b)
      const median = sorted[sorted.length >> 1] ?? 0
      const spread = Math.sqrt(
        sorted.reduce((sum, change) => sum + (change - median) ** 2, 0) / sorted.length,
      )
      return spread === 0
        ? []
        : [{ indicator, from: first, to: last, distance: Math.abs(mine.change - median) / spread }]
    })
    .sort((a, b) => b.distance - a.distance)
}
