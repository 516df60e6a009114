import { type Svg, shifted } from '../drawing/svg.ts'
import type { Settings } from '../settings.ts'
import type { Hatching } from './hatch.ts'

/** Settings with the hatchings of the drawing. */
export interface Ground extends Settings {
  readonly hatching: Hatching
}

/** What is drawn on: from (0, 0) to the right end of its room, and as high as it needs where nothing bounds it. */
export interface Canvas extends Ground {
  /**
   * Pixels that the drawing may be high, beside title, legend, caveats and source; null where nothing bounds it. A drawing
   * that is as high as it has rows chooses what it shows; letters never shrink.
   */
  readonly maxPlot: number | null
  /** What title and key take at the top right of an upright drawing, on paper that is wider than high. */
  readonly corner?: { readonly width: number; readonly height: number }
}

/** Marks with the height they take. */
export interface Plot {
  readonly height: number
  readonly marks: readonly Svg[]
  /** For those who do not see it: what the height left no room for, as a sentence. */
  readonly leftOut?: string | null
}

export const NOTHING: Plot = { height: 0, marks: [] }

/** Blocks below each other. */
export function stacked(blocks: readonly Plot[], between = 4): Plot {
  let y = 0
  const marks = blocks.map(block => {
    const top = y
    y += block.height + between
    return shifted(block.marks, 0, top)
  })
  return { height: y, marks }
}
