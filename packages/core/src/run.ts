import type { Dataset } from './dataset.ts'

export interface RunOptions {
  /** Whether a run goes on over newly drawn localities, as it may where only the nation's figures are read. */
  readonly throughNewLocalities?: boolean
}

/**
 * The runs of consecutive years in which the scores of a unit compare, oldest first: measured, not redefined, the scale
 * may change (compare shares of scale). A run also ends where the localities were newly drawn, because from there a
 * single province's score does not continue the earlier one. A run may be a single year.
 *
 * @throws {PapiError} `unknown-unit`
 * @example
 * comparableRuns(dataset, 'certification').map(years => [years[0], years.at(-1)])
 * // => [[2011, 2015], [2016, 2020], [2021, 2024]]
 * comparableRuns(dataset, 'certification', { throughNewLocalities: true }).length // => 2
 */
export function comparableRuns(
  { panel, comparability }: Dataset,
  unit: string,
  { throughNewLocalities = false }: RunOptions = {},
): number[][] {
  const { framework } = panel
  const joins = (year: number): boolean => {
    const verdict = comparability.between(unit, year - 1, year)
    if (verdict !== 'same' && verdict !== 'rescaled') return false
    return throughNewLocalities || comparability.resampledBetween(year - 1, year).length === 0
  }
  const runs: number[][] = []
  for (const year of framework.years) {
    if (!framework.scale(unit, year)) continue
    const current = runs.at(-1)
    if (current?.at(-1) === year - 1 && joins(year)) current.push(year)
    else runs.push([year])
  }
  return runs
}
