import { nameOf } from '@papi-lens/words'
import { widestText } from '../../drawing/text-width.ts'
import { changeText, valueText } from '../../measure.ts'
import { ARROW } from '../../rows/draw-mark.ts'
import { onRow, type RowMark, type RowScene, type SceneMark } from '../../rows/row-scene.ts'
import { rowName } from '../../rows/unit-rows.ts'
import type { Settings } from '../../settings.ts'
import type { MoverRow, NationalMoversFindings } from './national-movers-findings.ts'

const HEIGHT = 14
const RADIUS = 4.5
const GAP = 6
/** Between the figures beside the dots and those at the end of the row. */
const APART = 14

/** A row for each change: from the tick of the earlier score to the dot of the later one, over the band of usual movement. */
export function nationalMoversScene(
  { unit, rows, measure, own }: NationalMoversFindings,
  settings: Settings,
): RowScene {
  const { words, size } = settings
  const ends = rows.map(row => endText(row, measure, settings))
  const values = rows.flatMap(({ was, now, band }) => [was - band, was + band, now])
  const scores = rows.flatMap(({ was, now }) => [was, now].map(value => valueText(value, measure, words)))
  const beside = widestText(scores, size.small) + GAP + RADIUS
  const end = widestText(ends, size.small, 600) + ARROW + APART
  return {
    rows: rows.map((row, index) => ({
      name: unit ? nameOf(row.province, words) : `${nameOf(row.province, words)} · ${rowName(row, words)}`,
      weight: row.province.code === own ? 600 : 400,
      height: HEIGHT,
      before: isFirstDecline(rows, index) ? 10 : 0,
      // The least likely rises and declines stay where a page has no room for all, and the province that was asked for.
      rank: row.province.code === own ? -1 : rankOf(rows, index),
    })),
    axis: {
      type: 'values',
      domain: [Math.min(...values), Math.max(...values)],
      room: beside,
      column: end,
      percent: measure === 'share',
      unit: measure === 'share' ? '%' : words.numbers.points('').trim(),
    },
    others: unit ? words.charts.paper.provinces : words.charts.paper.changes,
    labels: unit
      ? { column: 0.32 }
      : { column: settings.maxHeight === null ? 0.42 : 0.5, most: 320, size: 'small' },
    marks: rows.flatMap((row, index) => rowMarks(row, index, ends[index] ?? '', { rows, measure, words })),
  }
}

/** "+0,25 (±0,13)". */
function endText(
  { change, band }: MoverRow,
  measure: NationalMoversFindings['measure'],
  { words }: Settings,
): string {
  const usual = changeText(band, measure, words).replace('+', '±')
  return `${changeText(change, measure, words)} (${usual})`
}

/** By the place among those that go its way, a rise before a decline. */
function rankOf(rows: readonly MoverRow[], index: number): number {
  const way = rows[index]?.direction
  const place = rows.slice(0, index).filter(({ direction }) => direction === way).length
  return 2 * place + (way === 'up' ? 0 : 1)
}

function isFirstDecline(rows: readonly MoverRow[], index: number): boolean {
  return index > 0 && rows[index]?.direction === 'down' && rows[index - 1]?.direction === 'up'
}

function rowMarks(
  row: MoverRow,
  index: number,
  end: string,
  { rows, measure, words }: Pick<NationalMoversFindings, 'rows' | 'measure'> & Pick<Settings, 'words'>,
): SceneMark[] {
  const { was, now, change, band, direction, signal, stands } = row
  const isUp = direction === 'up'
  const isFirm = stands !== false
  const figure = (at: number, value: number, side: 'left' | 'right'): RowMark => ({
    mark: 'figure',
    at,
    side,
    gap: GAP + (value === now ? RADIUS : 0),
    text: valueText(value, measure, words),
    paint: { ink: value === now ? 'ink' : 'soft' },
    size: 'small',
  })
  return onRow(index, [
    ...(isFirstDecline(rows, index) ? [{ mark: 'rule' } as const] : []),
    { mark: 'bar', from: was - band, to: was + band, height: HEIGHT - 2, paint: { ink: 'line' } },
    { mark: 'line', from: was, to: now, width: isFirm ? 3 : 1.6, paint: { direction } },
    { mark: 'post', at: was, height: HEIGHT - 4, width: 1.4, paint: { ink: 'ink' } },
    {
      mark: 'dot',
      at: now,
      radius: RADIUS,
      paint: isFirm ? { direction } : { ink: 'card' },
      stroke: 1.2,
      facts: { was, now, change, band, signal, stands },
    },
    // Both stand outward, so that they cannot meet between the tick and the dot.
    figure(isUp ? was - band : was + band, was, isUp ? 'left' : 'right'),
    figure(now, now, isUp ? 'right' : 'left'),
    {
      mark: 'end',
      text: end,
      size: 'small',
      paint: { direction },
      weight: isFirm ? 600 : 400,
      ...(direction !== 'flat' && { arrow: direction }),
    },
  ])
}
