import { bandOf } from './usual-movement.ts'

/** Whether a change is beyond usual movement (`clear`: tăng rõ, giảm rõ) or within it. */
export type Signal = 'clear' | 'within'

/**
 * The signal of a change with its standard error by usual movement, both in one measure; null where either is NaN, for
 * then nothing is known. Where nothing really changes, one change in ten is clear by chance, half of them declines.
 *
 * @example
 * [signalOf(-0.2, 0.1), signalOf(-0.1, 0.1), signalOf(-0.2, Number.NaN)] // => ['clear', 'within', null]
 */
export function signalOf(change: number, error: number): Signal | null {
  if (Number.isNaN(change) || Number.isNaN(error)) return null
  return Math.abs(change) > bandOf(error) ? 'clear' : 'within'
}
