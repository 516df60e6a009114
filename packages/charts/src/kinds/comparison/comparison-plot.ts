import { GROUPS, isScore } from '@papi-lens/core'
import { scaleLinear } from 'd3-scale'
import { element, round, type Svg } from '../../drawing/svg.ts'
import { textLine } from '../../drawing/text.ts'
import { fitText, textWidth } from '../../drawing/text-width.ts'
import { formatScore } from '../../format.ts'
import type { Plot, PlotArea } from '../../frame/frame.ts'
import { placeLabels } from '../../frame/place-labels.ts'
import { missingName } from '../../label.ts'
import { layRows, type PlacedRow } from '../../rows/row-layout.ts'
import { rowName } from '../../rows/unit-rows.ts'
import type { Settings } from '../../settings.ts'
import type { ComparedRow, ComparisonFindings } from './comparison-findings.ts'
import { letterOf } from './comparison-words.ts'
import { provinceSign } from './province-sign.ts'

/** From the top of a row: labels, leaders, signs on the ticks, the bar of the groups. */
const LABEL = 12
const LEADER = 9
const STRIP = 18
const BAR = 5
const ROW = LABEL + LEADER + STRIP + BAR + 4
const LABEL_GAP = 9

/** The key of the provinces, and a strip for each unit. */
export function drawComparison(findings: ComparisonFindings, area: PlotArea, settings: Settings): Plot {
  const { lang } = settings
  const { rows } = findings
  const key = provinceKey(findings, area, settings)
  const layout = layRows(
    rows.map((row, index) => ({
      text: rowName(row, lang),
      weight: index === 0 ? 600 : 400,
      height: ROW,
      before: index === 1 ? 8 : index > 1 && settings.narrow ? 4 : 0,
    })),
    area.width,
    settings,
    { column: 0.3, top: key.height },
  )
  // Where the scores of a row do not fit side by side, all rows have letters alone; the scores are in the table.
  const widths = rows.map(row => labelsWidth(row, settings))
  const look = { left: layout.left, withScores: Math.max(...widths) <= area.width - layout.left + LABEL_GAP }
  const marks = rows.flatMap((row, index) => {
    const placed = layout.rows[index]
    return placed ? drawRow(row, placed, look, area, settings) : []
  })
  return { height: layout.height, marks: [...key.marks, ...layout.labels, ...marks] }
}

/** Shape, letter and name of each province. */
function provinceKey(
  { provinces }: ComparisonFindings,
  { width, hatching }: PlotArea,
  { lang, size, theme }: Settings,
): { readonly height: number; readonly marks: Svg[] } {
  let [x, y] = [0, 0]
  const marks = provinces.flatMap((province, index) => {
    const name = fitText(province[lang], width - 36, size.text)
    const taken = 36 + textWidth(name, size.text)
    if (x > 0 && x + taken > width) [x, y] = [0, y + 21]
    const at = { x: x + 7, y: y + 9 }
    const text = { y: y + 13.5, size: size.text, fill: theme.ink } as const
    const drawn = [
      provinceSign(index, at, null, { theme, lowHatch: hatching.low }),
      textLine(letterOf(index), { ...text, x: x + 19, weight: 600 }),
      textLine(name, { ...text, x: x + 33 }),
    ]
    x += taken + 16
    return drawn
  })
  return { height: y + 28, marks }
}

function drawRow(
  { scores, quartiles, compared }: ComparedRow,
  { middle }: PlacedRow,
  { left, withScores }: { readonly left: number; readonly withScores: boolean },
  { width, hatching }: PlotArea,
  settings: Settings,
): Svg[] {
  const { lang, size, theme } = settings
  const top = middle - ROW / 2
  const line = top + LABEL + LEADER + STRIP / 2
  const [low, high] = [scores[0] ?? 0, scores.at(-1) ?? 0]
  const x = scaleLinear(low < high ? [low, high] : [low - 1, high + 1], [left + 8, width - 8])
  const marks: Svg[] = []
  if (quartiles) {
    const d = scores.map(score => `M${round(x(score))} ${round(line - STRIP / 2 + 1)}v${STRIP - 3}`).join('')
    marks.push(element('path', { d, stroke: theme.tick, 'stroke-width': 0.9, fill: 'none' }))
    const cuts = [high, quartiles.q3, quartiles.median, quartiles.q1, low]
    for (const [index, group] of GROUPS.entries()) {
      const [start, end] = [x(cuts[index + 1] ?? 0), x(cuts[index] ?? 0)]
      const box = { x: start, y: line + STRIP / 2 + 1, width: Math.max(0, end - start), height: BAR }
      marks.push(
        element('rect', { ...box, fill: theme.group[group], stroke: theme.edge[group], 'stroke-width': 0.5 }),
        ...(group === 'low' ? [element('rect', { ...box, fill: hatching.low })] : []),
      )
    }
  }
  const known = compared.flatMap(({ score, group }, index) =>
    isScore(score) ? [{ index, group, at: x(score), text: labelOf(index, score, settings) }] : [],
  )
  const texts = known.map(({ index, text }) => (withScores ? text : letterOf(index)))
  const labels = placeLabels(
    known.map(({ at }) => at),
    texts.map(text => textWidth(text, size.small, 600) + LABEL_GAP),
    left - LABEL_GAP / 2,
    width + LABEL_GAP / 2,
  )
  const leaders = known.map(
    ({ at }, index) =>
      `M${round(labels[index] ?? at)} ${round(top + LABEL + 2)}L${round(at)} ${round(line - 5)}`,
  )
  if (leaders.length > 0) {
    marks.push(
      element('path', { d: leaders.join(''), stroke: theme.soft, 'stroke-width': 0.9, fill: 'none' }),
    )
  }
  // Better scores are drawn last, so that of two that meet the better stays whole.
  for (const { index, group, at } of [...known].sort((a, b) => a.at - b.at || b.index - a.index)) {
    marks.push(provinceSign(index, { x: at, y: line }, group, { theme, lowHatch: hatching.low }))
  }
  for (const [place, text] of texts.entries()) {
    const style = { y: top + LABEL - 2, size: size.small, fill: theme.ink, weight: 600 } as const
    marks.push(textLine(text, { ...style, x: labels[place] ?? 0, anchor: 'middle' }))
  }
  if (known.length === 0) {
    const reason = compared.flatMap(({ score }) =>
      isScore(score) ? [] : [missingName(score.missing, lang)],
    )[0]
    const style = { x: left, y: top + LABEL - 2, size: size.small, fill: theme.soft }
    if (reason !== undefined) marks.push(textLine(reason, style))
  }
  return marks
}

function labelOf(index: number, score: number, { lang }: Settings): string {
  return `${letterOf(index)} ${formatScore(score, lang)}`
}

/** Width that the labels of a row take side by side. */
function labelsWidth({ compared }: ComparedRow, settings: Settings): number {
  return compared.reduce((sum, { score }, index) => {
    if (!isScore(score)) return sum
    return sum + textWidth(labelOf(index, score, settings), settings.size.small, 600) + LABEL_GAP
  }, 0)
}
