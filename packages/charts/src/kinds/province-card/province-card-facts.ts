import { bandText, changeText, formatRate, formatScore } from '@papi-lens/words'
import { type Svg, shifted } from '../../drawing/svg.ts'
import { textLine } from '../../drawing/text.ts'
import { textWidth } from '../../drawing/text-width.ts'
import { type Canvas, NOTHING, type Plot } from '../../frame/canvas.ts'
import type { Fact } from '../../frame/facts.ts'
import { arrowMark } from '../../rows/draw-mark.ts'
import { glyphMarks } from '../../small/group-glyph.ts'
import { stripMarks } from '../../small/strip.ts'
import type { ProvinceCardFindings } from './province-card-findings.ts'

const STRIP = { full: 36, brief: 28 }
const BIG = 30
const GAP = 16

/** The total in large figures, beside the strip of all provinces, between the lowest and the highest score. */
export function totalBlock({ total, position }: ProvinceCardFindings, brief: boolean, canvas: Canvas): Plot {
  const { words, ink, soft, room, narrow, size } = canvas
  if (typeof total.score !== 'number') return NOTHING
  const figure = formatScore(total.score, words)
  const tall = brief ? STRIP.brief : STRIP.full
  const taken = textWidth(figure, BIG, 600) + GAP
  const left = narrow ? 0 : taken
  const top = narrow ? BIG + 8 : 0
  const marks: Svg[] = [textLine(figure, { ...ink.text, x: 0, y: BIG * 0.92, size: BIG, weight: 600 })]
  if (!position) return { height: BIG + 8, marks }
  const strip = shifted(stripMarks(position, { width: room - left, height: tall }, canvas, 0.5), left, top)
  if (brief) return { height: top + tall + 4, marks: [...marks, strip] }
  const { scores } = position
  const labels = { ...soft.small, y: top + tall + size.small }
  const [lowest = total.score, highest = total.score] = [scores[0], scores.at(-1)]
  const { key } = words.charts
  marks.push(
    strip,
    textLine(`${key.lowest} ${formatScore(lowest, words)}`, { ...labels, x: left + 4 }),
    textLine(`${formatScore(highest, words)} ${key.highest}`, { ...labels, x: room - 4, anchor: 'end' }),
  )
  return { height: top + tall + size.small + 4, marks }
}

/** Change, group, rank in the country and in the region, each with how sure it is. */
export function factsOf({ total, change, from }: ProvinceCardFindings, { words, theme }: Canvas): Fact[] {
  const { provinceCard: said } = words.charts
  const { score, rank, of, group, rankRange, groupProbability, onBorderOf, region } = total
  if (typeof score !== 'number') return []
  const facts: Fact[] = []
  if (change && from !== null) {
    const { direction, signal } = change
    const band = bandText(change, words)
    const moves = direction === 'up' || direction === 'down' ? direction : null
    const told = moves && signal ? said.moved[moves][signal] : ''
    facts.push({
      label: said.changeSince(from),
      value: direction === null ? '–' : changeText(change, words),
      note: direction === null ? said.totalUncompared(change, from) : [told, band].filter(Boolean).join(' '),
      sure: band,
      ...(moves && signal === 'clear' && { sign: [arrowMark(moves, 6, 6, theme.direction[moves])] }),
    })
  }
  if (group !== null) {
    const sure = groupProbability === null ? null : formatRate(groupProbability, words)
    const notes = [sure && said.probability(sure), onBorderOf && said.onBorderOf(onBorderOf)]
    facts.push({
      label: said.group,
      value: words.names.group[group],
      note: notes.filter(Boolean).join(', '),
      sure,
      ...(sure && { labelWithSure: said.groupAndProbability }),
      sign: glyphMarks(group, theme),
    })
  }
  if (rank !== null) {
    facts.push({
      label: said.rankInNation,
      value: `${rank}/${of}`,
      note: rankRange ? said.rankMayBe(...rankRange) : '',
      sure: rankRange?.join('–') ?? null,
      ...(rankRange && { labelWithSure: said.rankAndRange }),
    })
  }
  if (region.rank !== null) {
    const value = `${region.rank}/${region.of}`
    facts.push({ label: said.rankInRegion, value, note: words.names.region[region.name], sure: null })
  }
  return facts
}
