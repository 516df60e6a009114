import { type Province, REGIONS, type Region } from '@papi-lens/core'
import { localeOf, nameOf, type Speaking } from '@papi-lens/words'

/** Provinces of a region, in the order of the language's alphabet. */
export function inRegion(provinces: readonly Province[], region: Region, speaking: Speaking): Province[] {
  const order = new Intl.Collator(localeOf(speaking))
  return provinces
    .filter(province => province.region === region)
    .sort((a, b) => order.compare(nameOf(a, speaking), nameOf(b, speaking)))
}

/** All provinces, region by region. */
export function byRegion(provinces: readonly Province[], speaking: Speaking): Province[] {
  return REGIONS.flatMap(region => inRegion(provinces, region, speaking))
}
