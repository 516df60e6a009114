import { isScore, type MissingReason, type Resampling } from '@papi-lens/core'
import { element, type Svg } from '../drawing/svg.ts'
import { textBlock } from '../drawing/text.ts'
import type { Compared } from '../measure.ts'
import { holesByReason, type PlacedScore } from '../placed-score.ts'
import type { ChartSpeech } from '../settings.ts'
import type { Ground, Plot } from './canvas.ts'
import { legendSign } from './legend.ts'

/** What a caveat is about; each has a sign that the drawing uses for the same thing. */
export type CaveatSign = 'not-comparable' | 'rescaled' | 'missing' | 'indicative' | 'note'

/** One line of doubt that belongs into the picture, because pictures travel without their page. */
export interface Caveat {
  readonly sign: CaveatSign
  readonly text: string
  /** On half a page only the text alternative says it. */
  readonly isAside?: boolean
}

const INDENT = 22
const BETWEEN = 4

/** Caveats below each other, each with its sign. */
export function caveatBlock(caveats: readonly Caveat[], canvas: Ground): Plot {
  const { theme, room } = canvas
  const size = canvas.size.small
  let y = 0
  const marks = caveats.flatMap(({ sign, text }) => {
    const top = y
    const block = textBlock(text, { x: INDENT, top, width: room - INDENT, size, fill: theme.soft })
    y += block.height + BETWEEN
    return [...caveatSign(sign, top + size / 2 + 1, canvas), ...block.marks]
  })
  return { height: y, marks }
}

function caveatSign(sign: CaveatSign, y: number, canvas: Ground): Svg[] {
  const { soft, ink } = canvas.theme
  switch (sign) {
    case 'not-comparable':
      return legendSign({ sign: 'box', hatch: 'broken' }, 0, y, canvas)
    case 'missing':
      return legendSign({ sign: 'dashed-box' }, 0, y, canvas)
    case 'rescaled':
      return [rescaledSign(0, y, ink)]
    case 'indicative': {
      const d = `M1 ${y - 1}q3.5 -4 7 0t7 0M1 ${y + 4}q3.5 -4 7 0t7 0`
      return [element('path', { d, stroke: ink, fill: 'none' })]
    }
    case 'note':
      return [element('circle', { cx: 8, cy: y, r: 2, fill: soft })]
  }
}

/** Two rulers of different length: the same thing on another scale. 16 pixels wide, centred on `y`. */
export function rescaledSign(x: number, y: number, stroke: string): Svg {
  const ruler = (top: number, length: number) => `M${x + 0.5} ${top}v5m0 -2.5h${length}m0 -2.5v5`
  return element('path', { d: `${ruler(y - 6, 8)}${ruler(y + 1, 14)}`, stroke, fill: 'none' })
}

/** A caveat about some things by name; none where there are none. */
export function caveatOf(
  sign: CaveatSign,
  names: readonly string[],
  say: (names: string) => string,
): Caveat[] {
  return names.length === 0 ? [] : [{ sign, text: say(names.join(', ')) }]
}

/**
 * Why scores are missing: a line for each reason, about what is missing for it. What a year did not measure is told
 * otherwise.
 *
 * @param names what is said to be missing, of those with one reason
 */
export function holeCaveats<Hole extends Pick<PlacedScore, 'missing'>>(
  some: readonly Hole[],
  years: readonly number[],
  words: ChartSpeech,
  names: (holes: readonly Hole[]) => readonly string[],
  sign: CaveatSign = 'missing',
): Caveat[] {
  return holesByReason(some).flatMap(({ reason, holes }) =>
    caveatOf(sign, names(holes), list => words.charts.caveat.missing(reason, years, list)),
  )
}

/** Why a change has no score at one of its ends; null where it has both. */
function missingOf({ from, to }: Compared): MissingReason | null {
  const holes = [to, from].flatMap(score => (isScore(score) ? [] : [score.missing]))
  return holes.find(reason => reason !== 'not-measured') ?? holes[0] ?? null
}

/** What of some changes is redefined, on another scale, not measured or not published. */
export function changeCaveats<Line extends Compared>(
  lines: readonly Line[],
  [from, to]: readonly [number, number],
  {
    words,
    name,
    broken,
    resamplings,
    all,
  }: {
    readonly words: ChartSpeech
    readonly name: (line: Line) => string
    /** The sign that the drawing has for what was redefined. */
    readonly broken: CaveatSign
    /** The times the localities were newly drawn between the years. */
    readonly resamplings: readonly Resampling[]
    /** What stands for all of several. */
    readonly all?: string
  },
): Caveat[] {
  const { caveat } = words.charts
  const named = (kept: readonly Line[]) =>
    all !== undefined && kept.length > 1 && kept.length === lines.length ? [all] : kept.map(name)
  const about = (sign: CaveatSign, keep: (line: Line) => boolean, say: (names: string) => string) =>
    caveatOf(sign, named(lines.filter(keep)), say)
  const notMeasured = (names: string) => caveat.notMeasured(from, names)
  const ends = lines.map(line => ({ line, missing: missingOf(line) }))
  return [
    ...about(broken, ({ verdict }) => verdict === 'redefined', caveat.redefined),
    ...about('rescaled', ({ verdict }) => verdict === 'rescaled', caveat.rescaled),
    ...about('note', ({ verdict }) => verdict === 'not-measured', notMeasured),
    ...holeCaveats(ends, [from, to], words, holes => named(holes.map(({ line }) => line))),
    ...resamplings.map(found => ({ sign: 'note', text: caveat.resampled(found) }) as const),
  ]
}
