import type { Dataset } from './dataset.ts'

/** Two years, the earlier first. */
export interface YearPair {
  readonly from: number
  readonly to: number
}

/**
 * The latest two years in a row that compare: with a change of the unit, or of one of its sub-dimensions, that was
 * published of the province. It is what a page, a chart and a command show unless they are told years. Where there is no
 * such pair, the last two years.
 *
 * @param province code; null for any province
 * @throws {PapiError} `unknown-province`, `unknown-unit`
 * @example
 * latestPair(dataset, '14') // => { from: 2023, to: 2024 }
 * latestPair(dataset, '14', 'construction-permits') // => { from: 2019, to: 2020 }
 */
export function latestPair(
  { panel, comparability }: Dataset,
  province: string | null,
  unit = 'total',
): YearPair {
  const { framework } = panel
  const { level, id } = framework.unit(unit)
  const at = province === null ? null : panel.indexOf(province)
  const hasScore = (part: string, year: number): boolean => {
    const column = panel.column(year, part)
    return at === null ? column.some(score => !Number.isNaN(score)) : !Number.isNaN(column[at] ?? Number.NaN)
  }
  const parts = (year: number): readonly string[] => {
    if (level === 'subdimension') return framework.scale(id, year) ? [id] : []
    const dimensions = level === 'dimension' ? [id] : framework.dimensionsIn(year)
    return dimensions.flatMap(dimension => framework.subdimensionsIn(year, dimension))
  }
  const { years } = framework
  for (const to of [...years].reverse()) {
    const from = to - 1
    if (!years.includes(from)) continue
    const compares = parts(to).some(part => {
      const verdict = comparability.between(part, from, to)
      return (verdict === 'same' || verdict === 'rescaled') && hasScore(part, from) && hasScore(part, to)
    })
    if (compares) return { from, to }
  }
  const last = years.at(-1) ?? 0
  return { from: Math.max(last - 1, years[0] ?? last), to: last }
}
