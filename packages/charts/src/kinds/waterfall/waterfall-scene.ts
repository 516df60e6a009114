import { formatDelta, formatScore } from '@papi-lens/words'
import { widestText } from '../../drawing/text-width.ts'
import { ARROW } from '../../rows/draw-mark.ts'
import { onRow, type Paint, type RowMark, type RowScene, type SceneMark } from '../../rows/row-scene.ts'
import type { Settings } from '../../settings.ts'
import type { WaterfallFindings } from './waterfall-findings.ts'
import { drawnSteps, type WaterfallStep } from './waterfall-steps.ts'
import { partName } from './waterfall-table.ts'

const BAR = 14
const GAP = 5

type Facts = NonNullable<RowMark['facts']>
/** Steps drawn one by one; fewer on paper, by what stands around them and the height of a name in two lines. */
const MOST = 12
const AROUND = 270
const STEP = 34

/** The steps below each other, from the earlier score at the top to the later one at the bottom. */
export function waterfallScene(found: WaterfallFindings, { words, size, maxHeight }: Settings): RowScene {
  const { whole, parts, from, to, by, clear } = found
  const most = maxHeight === null ? MOST : Math.min(MOST, Math.floor((maxHeight - AROUND) / STEP))
  const steps = drawnSteps(parts, most)
  const [start, end] = [whole?.from ?? 0, whole?.to ?? 0]
  const levels = [start, end, ...steps.flatMap(step => [step.start, step.end])]
  const texts = [
    ...steps.map(({ delta }) => formatDelta(delta, words)),
    ...[start, end].map(score => formatScore(score, words)),
  ]
  const [low, high] = [Math.min(...levels), Math.max(...levels)]
  // A level is a post, not a bar: the axis does not begin at zero, so a length would mislead.
  const post = (row: number, score: number): SceneMark[] => {
    const text = formatScore(score, words)
    return onRow(row, [
      { mark: 'post', at: score, height: BAR + 4, width: 4, paint: { ink: 'ink' }, facts: { score } },
      { ...figureAt(score, text, { ink: 'ink' }, 600), side: 'right', gap: GAP + 2 },
    ])
  }
  // What stands together is told apart in the specification.
  const partsOf = ({ part }: WaterfallStep): Facts =>
    typeof part === 'object' && 'rest' in part
      ? { parts: part.rest.map(move => ({ name: partName(move.part, by, words), delta: move.delta })) }
      : {}
  return {
    rows: [
      { name: words.charts.column.scoreOf(from), weight: 600, height: BAR },
      ...steps.map(({ part }) => ({ name: partName(part, by, words), height: BAR })),
      { name: words.charts.column.scoreOf(to), weight: 600, height: BAR, before: 4 },
    ],
    axis: {
      type: 'values',
      domain: low < high ? [low, high] : [low - 0.5, high + 0.5],
      room: widestText(texts, size.text, 600) + ARROW + GAP + 4,
      unit: words.numbers.points('').trim(),
    },
    labels: { column: 0.42, most: 320 },
    marks: [
      ...[start, ...steps.map(step => step.end)].map(
        (level, row): SceneMark => ({ mark: 'joint', row, at: level, height: BAR }),
      ),
      ...steps.flatMap((step, index) =>
        onRow(index + 1, stepMarks(step, formatDelta(step.delta, words), clear !== null, partsOf(step))),
      ),
      ...post(0, start),
      ...post(steps.length + 1, end),
    ],
  }
}

/** Where usual movement is known, what is beyond it stands out with an arrow, and all else is hollow and grey. */
function stepMarks(step: WaterfallStep, text: string, isJudged: boolean, parts: Facts): RowMark[] {
  const { start: from, end: to, delta, direction, signal, band } = step
  const isClear = signal === 'clear' && direction !== 'flat'
  const paint: Paint = isClear ? { direction } : { ink: isJudged ? 'soft' : 'ink' }
  const weight = isClear ? 600 : 400
  const figure = { ...(isClear && { arrow: direction }), gap: GAP }
  return [
    {
      mark: 'bar',
      from,
      to,
      height: BAR,
      paint: { direction },
      ...(isJudged && !isClear && { hollow: true }),
      facts: { delta, band, signal, ...parts },
    },
    delta < 0
      ? { ...figureAt(Math.min(from, to), text, paint, weight), ...figure, side: 'left' }
      : { ...figureAt(Math.max(from, to), text, paint, weight), ...figure, side: 'right' },
  ]
}

function figureAt(at: number, text: string, paint: Paint, weight: 400 | 600) {
  return { mark: 'figure', at, text, paint, weight, size: 'text' } as const
}
