import { formatScore, nameOf } from '@papi-lens/words'
import { textLine } from '../../drawing/text.ts'
import { fitText, textWidth } from '../../drawing/text-width.ts'
import type { Canvas, Plot } from '../../frame/canvas.ts'
import { provinceSign } from '../../rows/province-sign.ts'
import { onRow, type RowScene, type SceneMark } from '../../rows/row-scene.ts'
import { rowName, shortRowName } from '../../rows/unit-rows.ts'
import type { Settings } from '../../settings.ts'
import type { ComparedRow, ComparisonFindings } from './comparison-findings.ts'

/** From the top of a row: labels, leaders, signs on the ticks, the bar of the groups, and the room below it; the same on low paper. */
const WHOLE = { label: 12, leader: 9, strip: 18, bar: 5, below: 4 }
const TIGHT: typeof WHOLE = { label: 11, leader: 1.5, strip: 11, bar: 3, below: 0.5 }
const LABEL_GAP = 9
const COLUMN = 0.3
const EDGE = 8

/** A strip for each unit; where the height does not do, lower ones with short names. */
export function comparisonScene(found: ComparisonFindings, settings: Settings): RowScene {
  const whole = sceneOf(found, WHOLE, settings)
  return settings.maxHeight === null ? whole : { ...whole, shorter: () => sceneOf(found, TIGHT, settings) }
}

/** The key of the provinces, and a strip for each unit; in the first row names stand beside the scores where they fit. */
function sceneOf({ rows, provinces }: ComparisonFindings, form: typeof WHOLE, settings: Settings): RowScene {
  const { words, narrow, room: inner, size } = settings
  const isTight = form === TIGHT
  const height = form.label + form.leader + form.strip + form.bar + form.below
  const left = narrow ? 0 : Math.min(280, Math.round(inner * COLUMN)) + 12
  const names = provinces.map(province => nameOf(province, words))
  const scoreText = (score: number) => formatScore(score, words)
  const named = rows[0]?.compared.map(({ score }, index) =>
    score === null ? 0 : textWidth(`${names[index]} ${scoreText(score)}`, size.small, 600) + LABEL_GAP,
  )
  const isNamed = (named ?? []).reduce((sum, width) => sum + width, 0) <= inner - left + LABEL_GAP
  const ranks = ranksByGap(rows)
  return {
    rows: rows.map((row, index) => ({
      name: isTight ? shortRowName(row, words) : rowName(row, words),
      weight: index === 0 ? 600 : 400,
      height,
      before: isTight ? 0 : index === 1 ? 8 : index > 1 && narrow ? 4 : 0,
      rank: ranks[index] ?? index,
    })),
    axis: {
      type: 'own',
      ends: rows.map(({ scores }) => (scores.length > 0 ? [scores[0] ?? 0, scores.at(-1) ?? 0] : null)),
      inset: [EDGE, EDGE],
      names: [words.charts.key.lowest, words.charts.key.highest],
    },
    labels: { column: COLUMN, ...(isTight && { size: 'small', isTight }) },
    step: narrow ? 56 : 40,
    ...(provinces.length > 1 && { above: canvas => provinceKey(names, canvas) }),
    marks: rows.flatMap((row, index) => {
      const textOf = (score: number, at: number) =>
        index === 0 && isNamed && provinces.length > 1 ? `${names[at]} ${scoreText(score)}` : scoreText(score)
      return rowMarks(row, index, names, { textOf, scoreText, words, height, form })
    }),
  }
}

/** On a page of bounded height the whole stays, then the widest gaps. */
function ranksByGap(rows: ComparisonFindings['rows']): number[] {
  const order = rows.slice(1).toSorted((a, b) => (b.gap ?? -1) - (a.gap ?? -1))
  return rows.map((row, index) => (index === 0 ? 0 : order.indexOf(row) + 1))
}

/** Shape and name of each province. */
function provinceKey(names: readonly string[], canvas: Canvas): Plot {
  const { size, ink, room: width } = canvas
  let [x, y] = [0, 0]
  const marks = names.flatMap((whole, index) => {
    const name = fitText(whole, width - 20, size.text)
    const taken = 20 + textWidth(name, size.text)
    if (x > 0 && x + taken > width) [x, y] = [0, y + 21]
    const at = { x: x + 7, y: y + 9 }
    const drawn = [
      provinceSign(index, at, null, canvas),
      textLine(name, { ...ink.text, x: x + 19, y: y + 13.5 }),
    ]
    x += taken + 16
    return drawn
  })
  return { height: y + 28, marks }
}

function rowMarks(
  { scores, cuts, compared }: ComparedRow,
  row: number,
  names: readonly string[],
  {
    textOf,
    scoreText,
    words,
    height,
    form: { label, leader, strip, bar },
  }: {
    readonly textOf: (score: number, index: number) => string
    readonly scoreText: (score: number) => string
    readonly words: Settings['words']
    readonly height: number
    readonly form: typeof WHOLE
  },
): SceneMark[] {
  // The line of the signs, from the middle of the row.
  const line = label + leader + strip / 2 - height / 2
  const known = compared.flatMap(({ score, group, rank }, index) =>
    score === null ? [] : [{ index, group, rank, at: score }],
  )
  if (known.length === 0) {
    const [missing] = compared.flatMap(place => place.missing ?? [])
    if (missing === undefined) return []
    const text = words.names.missing[missing]
    return [{ mark: 'end', side: 'left', row, dy: label - 6 - height / 2, text, paint: { ink: 'soft' } }]
  }
  const labels = known.map(({ index, at }) => ({ at, text: textOf(at, index), short: scoreText(at) }))
  return onRow(row, [
    { mark: 'hairs', dy: line - 0.5, values: scores, height: strip - 3 },
    ...(cuts ? [{ mark: 'groups', dy: line + strip / 2 + 1, cuts, height: bar } as const] : []),
    { mark: 'callouts', labels, up: height / 2 - label + 2, to: 5 - line },
    // Better scores are drawn last, so that of two that meet the better stays whole.
    ...known
      .toSorted((a, b) => a.at - b.at || b.index - a.index)
      .map(({ index, group, rank, at }) => {
        const facts = { score: at, rank }
        return { mark: 'sign', dy: line, at, index, name: names[index] ?? '', group, facts } as const
      }),
  ])
}
