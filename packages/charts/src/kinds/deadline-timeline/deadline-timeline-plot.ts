import { nameOf, type Words } from '@papi-lens/words'
import { element, round, type Svg } from '../../drawing/svg.ts'
import { LINE_HEIGHT, textLine, textLines } from '../../drawing/text.ts'
import { fitText, textWidth, wrapText } from '../../drawing/text-width.ts'
import type { Plot, PlotArea } from '../../frame/frame.ts'
import type { Settings } from '../../settings.ts'
import type { DeadlineTimelineFindings, TimelineMark, TimelinePanel } from './deadline-timeline-findings.ts'
import { asideLine, monthName } from './deadline-timeline-words.ts'

const HEAD = 20
const COUNTS = 20
const LANE = 19
/** Between two panels. */
const BETWEEN = 26
/** More rows than this are for the table: a picture ends at a page. */
const MOST = 45
/** Under more rows than this the months stand again. */
const LONG = 15

/** A panel for each plan: months across, a row for each task, how many fall due in each month, and the undated ones below. */
export function drawDeadlineTimeline(
  { panels }: DeadlineTimelineFindings,
  { width }: PlotArea,
  settings: Settings,
  words: Words,
): Plot {
  const marks: Svg[] = []
  let y = 0
  for (const [index, panel] of panels.entries()) {
    if (index > 0) y += BETWEEN
    if (panels.length > 1) {
      const { text } = settings.size
      const lines = wrapText(words.deadlineTimeline.panel(panel), width, text, 600)
      marks.push(
        ...textLines(lines, { x: 0, y: y + text, size: text, fill: settings.theme.ink, weight: 600 }),
      )
      y += lines.length * text * LINE_HEIGHT + 8
    }
    const drawn = drawPanel(panel, width, settings, words)
    marks.push(element('g', { transform: `translate(0 ${round(y)})` }, ...drawn.marks))
    y += drawn.height
  }
  return { height: y, marks }
}

function drawPanel(panel: TimelinePanel, width: number, settings: Settings, words: Words): Plot {
  const rows = panel.items.length > 0 ? drawRows(panel, width, settings, words) : { height: 0, marks: [] }
  const { more, points } = words.deadlineTimeline
  const { size, theme } = settings
  const below = [
    ...(panel.items.length > MOST ? [more(panel.items.length - MOST)] : []),
    ...panel.aside.map(group => asideLine(group, words)),
    ...(panel.points > 0 ? [points(panel.points)] : []),
  ].flatMap(text => wrapText(text, width, size.small))
  const gap = rows.height > 0 ? 8 : 0
  const lines = textLines(below, {
    x: 0,
    y: rows.height + gap + size.small,
    size: size.small,
    fill: theme.ink,
  })
  return {
    height: rows.height + (below.length > 0 ? gap + below.length * size.small * LINE_HEIGHT : 0),
    marks: [...rows.marks, ...lines],
  }
}

function drawRows({ items, dueIn }: TimelinePanel, width: number, settings: Settings, words: Words): Plot {
  const { theme, size, narrow } = settings
  const left = narrow ? 0 : Math.round(Math.min(420, width * 0.46))
  const x = (month: number) => left + (month / 12) * (width - left)
  const step = size.small * LINE_HEIGHT
  const marks: Svg[] = []
  const countLabel = wrapText(
    words.deadlineTimeline.dueInMonth,
    narrow ? width : left - 10,
    size.small,
  ).slice(0, 2)
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
    marks.push(textLine(monthName(month, narrow, words), { ...style, y: countTop + 12, fill: theme.soft }))
    const weight = count === most ? 600 : 400
    const figure = count === 0 ? '·' : `${count}`
    marks.push(textLine(figure, { ...style, y: countTop + HEAD + 14, fill: theme.ink, weight }))
  })
  marks.push(element('path', { d: `M0 ${round(top)}H${width}`, stroke: theme.tick }))

  const shown = items.slice(0, MOST)
  const gutter = Math.max(0, ...shown.map(({ item }) => textWidth(item.ref, size.small, 600))) + 8
  const room = (narrow ? width : left - 12) - gutter
  let y = top
  for (const { item, marks: dates } of shown) {
    const lines = twoLines(nameOf(item.title, words), room, size.small)
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
      textLine(item.ref, { ...label, x: 0, weight: 600 }),
      ...textLines(lines, { ...label, x: gutter }),
      ...dates.map(mark => drawMark(mark, x, middle, settings)),
    )
    y = bottom
  }
  if (shown.length > LONG) {
    for (let month = 0; month < 12; month++) {
      const style = { size: size.small, fill: theme.soft, anchor: 'middle' } as const
      marks.push(textLine(monthName(month, narrow, words), { ...style, x: x(month + 0.5), y: y + 14 }))
    }
    y += HEAD
  }
  return { height: y, marks }
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
