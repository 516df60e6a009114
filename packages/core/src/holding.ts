import type { Break, Resampling, Verdict } from './comparability.ts'
import type { Dataset } from './dataset.ts'
import type { Unit, UnitLevel } from './framework.ts'
import type { Panel, Score } from './panel.ts'

/** What the data hold of a unit in a year. */
export interface Holding {
  readonly year: number
  /** The province's score, or why there is none. */
  readonly own: Score
  /** How many provinces have a score. */
  readonly published: number
  /** How the scores compare with those of the year before; null in the first year, and where the unit was not measured. */
  readonly verdict: Verdict | null
}

/** What the data hold of a unit in all years. */
export interface UnitHoldings {
  readonly unit: Unit
  readonly years: readonly Holding[]
}

/** What stands between a year and the one before it, for one unit. */
export interface YearStep {
  readonly verdict: Verdict | null
  /** Breaks of the unit, or of parts that it had in both years. */
  readonly breaks: readonly Break[]
  /** Sub-dimensions that are measured from this year on, and those that no longer are; none for a sub-dimension. */
  readonly added: readonly string[]
  readonly dropped: readonly string[]
  readonly resampled: readonly Resampling[]
}

/**
 * What the data hold of every unit in every year: the total first, then each dimension before its sub-dimensions, in the
 * order of the framework.
 *
 * @throws {PapiError} `unknown-province`
 * @example
 * const { years } = holdingsOf(dataset, '22').find(({ unit }) => unit.id === 'law-and-order')
 * years.find(({ year }) => year === 2021).verdict // => 'redefined'
 * const { own, published } = years.find(({ year }) => year === 2023)
 * [own, published] // => [{ missing: 'not-published' }, 61]
 */
export function holdingsOf({ panel, comparability }: Dataset, province: string): UnitHoldings[] {
  const { framework } = panel
  const parts = framework.dimensions.flatMap(({ id }) => [
    id,
    ...framework.subdimensions.filter(({ dimension }) => dimension === id).map(part => part.id),
  ])
  return ['total', ...parts].map(id => ({
    unit: framework.unit(id),
    years: panel.years.map((year, at) => ({
      year,
      own: panel.score(province, year, id),
      published: scoresIn(panel, year, id),
      verdict: at === 0 || !framework.scale(id, year) ? null : comparability.between(id, year - 1, year),
    })),
  }))
}

/**
 * What stands between the scores of a year and those of the year before: why they do not continue, what was added to or
 * dropped from a dimension, and whether the localities were newly drawn.
 *
 * @throws {PapiError} `unknown-unit`, `unknown-year`
 * @example
 * const { verdict, added } = yearStep(dataset, 'transparency', 2018)
 * [verdict, added] // => ['redefined', ['information-access']]
 * yearStep(dataset, 'health-care', 2021).resampled.length // => 1
 */
export function yearStep({ panel, comparability }: Dataset, unit: string, year: number): YearStep {
  const { framework } = panel
  const { level } = framework.unit(unit)
  const nothing = { verdict: null, breaks: [], added: [], dropped: [], resampled: [] }
  if (!framework.scale(unit, year) || !panel.years.includes(year - 1)) return nothing
  const verdict = comparability.between(unit, year - 1, year)
  const resampled = comparability.resampledBetween(year - 1, year)
  if (level === 'subdimension') {
    const breaks = comparability.breaksBetween(unit, year - 1, year)
    return { verdict, breaks, added: [], dropped: [], resampled }
  }
  const [before, now] = [year - 1, year].map(each =>
    (level === 'total' ? framework.dimensionsIn(each) : [unit]).flatMap(id =>
      framework.subdimensionsIn(each, id),
    ),
  ) as [string[], string[]]
  const breaks = now
    .filter(id => before.includes(id))
    .flatMap(id => comparability.breaksBetween(id, year - 1, year))
  return {
    verdict,
    breaks: [...new Set(breaks)],
    added: now.filter(id => !before.includes(id)),
    dropped: before.filter(id => !now.includes(id)),
    resampled,
  }
}

/**
 * How many scores the data hold, by level; those of the total are sums of published ones.
 *
 * @example
 * scoreCounts(dataset.panel) // => { total: 869, dimension: 6094, subdimension: 21891 }
 */
export function scoreCounts(panel: Panel): Readonly<Record<UnitLevel, number>> {
  const counts = { total: 0, dimension: 0, subdimension: 0 }
  for (const { id, level } of panel.framework.units) {
    for (const year of panel.years) counts[level] += scoresIn(panel, year, id)
  }
  return counts
}

function scoresIn(panel: Panel, year: number, unit: string): number {
  return panel.column(year, unit).reduce((count, score) => (Number.isNaN(score) ? count : count + 1), 0)
}
