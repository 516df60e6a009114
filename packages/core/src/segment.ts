import type { Verdict } from './comparability.ts'
import type { Dataset } from './dataset.ts'

/**
 * The runs of consecutive years in which a unit keeps one meaning on one scale, oldest first: all differences inside a
 * segment are changes in score units. A segment ends before a year in which the unit was redefined or rescaled, and
 * where it is not measured. It may be a single year.
 *
 * @throws {PapiError} `unknown-unit`
 * @example
 * segmentsOf(dataset, 'egov-response') // => [[2019], [2020, 2021, 2022, 2023, 2024]]
 */
export function segmentsOf(dataset: Dataset, unit: string): number[][] {
  return yearsJoinedBy(dataset, unit, verdict => verdict === 'same')
}

/**
 * The runs of consecutive years in which a unit keeps one meaning, oldest first, whatever its scale: all differences of
 * shares of scale inside a run are changes. A run ends before a year in which the unit was redefined, and where it is
 * not measured. It may be a single year. Each run is one segment or several, see {@link segmentsOf}.
 *
 * @throws {PapiError} `unknown-unit`
 * @example
 * runsOf(dataset, 'certification') // => [[2011, 2012, 2013, 2014, 2015], [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024]]
 */
export function runsOf(dataset: Dataset, unit: string): number[][] {
  return yearsJoinedBy(dataset, unit, verdict => verdict === 'same' || verdict === 'rescaled')
}

function yearsJoinedBy(
  { panel: { framework }, comparability }: Dataset,
  unit: string,
  joins: (verdict: Verdict) => boolean,
): number[][] {
  const runs: number[][] = []
  for (const year of framework.years) {
    if (!framework.scale(unit, year)) continue
    const current = runs.at(-1)
    if (current?.at(-1) === year - 1 && joins(comparability.between(unit, year - 1, year))) current.push(year)
    else runs.push([year])
  }
  return runs
}
