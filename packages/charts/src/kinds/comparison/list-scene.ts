import { nameOf } from '@papi-lens/words'
import { widestText } from '../../drawing/text-width.ts'
import { type PlacedScore, placeText } from '../../placed-score.ts'
import { onRow, type RowMark, type RowScene } from '../../rows/row-scene.ts'
import type { Settings } from '../../settings.ts'
import type { ComparisonFindings } from './comparison-findings.ts'

const ROW = 18
/** All provinces in the first row: hair-lines over the bar of the groups. */
const ALL = 24
const BAR = 5
const [OWN, OTHER] = [{ radius: 7, stroke: 2 } as const, { radius: 5.5, stroke: 1.2 } as const]

/** Many provinces in one unit: a row each, from the highest score to the lowest, under the row of all provinces. */
export function listScene(found: ComparisonFindings, { words, size, narrow }: Settings): RowScene {
  const { rows, provinces, province } = found
  const { scores = [], cuts = null, compared = [] } = rows[0] ?? {}
  const places = narrow ? compared.map(place => ({ ...place, rank: null })) : compared
  const texts = places.map(place => placeText(place, scores.length, words))
  // Why there is no score may reach to the left: its row has no marks.
  const told = texts.filter((_, index) => places[index]?.score !== null)
  // From the highest score to the lowest; those without one come last.
  const known = told.length
  const all = words.charts.caveat.allProvinces
  const [low = 0, high = 1, median = 0] = [scores[0], scores.at(-1), cuts?.[2]]
  return {
    rows: [
      { name: all.charAt(0).toUpperCase() + all.slice(1), height: ALL, rank: -1 },
      ...provinces.map((one, index) => ({
        name: nameOf(one, words),
        weight: one === province ? (600 as const) : (400 as const),
        height: ROW,
        rank: one === province ? -1 : index < known ? Math.min(index, known - 1 - index) : index,
      })),
    ],
    axis: {
      type: 'values',
      domain: [low, high],
      room: 8,
      column: widestText(told, size.text, 600) + 8,
      unit: words.numbers.points('').trim(),
    },
    labels: { column: narrow ? 0.38 : 0.33, most: 200, narrow: 'beside' },
    others: count => words.charts.paper.provinces(count),
    step: narrow ? 40 : 24,
    marks: [
      ...onRow(0, [
        { mark: 'hairs', dy: -4, values: scores, height: ALL - BAR - 5 },
        ...(cuts ? [{ mark: 'groups', dy: ALL / 2 - BAR, cuts, height: BAR } as const] : []),
      ]),
      ...compared.flatMap((place, index) => {
        const isOwn = provinces[index] === province
        return onRow(index + 1, marksOf(place, texts[index] ?? '', { isOwn, low, median }))
      }),
    ],
  }
}

function marksOf(
  { score, group, rank }: PlacedScore,
  text: string,
  { isOwn, low, median }: { readonly isOwn: boolean; readonly low: number; readonly median: number },
): RowMark[] {
  if (score === null) return [{ mark: 'end', text, paint: { ink: 'soft' } }]
  const paint = group === null ? ({ ink: 'card' } as const) : { group }
  return [
    { mark: 'line', from: low, to: score, width: 1, paint: { ink: 'line' } },
    { mark: 'post', at: median, height: ROW - 6, width: 1, paint: { ink: 'soft' } },
    { mark: 'dot', at: score, ...(isOwn ? OWN : OTHER), paint, facts: { score, rank } },
    { mark: 'end', text, paint: { ink: 'ink' }, weight: isOwn ? 600 : 400 },
  ]
}
