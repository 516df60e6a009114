import type { Svg } from '../drawing/svg.ts'
import type { Settings } from '../settings.ts'
import type { Hatching } from './hatch.ts'

/** What is drawn on: from (0, 0) to the right end of its room, as high as it needs, with the hatchings of the drawing. */
export interface Canvas extends Settings {
  readonly hatching: Hatching
}

/** Marks with the height they take. */
export interface Plot {
  readonly height: number
  readonly marks: readonly Svg[]
}

export const NOTHING: Plot = { height: 0, marks: [] }
