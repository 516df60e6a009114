import type { Dataset } from './dataset.ts'
import type { Region } from './province.ts'
import { provincesOf } from './region.ts'
import { type SideBySide, sideBySide } from './side-by-side.ts'

/** The scores of the provinces of a region, side by side. PAPI publishes no score of a region. */
export interface RegionView extends Omit<SideBySide, 'mean'> {
  readonly region: Region
  readonly year: number
  readonly unit: string
  /** Unweighted mean of the members with a score, four decimals; null if there is none. Not a published score. */
  readonly indicativeMean: number | null
  /** What `indicativeMean` is, to be shown with it. */
  readonly basis: 'unweighted-mean-indicative'
}

/**
 * The provinces of a region in a unit and year with their range, how many have a score, and an indicative mean: that of
 * the mean province, not of the mean citizen.
 *
 * @throws {PapiError} `unknown-region`, `unknown-unit`, `unknown-year`
 * @example
 * const { range, coverage, indicativeMean } = regionView(dataset, 'CHL', 2024, 'total')
 * [range, coverage] // => [{ min: 40.3082, max: 43.0102 }, { published: 5, of: 5 }]
 */
export function regionView({ panel }: Dataset, region: Region, year: number, unit: string): RegionView {
  const codes = provincesOf(panel, region).map(({ code }) => code)
  const { mean, ...view } = sideBySide(panel, codes, year, unit)
  return { region, year, unit, ...view, indicativeMean: mean, basis: 'unweighted-mean-indicative' }
}
