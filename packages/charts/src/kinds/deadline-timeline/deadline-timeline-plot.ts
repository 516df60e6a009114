import { element, round, type Svg } from '../../drawing/svg.ts'
import { LINE_HEIGHT, textLine, textLines } from '../../drawing/text.ts'
import { fitText, textWidth, wrapText } from '../../drawing/text-width.ts'
import type { Plot, PlotArea } from '../../frame/frame.ts'
import type { Settings } from '../../settings.ts'
import type { DeadlineTimelineFindings, TimelineMark } from './deadline-timeline-findings.ts'
import { asideWords, monthName } from './deadline-timeline-words.ts'

const HEAD = 20
const COUNTS = 20
const LANE = 19
/** More rows than this are for the table: a picture ends at a page. */
const MOST = 45
/** Under more rows than this the months stand again. */
const LONG = 15

const WORDS = {
  vi: {
    counts: 'Số nhiệm vụ đến hạn trong tháng',
    more: (count: number) => `và ${count} nhiệm vụ nữa (xem bảng)`,
  },
  en: {
    counts: 'Tasks that fall due in the month',
    more: (count: number) => `and ${count} more tasks (see the table)`,
  },
}

/** Months across, a row for each task by its first date, how many fall due in each month, and the undated ones below. */
export function drawDeadlineTimeline(
  { items, aside, dueIn }: DeadlineTimelineFindings,
  { width }: PlotArea,
  settings: Settings,
): Plot {
  const { theme, size, lang, narrow } = settings
  const words = WORDS[lang]
  const left = narrow ? 0 : Math.round(Math.min(420, width * 0.46))
  const x = (month: number) => left + (month / 12) * (width - left)
  const step = size.small * LINE_HEIGHT
  const marks: Svg[] = []
  const countLabel = wrapText(words.counts, narrow ? width : left - 10, size.small).slice(0, 2)
  const countTop = narrow ? countLabel.length * step + 4 : 0
  const top = countTop + HEAD + COUNTS
  marks.push(
    ...textLines(countLabel, {
      x: 0,
      y: narrow ? size.small : HEAD + 14,
      size: size.small,
      fill: theme.soft,
    }),
  )
  const most = Math.max(...dueIn)
  dueIn.forEach((count, month) => {
    const style = { x: x(month + 0.5), size: size.small, anchor: 'middle' } as const
    marks.push(textLine(monthName(month, narrow, lang), { ...style, y: countTop + 12, fill: theme.soft }))
    const weight = count === most ? 600 : 400
    const figure = count === 0 ? '·' : `${count}`
    marks.push(textLine(figure, { ...style, y: countTop + HEAD + 14, fill: theme.ink, weight }))
  })
  marks.push(element('path', { d: `M0 ${round(top)}H${width}`, stroke: theme.tick }))

  const shown = items.slice(0, MOST)
  const gutter = Math.max(0, ...shown.map(({ ref }) => textWidth(ref, size.small, 600))) + 8
  const room = (narrow ? width : left - 12) - gutter
  let y = top
  for (const { ref, title, marks: dates } of shown) {
    const lines = twoLines(title[lang], room, size.small)
    const block = lines.length * step + 5
    const high = narrow ? block + LANE - 3 : Math.max(block, LANE)
    const lane = narrow ? y + block - 3 : y
    const bottom = y + high
    const middle = narrow ? lane + (bottom - lane) / 2 : y + high / 2
    const first = (narrow ? y + 3 : middle - (lines.length * step) / 2) + size.small * 0.95
    const grid = Array.from(
      { length: 13 },
      (_, month) => `M${round(x(month))} ${round(lane)}V${round(bottom)}`,
    )
    const label = { y: first, size: size.small, fill: theme.ink }
    marks.push(
      element('path', { d: `${grid.join('')}M0 ${round(bottom)}H${width}`, stroke: theme.line }),
      textLine(ref, { ...label, x: 0, weight: 600 }),
      ...textLines(lines, { ...label, x: gutter }),
      ...dates.map(mark => drawMark(mark, x, middle, settings)),
    )
    y = bottom
  }
  if (shown.length > LONG) {
    for (let month = 0; month < 12; month++) {
      const style = { size: size.small, fill: theme.soft, anchor: 'middle' } as const
      marks.push(textLine(monthName(month, narrow, lang), { ...style, x: x(month + 0.5), y: y + 14 }))
    }
    y += HEAD
  }
  const below = [
    ...(items.length > MOST ? [words.more(items.length - MOST)] : []),
    ...aside.map(group => asideWords(group, lang)),
  ].flatMap(text => wrapText(text, width, size.small))
  marks.push(...textLines(below, { x: 0, y: y + 8 + size.small, size: size.small, fill: theme.ink }))
  return { height: y + (below.length > 0 ? 8 + below.length * step : 0), marks }
}

/** A title in two lines at most: what is longer is cut, and stands whole in the table. */
function twoLines(text: string, width: number, size: number): string[] {
  const [first = '', ...more] = wrapText(text, width, size)
  return more.length === 0 ? [first] : [first, fitText(more.join(' '), width, size)]
}

/** A day is a diamond, a period a bar with a heavy end where it falls due, what recurs an open circle. */
function drawMark(
  { kind, start, end }: TimelineMark,
  x: (month: number) => number,
  y: number,
  settings: Settings,
): Svg {
  const { theme, narrow } = settings
  const [from, to] = [round(x(start)), round(x(end))]
  switch (kind) {
    case 'point': {
      const reach = narrow ? 4.5 : 5.5
      const d = `M${to - reach} ${y}l${reach} ${-reach}l${reach} ${reach}l${-reach} ${reach}z`
      return element('path', { d, fill: theme.ink, stroke: theme.card, 'stroke-width': 1 })
    }
    case 'span': {
      const d = `M${from + 1} ${y - 3}H${to - 3}v-2.5h2.5v11h-2.5v-2.5H${from + 1}z`
      return element('path', { d, fill: theme.ink })
    }
    case 'recurring': {
      const radius = narrow ? 3 : 3.6
      const place = { cx: to - radius - 0.5, cy: y, r: radius }
      return element('circle', { ...place, fill: theme.card, stroke: theme.ink, 'stroke-width': 1.3 })
    }
  }
}
