import { formatDelta, formatPercent, formatScore } from '@papi-lens/words'
import { element, round, type Svg } from '../drawing/svg.ts'
import { textLine } from '../drawing/text.ts'
import { textWidth, widestText } from '../drawing/text-width.ts'
import type { Settings } from '../settings.ts'

/** A place on an axis, in pixels from its start, with its label. */
export interface Tick {
  readonly at: number
  readonly label: string
}

const LABEL_GAP = 8

/** Height of a horizontal axis with its labels, pixels. */
export const AXIS_HEIGHT = 22

/** Ticks of values with as many decimals as their step needs, in the language's digits; those of changes with their sign. */
export function valueTicks(
  values: readonly number[],
  scale: (value: number) => number,
  words: Settings['words'],
  isSigned = false,
): Tick[] {
  const decimals = decimalsOf(values)
  const format = isSigned ? formatDelta : formatScore
  return values.map(value => {
    return { at: scale(value), label: isSigned && value === 0 ? '0' : format(value, words, decimals) }
  })
}

/** Ticks of shares, as whole percentages. */
export function percentTicks(
  shares: readonly number[],
  scale: (share: number) => number,
  words: Settings['words'],
): Tick[] {
  return shares.map(share => ({ at: scale(share), label: formatPercent(share, words) }))
}

/**
 * The ticks whose labels fit beside each other: all, or every second, third …, counted from the one to keep: the last,
 * because the latest year is the one asked about, or zero.
 */
export function thinTicks(ticks: readonly Tick[], size: number, keep = ticks.length - 1): Tick[] {
  for (let step = 1; step < ticks.length; step++) {
    const kept = ticks.filter((_, index) => (keep - index) % step === 0)
    const clear = kept.every((tick, index) => {
      const next = kept[index + 1]
      return (
        !next ||
        next.at - tick.at >= (textWidth(tick.label, size) + textWidth(next.label, size)) / 2 + LABEL_GAP
      )
    })
    if (clear) return kept
  }
  return ticks.slice(keep, keep + 1)
}

/**
 * A horizontal axis at `y`: labels below, moved in from the ends where they would leave the room, and hair-lines up to
 * `grid` pixels above it; the label of the tick with the index `kept` stays.
 */
export function bottomAxis(
  ticks: readonly Tick[],
  { y, grid = 0, kept }: { readonly y: number; readonly grid?: number; readonly kept?: number },
  { theme, size, soft, room }: Settings,
): Svg[] {
  const lines = ticks.map(({ at }) => `M${round(at)} ${round(y)}v${grid > 0 ? -round(grid) : 4}`).join('')
  const labels = thinTicks(ticks, size.small, kept).map(tick => {
    const half = textWidth(tick.label, size.small) / 2
    const x = Math.max(half, Math.min(tick.at, room - half))
    return textLine(tick.label, { x, y: y + 16, anchor: 'middle', ...soft.small })
  })
  return [element('path', { d: lines, stroke: grid > 0 ? theme.line : theme.tick, fill: 'none' }), ...labels]
}

/** Horizontal hair-lines with their labels right-aligned before `left`. Ticks are places from the top. */
export function leftAxis(
  ticks: readonly Tick[],
  { left, right }: { readonly left: number; readonly right: number },
  { theme, size, soft }: Settings,
): Svg[] {
  const lines = ticks.map(({ at }) => `M${round(left)} ${round(at)}H${round(right)}`).join('')
  const style = { x: left - 6, anchor: 'end', ...soft.small } as const
  const labels = ticks.map(({ at, label }) => textLine(label, { y: at + size.small * 0.36, ...style }))
  return [element('path', { d: lines, stroke: theme.line, fill: 'none' }), ...labels]
}

/** Room that labels of a left axis need, pixels. */
export function gutterOf(ticks: readonly Tick[], { size }: Settings): number {
  const labels = ticks.map(({ label }) => label)
  return widestText(labels, size.small) + 8
}

/** Decimals after which no value has a remainder; four at most, as scores are published. */
function decimalsOf(values: readonly number[]): number {
  const left = (decimals: number) =>
    values.some(value => Math.abs(value * 10 ** decimals - Math.round(value * 10 ** decimals)) > 1e-6)
  return [0, 1, 2, 3].find(decimals => !left(decimals)) ?? 4
}
