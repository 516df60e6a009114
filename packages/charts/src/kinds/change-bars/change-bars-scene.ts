import { textWidth } from '../../drawing/text-width.ts'
import { changeText, type Measure, whyNoChange } from '../../measure.ts'
import { ARROW } from '../../rows/draw-mark.ts'
import { onRow, type Paint, type RowMark, type RowScene, type SceneMark } from '../../rows/row-scene.ts'
import { rowName } from '../../rows/unit-rows.ts'
import type { Settings } from '../../settings.ts'
import type { BarRow, ChangeBarsFindings } from './change-bars-findings.ts'

const BAR = 12
const GAP = 5

/** The bars, dimension by dimension; a dimension has its change in words only, because its scale is longer than its parts'. */
export function changeBarsScene({ dimensions, measure }: ChangeBarsFindings, settings: Settings): RowScene {
  const { narrow, size, words } = settings
  const lines = dimensions.flatMap(({ head, parts }) => [
    { row: head, isHead: true },
    ...parts.map(row => ({ row, isHead: false })),
  ])
  const parts = dimensions.flatMap(dimension => dimension.parts)
  const shown = parts.flatMap(({ change, median, band }) =>
    [change, median, band, band && -band].filter(value => value !== null),
  )
  const widths = parts.map(({ change, signal }) => {
    const arrow = signal === 'clear' ? ARROW : 0
    return change === null ? 0 : textWidth(changeText(change, measure, words), size.small, 600) + arrow
  })
  const [low, high] = [Math.min(0, ...shown), Math.max(0, ...shown)]
  return {
    rows: lines.map(({ row, isHead }, index) => ({
      name: rowName(row, words),
      weight: isHead ? 600 : 400,
      indent: isHead ? 0 : 12,
      height: isHead ? (narrow ? 0 : BAR) : BAR + 2,
      before: isHead && index > 0 ? 8 : 0,
      isHead,
    })),
    axis: {
      type: 'values',
      domain: low < high ? [low, high] : [-1, 1],
      room: Math.max(0, ...widths) + GAP + 2,
      percent: measure === 'share',
      zero: true,
    },
    labels: { column: 0.44, most: 330 },
    marks: lines.flatMap(({ row, isHead }, index) =>
      isHead ? headMarks(row, index, measure, settings) : barMarks(row, index, measure, settings),
    ),
  }
}

/** A clear change has an arrow too, so that it is seen without colour. */
function arrowOf({ signal, direction }: BarRow): { readonly arrow?: 'up' | 'down' } {
  return signal === 'clear' && direction !== null && direction !== 'flat' ? { arrow: direction } : {}
}

/** The change of a dimension stands as a figure at the right edge; in a narrow drawing its name needs the whole width. */
function headMarks(row: BarRow, index: number, measure: Measure, { narrow, words }: Settings): SceneMark[] {
  const text = row.change === null ? whyNoChange(row, words) : changeText(row.change, measure, words)
  const isQuiet = row.direction === null || row.signal === 'within'
  const paint: Paint = isQuiet || row.direction === null ? { ink: 'soft' } : { direction: row.direction }
  const weight = isQuiet ? 400 : 600
  const figure = { mark: 'end', text, paint, weight, ...arrowOf(row) } as const
  return onRow(index, [{ mark: 'rule' }, ...(narrow ? [] : [figure])])
}

function barMarks(
  row: BarRow,
  index: number,
  measure: Measure,
  { narrow, theme, words }: Settings,
): SceneMark[] {
  const { change, direction, median, verdict, band, signal } = row
  if (change === null || direction === null) {
    const sign = verdict === 'redefined' ? 'broken' : 'missing'
    return [{ mark: 'absent', row: index, at: 0, text: whyNoChange(row, words), sign }]
  }
  const isWithin = signal === 'within'
  const marks: RowMark[] = []
  if (band !== null) {
    marks.push({ mark: 'bar', from: -band, to: band, height: BAR + 6, paint: { ink: 'line' } })
  }
  if (narrow) marks.push({ mark: 'post', at: 0, height: BAR + 4, width: 1, paint: { ink: 'tick' } })
  const look = { height: BAR, paint: { direction }, ...(isWithin && { hollow: true }) }
  marks.push({ mark: 'bar', from: 0, to: change, ...look, facts: { change, median, band, signal } })
  if (median !== null) {
    // A rim of the ground keeps the tick visible inside a bar; beside a short bar it would hide the bar.
    const inside = change === 0 ? 0 : median / change
    const rim = inside > 0.15 && inside < 0.85
    marks.push({ mark: 'post', at: median, height: BAR + 4, width: 1.4, paint: { ink: 'ink' }, rim })
  }
  const ends = [0, change, median ?? 0, band ?? 0, -(band ?? 0)]
  const side = change >= 0 ? 'right' : 'left'
  marks.push({
    mark: 'figure',
    at: side === 'right' ? Math.max(...ends) : Math.min(...ends),
    side,
    gap: GAP,
    text: changeText(change, measure, words),
    paint: isWithin ? { ink: 'soft' } : { colour: theme.direction[direction] },
    size: 'small',
    weight: isWithin ? 400 : 600,
    ...arrowOf(row),
  })
  return onRow(index, marks)
}
