import type { Scale } from './framework.ts'

/**
 * Share of scale: 0 at the lowest possible score, 1 at the highest. It makes scores on different scales comparable.
 *
 * @example
 * shareOfScale(1.375, { min: 0.25, max: 2.5 }) // => 0.5
 */
export function shareOfScale(score: number, { min, max }: Scale): number {
  return (score - min) / (max - min)
}
