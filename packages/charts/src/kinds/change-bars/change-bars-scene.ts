import { widestText } from '../../drawing/text-width.ts'
import { changeText, type Measure, whyNoChange } from '../../measure.ts'
import { ARROW } from '../../rows/draw-mark.ts'
import { onRow, type RowMark, type RowScene } from '../../rows/row-scene.ts'
import { rowName } from '../../rows/unit-rows.ts'
import type { Settings } from '../../settings.ts'
import type { BarRow, ChangeBarsFindings } from './change-bars-findings.ts'

const BAR = 12
const GAP = 8
const SMALL = 600

/** A dimension has its change in words only, because its scale is longer than its parts'. */
export const isHead = ({ unit }: BarRow): boolean => unit.level === 'dimension'

/** The bars of a row each, and their figures in a column at the right: beside a bar they would read as its tick's. */
export function changeBarsScene(found: ChangeBarsFindings, settings: Settings): RowScene {
  const { narrow, size, words, maxHeight } = settings
  const { measure, sort } = found
  const parts = found.rows.filter(row => !isHead(row))
  // Half a page has no room for the dimensions.
  const isFlat = sort === 'size' || (maxHeight ?? SMALL) < SMALL
  const rows = isFlat ? parts : found.rows
  const shown = parts.flatMap(({ change, median, band }) =>
    [change, median, band, band && -band].filter(value => value !== null),
  )
  // On a page of bounded height what is clear stays, then what moved most.
  const weightOf = ({ signal, change }: BarRow) => (signal === 'clear' ? 99 : 0) + Math.abs(change ?? 0)
  const ranked = parts.toSorted((a, b) => weightOf(b) - weightOf(a))
  const figures = rows.flatMap(({ change }) => (change === null ? [] : changeText(change, measure, words)))
  const column = widestText(figures, size.text, 600) + ARROW + GAP
  const [low, high] = [Math.min(0, ...shown), Math.max(0, ...shown)]
  return {
    rows: rows.map((row, index) => {
      const head = isHead(row)
      return {
        name: rowName(row, words),
        weight: head ? 600 : 400,
        indent: head || isFlat ? 0 : 12,
        height: head ? (narrow ? 0 : BAR) : BAR + (narrow ? 6 : 2),
        before: head && index > 0 ? 8 : 0,
        isHead: head,
        ...(!head && { rank: ranked.indexOf(row) }),
      }
    }),
    axis: {
      type: 'values',
      domain: low < high ? [low, high] : [-1, 1],
      room: 4,
      column,
      percent: measure === 'share',
      zero: true,
      unit: (measure === 'points' ? words.numbers.points : words.numbers.percentagePoints)('').trim(),
    },
    labels: { column: 0.44, most: 330, beside: column },
    others: count => words.charts.paper.subdimensions(count),
    marks: rows.flatMap((row, index) =>
      onRow(index, (isHead(row) ? headMarks : barMarks)(row, measure, settings)),
    ),
  }
}

/** What is clear stands out, with an arrow too, so that it is seen without colour; what is usual is grey. */
function figureOf({ signal, direction, change }: BarRow, text: string): RowMark {
  if (signal === 'clear' && direction !== null && direction !== 'flat') {
    return { mark: 'end', text, paint: { direction }, weight: 600, arrow: direction }
  }
  return { mark: 'end', text, paint: { ink: change === null || signal === 'within' ? 'soft' : 'ink' } }
}

/** The change of a dimension; in a narrow drawing on the last line of its name, where only a figure has room. */
function headMarks(row: BarRow, measure: Measure, { narrow, size, words }: Settings): RowMark[] {
  const { change } = row
  if (narrow && change === null) return [{ mark: 'rule' }]
  const text = change === null ? whyNoChange(row, words) : changeText(change, measure, words)
  return [{ mark: 'rule' }, { ...figureOf(row, text), ...(narrow && { dy: size.text * -0.68 }) }]
}

function barMarks(row: BarRow, measure: Measure, { narrow, words }: Settings): RowMark[] {
  const { change, direction, median, verdict, band, signal } = row
  if (change === null || direction === null) {
    const sign = verdict === 'redefined' ? 'broken' : 'missing'
    return [{ mark: 'absent', at: 0, text: whyNoChange(row, words), sign }]
  }
  const marks: RowMark[] = []
  if (band !== null) {
    marks.push({ mark: 'bar', from: -band, to: band, height: BAR + 6, paint: { ink: 'line' } })
  }
  if (narrow) marks.push({ mark: 'post', at: 0, height: BAR + 4, width: 1, paint: { ink: 'tick' } })
  const [hollow, facts] = [signal === 'within', { change, median, band, signal }]
  marks.push({ mark: 'bar', from: 0, to: change, height: BAR, paint: { direction }, hollow, facts })
  if (median !== null) {
    // A rim of the ground keeps the tick visible inside a bar; beside a short bar it would hide the bar.
    const inside = change === 0 ? 0 : median / change
    const rim = inside > 0.15 && inside < 0.85
    marks.push({ mark: 'post', at: median, height: BAR + 4, width: 1.4, paint: { ink: 'ink' }, rim })
  }
  marks.push(figureOf(row, changeText(change, measure, words)))
  return marks
}
