import type { RegionStanding } from '@papi-lens/core'
import { formatScore, type Named, nameOf } from '@papi-lens/words'
import type { ChartSpeech } from './settings.ts'

/** The place of a province in its region in words, with the median and the best there; null where nobody has a score. */
export function regionLine(
  { name, rank, of, median, best, bestName }: RegionStanding & { readonly bestName: Named | null },
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
