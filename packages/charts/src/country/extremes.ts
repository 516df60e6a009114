import { formatScore, nameOf } from '@papi-lens/words'
import { type Canvas, NOTHING, type Plot } from '../frame/canvas.ts'
import { rankedList } from '../frame/ranked-list.ts'
import type { MapFindings } from './map-findings.ts'

const SHOWN = 3

/** The three provinces with the highest and the three with the lowest scores, with their ranks. */
export function extremesList({ places }: MapFindings, canvas: Canvas): Plot {
  const { words } = canvas
  const sorted = places.filter(({ score }) => score !== null).sort((a, b) => (b.score ?? 0) - (a.score ?? 0))
  if (sorted.length < 2 * SHOWN) return NOTHING
  const rows = sorted.map(({ name, score, rank }) => {
    return { name: `${rank} ${nameOf(name, words)}`, figure: formatScore(score ?? 0, words) }
  })
  const { highest, lowest } = words.charts.column
  const blocks = [
    { head: highest, rows: rows.slice(0, SHOWN) },
    { head: lowest, rows: rows.slice(-SHOWN) },
  ]
  return rankedList(blocks, canvas)
}
