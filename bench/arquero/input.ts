import { comparableRuns, type Dataset } from '@papi-lens/core'
import { tableOf } from '@papi-lens/core/table'
import { type ColumnTable, from } from 'arquero'

/** What the baseline starts from: the bare facts that core's dataset holds, too. */
export interface ArqueroInput {
  /** year, province_code, unit, score; null for a hole. */
  readonly scores: ColumnTable
  /** Level, dimension and scale of each unit by year. */
  readonly units: ColumnTable
  /** Verdict on each unit between a year and the one before, and whether the localities were newly drawn. */
  readonly pairs: ColumnTable
  /** First year of the run of comparable years that each unit and year belongs to. */
  readonly runs: ColumnTable
}

/** Scores, framework and comparability as tables: what an analyst would load. Made outside the timing. */
export function arqueroInput({ panel, comparability }: Dataset): ArqueroInput {
  const { framework, years } = panel
  const measured = years.flatMap(year =>
    framework.units.flatMap(({ id, level, dimension }, position) => {
      const scale = framework.scale(id, year)
      return scale ? [{ year, unit: id, level, dimension, position, ...scale }] : []
    }),
  )
  const pairs = years.slice(1).flatMap(to =>
    framework.units
      .filter(({ id }) => framework.scale(id, to) || framework.scale(id, to - 1))
      .map(({ id }) => ({
        to,
        unit: id,
        verdict: comparability.between(id, to - 1, to),
        drawn: comparability.resampledBetween(to - 1, to).length > 0,
      })),
  )
  const runs = framework.units.flatMap(({ id }) =>
    comparableRuns({ panel, comparability }, id).flatMap(inside =>
      inside.map(year => ({ year, unit: id, run: inside[0] ?? year })),
    ),
  )
  return {
    scores: tableOf(panel).select('year', 'province_code', 'unit', 'score').reify(),
    units: from(measured),
    pairs: from(pairs),
    runs: from(runs),
  }
}
