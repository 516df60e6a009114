import type { Dataset } from './dataset.ts'

/**
 * The runs of consecutive years in which a unit keeps one meaning on one scale, oldest first: all differences inside a
 * run are changes in score units. A run ends before a year in which the unit was redefined or rescaled, and where it
 * is not measured. A run may be a single year. See {@link comparableRuns} for runs that compare by share of scale.
 *
 * @throws {PapiError} `unknown-unit`
 * @example
 * segmentsOf(dataset, 'egov-response') // => [[2019], [2020, 2021, 2022, 2023, 2024]]
 */
export function segmentsOf({ panel, comparability }: Dataset, unit: string): number[][] {
  const { framework } = panel
  const segments: number[][] = []
  for (const year of framework.years) {
    if (!framework.scale(unit, year)) continue
    const current = segments.at(-1)
    const joins = current?.at(-1) === year - 1 && comparability.between(unit, year - 1, year) === 'same'
    if (current && joins) current.push(year)
    else segments.push([year])
  }
  return segments
}
