import {
  type Dataset,
  type IndicatorStanding,
  indicatorStandings,
  indicatorYears,
  type Unit,
} from '@papi-lens/core'
import type { IndicatorsFound } from '@papi-lens/words'
import type { AskedWith } from '../../asked.ts'

/** What indicators show. */
export interface IndicatorsFindings extends IndicatorsFound {
  readonly unit: Unit
  readonly rows: readonly IndicatorStanding[]
}

/**
 * The questions below a sub-dimension in a province, beside the other provinces and the year before; of the latest year that
 * is loaded, unless a year was asked for.
 *
 * @throws {PapiError} `unknown-province`, `unknown-unit`, `unknown-year`
 */
export function indicatorsFindings(
  _: Dataset,
  asked: AskedWith<'province' | 'indicators'>,
): IndicatorsFindings {
  const { province, unit, yearAsked, indicators } = asked
  const loaded = indicatorYears(indicators, province.code, unit.id)
  const year = yearAsked ?? loaded.at(-1) ?? asked.year
  const rows = indicatorStandings(indicators, province.code, unit.id, year)
  const own = rows.filter(({ value }) => value !== null)
  const beside = (isSo: (value: number, median: number) => boolean) =>
    own.filter(({ value, median }) => isSo(value ?? Number.NaN, median)).length
  return {
    province,
    unit,
    year,
    rows,
    loaded,
    answered: own.length,
    above: beside((value, median) => value > median),
    below: beside((value, median) => value < median),
  }
}
