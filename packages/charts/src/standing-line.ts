import { type Panel, type RegionStanding, regionStanding } from '@papi-lens/core'
import { formatScore, type Named, nameOf } from '@papi-lens/words'
import type { ChartSpeech } from './settings.ts'

/** The place of a province in its region, with the names of the best there. */
export type RegionPlace = RegionStanding & { readonly bestName: Named | null }

/** Where a province stands in its region, in a unit and year. */
export function regionPlace(panel: Panel, province: string, year: number, unit: string): RegionPlace {
  const standing = regionStanding(panel, province, year, unit)
  return {
    ...standing,
    bestName: panel.provinces.find(({ code }) => code === standing.best?.province) ?? null,
  }
}

/** The place of a province in its region in words, with the median and the best there; null where nobody has a score. */
export function regionLine(
  { name, rank, of, median, best, bestName }: RegionPlace,
  words: ChartSpeech,
): string | null {
  if (median === null || !best || !bestName) return null
  return words.charts.dotStrip.standing.inRegion({
    name: words.names.region[name],
    rank,
    of,
    median: formatScore(median, words),
    best: nameOf(bestName, words),
    score: formatScore(best.score, words),
  })
}
