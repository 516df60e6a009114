import { formatScore, nameOf } from '@papi-lens/words'
import { textLine } from '../drawing/text.ts'
import { fitText, textWidth } from '../drawing/text-width.ts'
import { type Canvas, NOTHING, type Plot } from '../frame/canvas.ts'
import type { MapFindings } from './map-findings.ts'

const [ROW, APART] = [17, 8]
const SHOWN = 3

/** The three provinces with the highest and the three with the lowest scores, with their ranks. */
export function extremesList({ places }: MapFindings, { words, size, ink, soft, room }: Canvas): Plot {
  const sorted = places.filter(({ score }) => score !== null).sort((a, b) => (b.score ?? 0) - (a.score ?? 0))
  if (sorted.length < 2 * SHOWN) return NOTHING
  const { highest, lowest } = words.charts.column
  let y = 0
  const block = (head: string, some: readonly (typeof sorted)[number][]) => {
    y += ROW
    const marks = [textLine(head, { ...soft.small, x: 0, y: y - 4, weight: 600 })]
    for (const { name, score, rank } of some) {
      y += ROW
      const text = formatScore(score ?? 0, words)
      const label = fitText(
        `${rank} ${nameOf(name, words)}`,
        room - textWidth(text, size.small) - 8,
        size.small,
      )
      marks.push(
        textLine(label, { ...ink.small, x: 0, y: y - 4 }),
        textLine(text, { ...ink.small, x: room, y: y - 4, anchor: 'end' }),
      )
    }
    y += APART
    return marks
  }
  const marks = [...block(highest, sorted.slice(0, SHOWN)), ...block(lowest, sorted.slice(-SHOWN))]
  return { height: y, marks }
}
