import type { Dataset } from './dataset.ts'
import type { YearPair } from './latest-pair.ts'
import { isScore } from './panel.ts'

/** What can be said of a province between a year and a later one. */
export interface PairStanding extends YearPair {
  /** Whether the province has any published score in the earlier year. */
  readonly published: boolean
  /** Sub-dimensions with a score in both years that compare, if need be by shares of scale. */
  readonly comparable: number
  /** Sub-dimensions measured in the later year. */
  readonly of: number
}

/**
 * How each earlier year compares with one year, of one province: newest first.
 *
 * @throws {PapiError} `unknown-province`, `unknown-year`
 * @example
 * pairsBefore(dataset, '14', 2023)[0] // => { from: 2022, to: 2023, published: true, comparable: 28, of: 28 }
 * pairsBefore(dataset, '14', 2021)[0].comparable // => 26
 */
export function pairsBefore({ panel, comparability }: Dataset, province: string, to: number): PairStanding[] {
  const { framework } = panel
  const units = measuredIn({ panel }, to)
  const has = (year: number, unit: string) =>
    framework.scale(unit, year) !== null && isScore(panel.score(province, year, unit))
  return framework.years
    .filter(year => year < to)
    .reverse()
    .map(from => {
      const compares = (unit: string) => {
        const verdict = comparability.between(unit, from, to)
        return (verdict === 'same' || verdict === 'rescaled') && has(from, unit) && has(to, unit)
      }
      return {
        from,
        to,
        published: isPublished({ panel }, province, from),
        comparable: units.filter(compares).length,
        of: units.length,
      }
    })
}

/**
 * Years in which a province has any published score, ascending.
 *
 * @throws {PapiError} `unknown-province`
 * @example
 * publishedYears(dataset, '22').includes(2023) // => false
 */
export function publishedYears({ panel }: Dataset, province: string): number[] {
  return panel.framework.years.filter(year => isPublished({ panel }, province, year))
}

/**
 * The pair of years nearest to an asked one whose later year was published of the province: of equally near ones the newer;
 * its earlier year is the last one before that compares, else the year before. Null where nothing was ever published.
 *
 * @throws {PapiError} `unknown-province`
 * @example
 * nearestPublishedPair(dataset, '22', 2023) // => { from: 2022, to: 2024 }
 */
export function nearestPublishedPair(dataset: Dataset, province: string, year: number): YearPair | null {
  const [first = 0] = dataset.panel.framework.years
  const near = publishedYears(dataset, province)
    .filter(candidate => candidate > first)
    .sort((a, b) => Math.abs(a - year) - Math.abs(b - year) || b - a)
  const [to] = near
  if (to === undefined) return null
  const from = pairsBefore(dataset, province, to).find(({ comparable }) => comparable > 0)?.from
  return { from: from ?? to - 1, to }
}

function isPublished({ panel }: Pick<Dataset, 'panel'>, province: string, year: number): boolean {
  return measuredIn({ panel }, year).some(unit => isScore(panel.score(province, year, unit)))
}

function measuredIn({ panel: { framework } }: Pick<Dataset, 'panel'>, year: number): string[] {
  return framework.dimensionsIn(year).flatMap(dimension => framework.subdimensionsIn(year, dimension))
}
