import { scaleLinear } from 'd3-scale'
import { element, type Svg } from '../../drawing/svg.ts'
import { textLine } from '../../drawing/text.ts'
import { fitText, textWidth } from '../../drawing/text-width.ts'
import { formatScore } from '../../format.ts'
import type { Plot, PlotArea } from '../../frame/frame.ts'
import { type LegendItem, legend } from '../../frame/legend.ts'
import type { Settings } from '../../settings.ts'
import type { MapFindings, MapSuccessor } from './map-findings.ts'
import { placeStyle } from './place-style.ts'

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
  const { lang, theme } = settings
  const { successors, range } = findings
  const vi = lang === 'vi'
  const items: LegendItem[] = [
    {
      label: vi ? 'điểm của tỉnh cũ' : 'score of an earlier province',
      sign: 'circle',
      colour: theme.off,
      edge: theme.ink,
    },
    { label: vi ? 'bình quân không trọng số, tham khảo' : 'unweighted mean, indicative', sign: 'tick' },
  ]
  const key = legend(items, width, settings, hatching)
  const texts = successors.map(successor => rangeText(successor, lang))
  const names = Math.min(
    width * 0.42,
    Math.max(...successors.map(({ name }) => textWidth(name[lang], settings.size.small, 600))),
  )
  const figures = Math.max(0, ...texts.map(text => textWidth(text, settings.size.small)))
  const [low, high] = [names + 12, width - figures - 12]
  const x = scaleLinear(
    [range?.min ?? 0, range?.max ?? 1],
    range && range.max > range.min ? [low, high] : [(low + high) / 2, (low + high) / 2],
  )
  const marks = successors.flatMap((successor, index) =>
    rowOf(successor, {
      text: texts[index] ?? '',
      y: key.height + 4 + (index + 0.5) * ROW,
      x,
      names,
      width,
      findings,
      settings,
    }),
  )
  return { height: key.height + 8 + successors.length * ROW, marks: [...key.marks, ...marks] }
}

interface RowPlace {
  readonly text: string
  readonly y: number
  readonly x: (score: number) => number
  readonly names: number
  readonly width: number
  readonly findings: MapFindings
  readonly settings: Settings
}

function rowOf({ name, members, range, mean }: MapSuccessor, place: RowPlace): Svg[] {
  const { text, y, x, names, width, findings, settings } = place
  const { theme, size, lang } = settings
  const own = findings.marked !== null && members.includes(findings.marked)
  const weight = own ? 600 : 400
  const label = { x: 0, y: y + 4, size: size.small, fill: theme.ink, weight } as const
  const figures = { x: width, y: y + 4, size: size.small, fill: theme.soft, anchor: 'end' } as const
  const marks = [textLine(fitText(name[lang], names, size.small, weight), label), textLine(text, figures)]
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

/** The range of the members, or the one score of a province that was not merged. */
function rangeText({ range }: MapSuccessor, lang: Settings['lang']): string {
  if (!range) return lang === 'vi' ? 'không có điểm' : 'no score'
  const [min, max] = [formatScore(range.min, lang), formatScore(range.max, lang)]
  return min === max ? min : `${min}–${max}`
}

const round = (value: number): number => Math.round(value * 10) / 10
