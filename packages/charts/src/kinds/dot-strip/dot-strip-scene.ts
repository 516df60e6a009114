import { type Position, round4 } from '@papi-lens/core'
import { formatDelta } from '@papi-lens/words'
import { widestText } from '../../drawing/text-width.ts'
import { placeText } from '../../placed-score.ts'
import { onRow, type Paint, type RowMark, type RowScene, type SceneMark } from '../../rows/row-scene.ts'
import { rowName, shortRowName } from '../../rows/unit-rows.ts'
import type { ChartSpeech, Settings } from '../../settings.ts'
import type { DotStripFindings, StripRow } from './dot-strip-findings.ts'

/** Heights of a row's marks and of the bar at their foot, and the radius of a dot; and those where there is little height. */
const WHOLE = { strip: 26, bar: 5, radius: 5.5 }
const TIGHT: typeof WHOLE = { strip: 15, bar: 3, radius: 4 }

/** The strips below each other, the first one set apart because the others are its parts. */
export function dotStripScene(found: DotStripFindings, settings: Settings): RowScene {
  const whole = sceneOf(found, WHOLE, settings)
  return settings.maxHeight === null ? whole : { ...whole, shorter: () => sceneOf(found, TIGHT, settings) }
}

function sceneOf(
  { rows }: DotStripFindings,
  form: typeof WHOLE,
  { words, size, narrow }: Settings,
): RowScene {
  const isTight = form === TIGHT
  const { radius } = form
  const labels = rows.map(row => {
    const change = isTight ? changeOf(row, words) : null
    return [placeText(row, row.of, words, row.rankRange), ...(change ? [change.text] : [])].join(' · ')
  })
  const right = widestText(labels, isTight ? size.small : size.text, 600) + 10
  return {
    rows: rows.map((row, index) => ({
      name: isTight ? shortRowName(row, words) : rowName(row, words),
      weight: index === 0 ? 600 : 400,
      height: form.strip,
      before: index !== 1 ? 0 : isTight ? 4 : 8,
    })),
    axis: {
      type: 'own',
      ends: rows.map(({ position }) => position && endsOf(position)),
      inset: [radius + 1, right + radius + 1],
      names: [words.charts.key.lowest, words.charts.key.highest],
    },
    labels: {
      column: narrow ? 1 : isTight ? 0.27 : 0.36,
      ...(isTight && { size: 'small', lines: 1, isTight }),
    },
    step: 30,
    marks: rows.flatMap((row, index) => rowMarks(row, index, labels[index] ?? '', form, words)),
  }
}

function rowMarks(
  row: StripRow,
  index: number,
  label: string,
  form: typeof WHOLE,
  words: ChartSpeech,
): SceneMark[] {
  const { position, rank } = row
  const { strip, bar, radius } = form
  const isTight = form === TIGHT
  // The line on which the dots stand, above the middle of the row.
  const line = -bar / 2
  const told = changeOf(row, words)
  const change = isTight ? null : told
  const end: RowMark = {
    mark: 'end',
    text: label,
    paint: { ink: position ? 'ink' : 'soft' },
    // In one line what has moved clearly stands out as a whole.
    ...(isTight && { size: 'small' }),
    ...(isTight && told?.weight && { paint: told.paint, weight: told.weight, arrow: told.arrow }),
    ...(change && { dy: -6.5 }),
  }
  if (!position) return onRow(index, [{ mark: 'hole' }, end])
  const { scores, now, was, group, direction, quartiles, band, signal } = position
  const { q1, median, q3 } = quartiles
  const [low, high] = endsOf(position)
  const marks: RowMark[] = []
  if (was !== null && band !== null) {
    // The zone of usual movement; it may be wider than all the scores.
    const [from, to] = [Math.max(low, was - band), Math.min(high, was + band)]
    marks.push({ mark: 'bar', dy: line, from, to, height: strip - bar - 3, paint: { ink: 'line' } })
  }
  const cuts = [scores[0] ?? now, q1, median, q3, scores.at(-1) ?? now] as const
  marks.push(
    { mark: 'hairs', dy: line - 1, values: scores, height: strip - bar - 4 },
    { mark: 'groups', dy: strip / 2 - bar, cuts, height: bar },
  )
  const dot = (at: number, radius: number, paint: Paint, stroke: number, facts: RowMark['facts'] = {}) =>
    ({ mark: 'dot', dy: line, at, radius, paint, stroke, facts }) as const
  if (was !== null && direction !== null) {
    const isWithin = signal === 'within'
    const width = signal === 'clear' ? 3.5 : isWithin ? 1.2 : 2
    const paint: Paint = isWithin ? { ink: 'soft' } : { direction }
    marks.push({ mark: 'line', dy: line, from: was, to: now, width, paint })
    marks.push(dot(was, radius - 1.2, { ink: 'card' }, 1.3, { score: was }))
  }
  const paint: Paint = group === null ? { ink: 'card' } : { group }
  marks.push(dot(now, radius, paint, 1.2, { score: now, rank, signal }), end)
  if (change) marks.push({ mark: 'end', dy: 7, size: 'small', ...change })
  return onRow(index, marks)
}

/** A clear change stands out, with sign and arrow; one within usual movement is plain. */
function changeOf({ position }: StripRow, words: ChartSpeech) {
  if (!position || position.was === null || position.direction === null) return null
  const { now, was, direction, signal } = position
  const text = formatDelta(round4(now - was), words)
  if (signal !== 'clear' || direction === 'flat') return { text, paint: { ink: 'soft' } } as const
  return { text, paint: { direction }, weight: 600, arrow: direction } as const
}

function endsOf({ scores, was }: Position): readonly [number, number] {
  const all = was === null ? scores : [...scores, was]
  return [Math.min(...all), Math.max(...all)]
}
