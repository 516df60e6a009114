import { nameOf } from '@papi-lens/words'
import { linear } from '../../drawing/scale.ts'
import { element, round, type Svg } from '../../drawing/svg.ts'
import { textLine } from '../../drawing/text.ts'
import { fitText, textWidth } from '../../drawing/text-width.ts'
import type { Plot, PlotArea } from '../../frame/frame.ts'
import { type LegendItem, legend } from '../../frame/legend.ts'
import type { Settings } from '../../settings.ts'
import type { MapFindings, MapSuccessor } from './map-findings.ts'
import { placeStyle, rangeText } from './place-style.ts'

const ROW = 17.5

/**
 * The 34 provinces since 1 July 2025 as a list: the scores of each one's members on a common scale, their range, and a
 * tick at the unweighted mean, which is indicative only. In order of code, because they have no rank.
 */
export function successorList(
  findings: MapFindings,
  { width, hatching }: Pick<PlotArea, 'width' | 'hatching'>,
  settings: Settings,
): Plot {
  const { words, theme } = settings
  const { successors, range } = findings
  const { map } = words.charts
  const items: LegendItem[] = [
    { label: map.member, sign: 'circle', colour: theme.off, edge: theme.ink },
    { label: map.mean, sign: 'tick' },
  ]
  const key = legend(items, width, settings, hatching)
  const texts = successors.map(({ range }) => (range ? rangeText(range, words) : map.noScore))
  const names = Math.min(
    width * 0.42,
    Math.max(...successors.map(({ name }) => textWidth(nameOf(name, words), settings.size.small, 600))),
  )
  const figures = Math.max(0, ...texts.map(text => textWidth(text, settings.size.small)))
  const [low, high] = [names + 12, width - figures - 12]
  const x = linear(
    [range?.min ?? 0, range?.max ?? 1],
    range && range.max > range.min ? [low, high] : [(low + high) / 2, (low + high) / 2],
  )
  const marks = successors.flatMap((successor, index) => {
    const place = { text: texts[index] ?? '', y: key.height + 4 + (index + 0.5) * ROW, x, names, width }
    return rowOf(successor, place, findings, settings)
  })
  return { height: key.height + 8 + successors.length * ROW, marks: [...key.marks, ...marks] }
}

interface RowPlace {
  readonly text: string
  readonly y: number
  readonly x: (score: number) => number
  readonly names: number
  readonly width: number
}

function rowOf(
  { name, members, range, mean }: MapSuccessor,
  { text, y, x, names, width }: RowPlace,
  findings: MapFindings,
  settings: Settings,
): Svg[] {
  const { theme, size, words } = settings
  const own = findings.marked !== null && members.includes(findings.marked)
  const weight = own ? 600 : 400
  const label = { x: 0, y: y + 4, size: size.small, fill: theme.ink, weight } as const
  const figures = { x: width, y: y + 4, size: size.small, fill: theme.soft, anchor: 'end' } as const
  const marks = [
    textLine(fitText(nameOf(name, words), names, size.small, weight), label),
    textLine(text, figures),
  ]
  if (!range) return marks
  if (own) {
    const band = { x: 0, y: y - ROW / 2, width, height: ROW, fill: theme.line, opacity: 0.5 }
    marks.unshift(element('rect', band))
  }
  marks.push(
    element('path', { d: `M${round(x(range.min))} ${round(y)}H${round(x(range.max))}`, stroke: theme.tick }),
  )
  // Below the circles: where the members are close, their mean must not hide them.
  if (mean !== null) {
    const d = `M${round(x(mean))} ${round(y - 7.5)}v15`
    marks.push(element('path', { d, stroke: theme.ink, 'stroke-width': 1.4 }))
  }
  for (const code of members) {
    const member = findings.places.find(candidate => candidate.code === code)
    if (!member || member.score === null) continue
    const { fill, stroke } = placeStyle(member.group, settings)
    const r = code === findings.marked ? 4.6 : 3.6
    const edge = code === findings.marked ? { stroke: theme.ink, 'stroke-width': 1.6 } : { stroke }
    marks.push(element('circle', { cx: x(member.score), cy: y, r, fill, ...edge }))
  }
  return marks
}
