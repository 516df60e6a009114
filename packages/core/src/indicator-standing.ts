import { median } from 'd3-array'
import type { Indicator, IndicatorTable } from './indicator.ts'

/** Where a province stands in one question, among all provinces that have a value; in the unit of its own scale. */
export interface IndicatorStanding {
  readonly indicator: Indicator
  /** Null where the province has none that year. */
  readonly value: number | null
  /** Of the year before; null also where the question was worded otherwise then. */
  readonly before: number | null
  /** Values of all provinces, ascending; never empty. */
  readonly values: readonly number[]
  readonly median: number
}

/**
 * The questions below a sub-dimension in a year, in the order the workbooks print them: the value of a province, that of
 * the year before, and those of all provinces with their median. Which way is better a workbook does not say, so there is
 * no rank. A question of which no province has a value that year is left out.
 *
 * @example
 * indicatorStandings({ indicators: [], values: [] }, '14', 'health-care', 2023) // => []
 */
export function indicatorStandings(
  { indicators, values }: IndicatorTable,
  province: string,
  subdimension: string,
  year: number,
): IndicatorStanding[] {
  const own = indicators.filter(indicator => indicator.subdimension === subdimension)
  const found = new Map(
    own.map(({ id }) => [
      id,
      { value: null as number | null, before: null as number | null, all: [] as number[] },
    ]),
  )
  for (const { indicator, year: at, province: code, value } of values) {
    const standing = found.get(indicator)
    if (!standing || (at !== year && at !== year - 1)) continue
    if (at === year) standing.all.push(value)
    if (code === province) standing[at === year ? 'value' : 'before'] = value
  }
  return own.flatMap(indicator => {
    const { value = null, before = null, all = [] } = found.get(indicator.id) ?? {}
    const middle = median(all)
    if (middle === undefined) return []
    return [{ indicator, value, before, values: all.sort((a, b) => a - b), median: middle }]
  })
}

/**
 * The years of which some question below a sub-dimension has a value of a province, ascending.
 *
 * @example
 * indicatorYears({ indicators: [], values: [] }, '14', 'health-care') // => []
 */
export function indicatorYears(
  { indicators, values }: IndicatorTable,
  province: string,
  subdimension: string,
): number[] {
  const own = new Set(indicators.flatMap(({ id, subdimension: of }) => (of === subdimension ? [id] : [])))
  const years = values.flatMap(({ indicator, province: code, year }) =>
    code === province && own.has(indicator) ? [year] : [],
  )
  return [...new Set(years)].sort((a, b) => a - b)
}
