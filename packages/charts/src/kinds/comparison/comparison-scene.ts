import { formatScore, nameOf } from '@papi-lens/words'
import { textLine } from '../../drawing/text.ts'
import { fitText, textWidth } from '../../drawing/text-width.ts'
import type { Canvas, Plot } from '../../frame/canvas.ts'
import { planLetter as letterOf } from '../../plan-letter.ts'
import { provinceSign } from '../../rows/province-sign.ts'
import { onRow, type RowScene, type SceneMark } from '../../rows/row-scene.ts'
import { rowName } from '../../rows/unit-rows.ts'
import type { ChartSpeech, Settings } from '../../settings.ts'
import type { ComparedRow, ComparisonFindings } from './comparison-findings.ts'

/** From the top of a row: labels, leaders, signs on the ticks, the bar of the groups. */
const LABEL = 12
const LEADER = 9
const STRIP = 18
const BAR = 5
const ROW = LABEL + LEADER + STRIP + BAR + 4
/** The line of the signs, from the middle of the row. */
const LINE = LABEL + LEADER + STRIP / 2 - ROW / 2
const LABEL_GAP = 9
const COLUMN = 0.3
const EDGE = 8

/** The key of the provinces, and a strip for each unit. */
export function comparisonScene({ rows, provinces }: ComparisonFindings, settings: Settings): RowScene {
  const { words, narrow, room: inner, size } = settings
  // Where the scores of a row do not fit side by side, all rows have letters alone; the scores are in the table.
  const left = narrow ? 0 : Math.min(280, Math.round(inner * COLUMN)) + 12
  const taken = rows.map(({ compared }) =>
    compared.reduce((sum, { score }, index) => {
      return score === null ? sum : sum + textWidth(labelOf(index, score, words), size.small, 600) + LABEL_GAP
    }, 0),
  )
  const withText = Math.max(...taken) <= inner - left + LABEL_GAP
  const names = provinces.map((province, index) => `${letterOf(index)} ${nameOf(province, words)}`)
  return {
    rows: rows.map((row, index) => ({
      name: rowName(row, words),
      weight: index === 0 ? 600 : 400,
      height: ROW,
      before: index === 1 ? 8 : index > 1 && narrow ? 4 : 0,
    })),
    axis: {
      type: 'own',
      ends: rows.map(({ scores }) => (scores.length > 0 ? [scores[0] ?? 0, scores.at(-1) ?? 0] : null)),
      inset: [EDGE, EDGE],
      names: [words.charts.key.lowest, words.charts.key.highest],
    },
    labels: { column: COLUMN },
    step: narrow ? 56 : 40,
    above: canvas => provinceKey(provinces, canvas),
    marks: rows.flatMap((row, index) => rowMarks(row, index, { names, withText }, words)),
  }
}

/** Shape, letter and name of each province. */
function provinceKey(provinces: ComparisonFindings['provinces'], canvas: Canvas): Plot {
  const { words, size, ink, room: width } = canvas
  let [x, y] = [0, 0]
  const marks = provinces.flatMap((province, index) => {
    const name = fitText(nameOf(province, words), width - 36, size.text)
    const taken = 36 + textWidth(name, size.text)
    if (x > 0 && x + taken > width) [x, y] = [0, y + 21]
    const at = { x: x + 7, y: y + 9 }
    const drawn = [
      provinceSign(index, at, null, canvas),
      textLine(letterOf(index), { ...ink.text, x: x + 19, y: y + 13.5, weight: 600 }),
      textLine(name, { ...ink.text, x: x + 33, y: y + 13.5 }),
    ]
    x += taken + 16
    return drawn
  })
  return { height: y + 28, marks }
}

function rowMarks(
  { scores, cuts, compared }: ComparedRow,
  row: number,
  { names, withText }: { readonly names: readonly string[]; readonly withText: boolean },
  words: ChartSpeech,
): SceneMark[] {
  const known = compared.flatMap(({ score, group, rank }, index) =>
    score === null ? [] : [{ index, group, rank, at: score, text: labelOf(index, score, words) }],
  )
  if (known.length === 0) {
    const [missing] = compared.flatMap(place => place.missing ?? [])
    if (missing === undefined) return []
    const text = words.names.missing[missing]
    return [{ mark: 'end', side: 'left', row, dy: LABEL - 6 - ROW / 2, text, paint: { ink: 'soft' } }]
  }
  const labels = known.map(({ index, at, text }) => {
    const short = letterOf(index)
    return { at, text: withText ? text : short, short }
  })
  return onRow(row, [
    { mark: 'hairs', dy: LINE - 0.5, values: scores, height: STRIP - 3 },
    ...(cuts ? [{ mark: 'groups', dy: LINE + STRIP / 2 + 1, cuts, height: BAR } as const] : []),
    { mark: 'callouts', labels, up: ROW / 2 - LABEL + 2, to: 5 - LINE },
    // Better scores are drawn last, so that of two that meet the better stays whole.
    ...known
      .toSorted((a, b) => a.at - b.at || b.index - a.index)
      .map(({ index, group, rank, at }) => {
        const facts = { score: at, rank }
        return { mark: 'sign', dy: LINE, at, index, name: names[index] ?? '', group, facts } as const
      }),
  ])
}

function labelOf(index: number, score: number, words: ChartSpeech): string {
  return `${letterOf(index)} ${formatScore(score, words)}`
}
