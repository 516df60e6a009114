import { mean } from 'd3-array'
import { PapiError } from './error.ts'
import type { Panel } from './panel.ts'
import { type Province, REGIONS, type Region } from './province.ts'

/** An unweighted mean over provinces, with how many had a score; null if none had. */
export interface MeanOf {
  readonly mean: number | null
  readonly n: number
}

export interface Means {
  readonly unit: string
  readonly year: number
  readonly national: MeanOf
  /** All six regions, in the order of `REGIONS`. */
  readonly regions: readonly (MeanOf & { readonly region: Region })[]
}

/**
 * National and regional means of a unit in a year, over the provinces with a published score. Unweighted: each
 * province counts once, whatever its population; so this is the mean province, not the mean citizen.
 *
 * @throws {PapiError} `unknown-unit`, `unknown-year`
 * @example
 * meansBy(panel, 'participation', 2024).national.n // => 61
 */
export function meansBy(panel: Panel, unit: string, year: number): Means {
  const column = panel.column(year, unit)
  const meanOf = (provinces: readonly Province[]): MeanOf => {
    const scores = provinces
      .map(({ code }) => column[panel.indexOf(code)] ?? Number.NaN)
      .filter(score => !Number.isNaN(score))
    return { mean: mean(scores) ?? null, n: scores.length }
  }
  return {
    unit,
    year,
    national: meanOf(panel.provinces),
    regions: REGIONS.map(region => ({
      region,
      ...meanOf(provincesOf(panel, region)),
    })),
  }
}

/**
 * The provinces of a region, or all of them if none is given.
 *
 * @throws {PapiError} `unknown-region`
 * @example
 * provincesOf(panel, 'CHL').map(({ vi }) => vi) // => ['Kon Tum', 'Gia Lai', 'Đắk Lắk', 'Đắk Nông', 'Lâm Đồng']
 */
export function provincesOf({ provinces }: Panel, region?: Region): readonly Province[] {
  if (region === undefined) return provinces
  if (!REGIONS.includes(region)) {
    throw new PapiError('unknown-region', { text: region, known: REGIONS })
  }
  return provinces.filter(province => province.region === region)
}
