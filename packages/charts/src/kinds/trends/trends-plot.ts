import { linear } from '../../drawing/scale.ts'
import { element, round, type Svg, shifted } from '../../drawing/svg.ts'
import { LINE_HEIGHT, textBlock, textLine } from '../../drawing/text.ts'
import { textWidth, wrapText } from '../../drawing/text-width.ts'
import type { Canvas, Plot } from '../../frame/canvas.ts'
import { scaleMark, stripMark, stripsOf } from '../../lines/year-breaks.ts'
import { scoreLine, thinLine, type YearGround } from '../../lines/year-lines.ts'
import { valueText } from '../../measure.ts'
import { rowName } from '../../rows/unit-rows.ts'
import type { TrendPanel, TrendsFindings } from './trends-findings.ts'

const LEAST = 150
const GAP = 18
const PLOT = 62
/** On half a page a panel may be flatter; its letters stay. */
const FLAT = 30
/** In a drawing lower than this, names have two lines. */
const LOW = 300
const TOP = 12
const FOOT = 16
const BETWEEN = 16

/** Small trends in rows, as many as a page has room for; the others are counted. */
export function drawTrends({ panels }: TrendsFindings, canvas: Canvas): Plot {
  const { room, maxPlot, words, size, soft } = canvas
  const widthOf = (columns: number) => (room - (columns - 1) * GAP) / columns
  const hasNames = (columns: number) =>
    panels
      .slice(0, columns)
      .every(panel => wrapText(rowName(panel, words), widthOf(columns), size.small, 600).length <= 2)
  let columns = Math.max(1, Math.floor((room + GAP) / (LEAST + GAP)))
  // On half a page one panel less, where its name would be cut.
  if (columns > 2 && maxPlot !== null && maxPlot < LOW && !hasNames(columns)) columns -= 1
  const width = widthOf(columns)
  const years = panels.flatMap(({ runs }) => runs.flat().map(({ year }) => year))
  const span = [Math.min(...years), Math.max(...years)] as const
  const most = maxPlot === null ? Number.POSITIVE_INFINITY : maxPlot
  const more = 8 + size.small * LINE_HEIGHT
  const marks: Svg[] = []
  let [y, shown] = [0, 0]
  while (shown < panels.length) {
    const row = panels
      .slice(shown, shown + columns)
      .map(panel => ({ panel, head: headOf(panel, width, canvas) }))
    const head = Math.max(...row.map(({ head }) => head.height))
    const isLast = shown + row.length === panels.length
    const left = most - y - head - FOOT - (isLast ? 0 : more)
    // A page that has not even room for one row is not left empty.
    if (shown > 0 && left < PLOT) break
    const height = Math.max(FLAT, Math.min(PLOT, left))
    const tall = head + height + FOOT
    for (const [index, { panel, head: own }] of row.entries()) {
      const inner = drawPanel(panel, span, { width, height }, canvas)
      const whole = [...own.marks, shifted(inner, 0, head)]
      marks.push(shifted(whole, index * (width + GAP), y))
    }
    y += tall + BETWEEN
    shown += row.length
  }
  const rest = panels.slice(shown)
  if (rest.length === 0) return { height: y - BETWEEN, marks }
  const told = words.charts.trends.others(rest.map(({ trend }) => trend))
  const foot = y - BETWEEN
  return {
    height: foot + more,
    marks: [...marks, textLine(told, { ...soft.small, x: 0, y: foot + 8 + size.small })],
    leftOut: told,
  }
}

/** Name and verdict; only a trend that is one has the colour of its direction. */
function headOf(panel: TrendPanel, width: number, canvas: Canvas): Plot {
  const { words, size, ink, soft, theme, maxPlot } = canvas
  const { trend } = panel
  const name = wrapText(
    rowName(panel, words),
    width,
    size.small,
    600,
    maxPlot !== null && maxPlot < LOW ? 2 : 3,
  )
  const block = { x: 0, width }
  const title = textBlock(name, { ...ink.small, ...block, top: 0, weight: 600 })
  const isClear = trend !== null && trend.direction !== 'unclear'
  const verdict = textBlock(words.charts.trends.verdict(trend), {
    ...soft.small,
    ...block,
    top: title.height,
    ...(isClear && { fill: theme.direction[trend.direction], weight: 600 as const }),
  })
  return { height: title.height + verdict.height + 4, marks: [...title.marks, ...verdict.marks] }
}

function drawPanel(
  { runs, breaks }: TrendPanel,
  [first, last]: readonly [number, number],
  { width, height }: { readonly width: number; readonly height: number },
  canvas: Canvas,
): Svg[] {
  const { theme, soft, ink, size, words } = canvas
  const points = runs.flat()
  const values = points.flatMap(({ at, cuts }) => [...(at === null ? [] : [at]), ...(cuts ? [cuts[2]] : [])])
  const [low, high] = values.length > 0 ? [Math.min(...values), Math.max(...values)] : [0, 1]
  const y = linear(low < high ? [low, high] : [low - 0.1, high + 0.1], [height - 4, TOP + 4])
  const figure = (value: number) => valueText(value, 'share', words)
  const right = width - textWidth('100%', size.small, 600) - 6
  const step = right / (last - first + 1)
  const x = (year: number) => (year - first + 0.5) * step
  const ground: YearGround = { ...canvas, x, y, left: 0, right, top: TOP, height, step }
  const medians = runs.map(run => run.map(({ year, cuts }) => ({ year, at: cuts?.[2] ?? null })))
  const known = points.flatMap(({ year, at }) => (at === null ? [] : [{ year, at }]))
  const end = known.at(-1)
  const place = { ...soft.small, y: height + 13 }
  const lone = runs.flatMap(run => {
    const known = run.filter(({ at }) => at !== null)
    return known.length === 1 ? known : []
  })
  return [
    ...stripsOf(breaks).map(strip => stripMark(strip, ground)),
    ...breaks.flatMap(found => scaleMark(found, ground)),
    element('path', { d: `M0 ${height}H${round(right)}`, stroke: theme.tick, fill: 'none' }),
    ...medians.flatMap(run => thinLine(run, '3 3', ground)),
    ...runs.flatMap(run => scoreLine(run, ground)),
    ...lone.map(({ year, at }) => element('circle', { cx: x(year), cy: y(at ?? 0), r: 2, fill: theme.ink })),
    ...(end
      ? [
          element('circle', { cx: x(end.year), cy: y(end.at), r: 3, fill: theme.ink }),
          textLine(figure(end.at), {
            ...ink.small,
            x: right + 4,
            y: y(end.at) + size.small * 0.36,
            weight: 600,
          }),
        ]
      : []),
    textLine(`${first}`, { ...place, x: 0 }),
    textLine(`${last}`, { ...place, x: right, anchor: 'end' }),
  ]
}
