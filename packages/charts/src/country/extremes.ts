import { formatScore, nameOf } from '@papi-lens/words'
import { widestText } from '../drawing/text-width.ts'
import { type Canvas, NOTHING, type Plot } from '../frame/canvas.ts'
import { type RankedBlock, rankedList } from '../frame/ranked-list.ts'
import type { PlacedProvince } from '../placed-score.ts'
import type { ChartSpeech, Settings } from '../settings.ts'
import type { MapFindings } from './map-findings.ts'

const SHOWN = 3

/** The three provinces with the highest and the three with the lowest scores, with their ranks. */
export function extremesList({ places }: MapFindings, canvas: Canvas): Plot {
  const blocks = extremeBlocks(places, canvas.words)
  return blocks.length > 0 ? rankedList(blocks, canvas) : NOTHING
}

/** The width at which no name of the list is cut. */
export function extremesWidth({ places }: MapFindings, { words, size }: Settings): number {
  const rows = extremeBlocks(places, words).flatMap(({ rows }) => rows)
  return widestText(
    rows.map(({ name, figure }) => `${name} ${figure}`),
    size.small,
    600,
  )
}

/** None where the highest would be the lowest. */
function extremeBlocks(places: readonly PlacedProvince[], words: ChartSpeech): RankedBlock[] {
  const sorted = places.filter(({ score }) => score !== null).sort((a, b) => (b.score ?? 0) - (a.score ?? 0))
  if (sorted.length < 2 * SHOWN) return []
  const rows = sorted.map(place => rankedRow(place, words))
  const { highest, lowest } = words.charts.column
  return [
    { head: highest, rows: rows.slice(0, SHOWN) },
    { head: lowest, rows: rows.slice(-SHOWN) },
  ]
}

/** A province with its rank and score. */
export function rankedRow({ name, score, rank }: PlacedProvince, words: ChartSpeech) {
  return { name: `${rank} ${nameOf(name, words)}`, figure: formatScore(score ?? 0, words) }
}
