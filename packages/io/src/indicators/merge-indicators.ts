import type { Indicator, IndicatorTable, IndicatorValue } from './indicator.ts'

/**
 * One table of indicators from several, the oldest first. Of a year in several tables the last one's values are taken,
 * whole; of a label printed differently the last print.
 *
 * @example
 * mergeIndicators([]) // => { indicators: [], values: [] }
 */
export function mergeIndicators(oldestFirst: readonly IndicatorTable[]): IndicatorTable {
  const indicators = new Map<string, Indicator>()
  const valuesOf = new Map<number, IndicatorValue[]>()
  for (const table of oldestFirst) {
    for (const indicator of table.indicators) {
      const before = indicators.get(indicator.id)
      indicators.set(indicator.id, {
        ...indicator,
        vi: indicator.vi ?? before?.vi ?? null,
        en: indicator.en ?? before?.en ?? null,
        scale: indicator.scale ?? before?.scale ?? null,
      })
    }
    const years = new Map<number, IndicatorValue[]>()
    for (const value of table.values) {
      const values = years.get(value.year) ?? []
      values.push(value)
      years.set(value.year, values)
    }
    for (const [year, values] of years) valuesOf.set(year, values)
  }
  const values = [...valuesOf].sort(([a], [b]) => a - b).flatMap(([, found]) => found)
  const used = new Set(values.map(({ indicator }) => indicator))
  return { indicators: [...indicators.values()].filter(({ id }) => used.has(id)), values }
}
