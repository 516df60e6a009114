import type { Direction, Group } from '@papi-lens/core'
import type { Weight } from '../drawing/text-width.ts'
import type { Canvas, Plot } from '../frame/canvas.ts'
import type { Cuts } from '../placed-score.ts'
import type { Json } from '../vega/vega-lite.ts'

/**
 * A drawing that is a list: marks on rows, along an axis that all rows share or that each has for itself. It says what is
 * drawn, in values; where that is, in pixels or in the terms of Vega-Lite, is for the two that read it.
 */
export interface RowScene {
  readonly rows: readonly SceneRow[]
  readonly axis: Axis
  /** In the order in which they are drawn. */
  readonly marks: readonly SceneMark[]
  readonly labels?: RowLabels
  /** What rows are called that the height of a page leaves no room for: "53 tỉnh khác"; plain rows by default. */
  readonly others?: (count: number) => string
  /** What only the drawing has: a key above the rows. */
  readonly above?: (canvas: Canvas) => Plot
  /** Height of a row in Vega-Lite, pixels, where its marks need more than its name. */
  readonly step?: number
  /** What is not drawn, and where it is to be found. */
  readonly note?: string
  /** What is drawn instead where the height does not do. */
  readonly shorter?: () => RowScene
}

/** A row; its marks name it by its index. */
export interface SceneRow {
  readonly name: string
  readonly weight?: Weight
  /** Pixels to the right, for what belongs to the row above it. */
  readonly indent?: number
  /** Height of the marks, pixels. */
  readonly height: number
  /** Room above the row. */
  readonly before?: number
  /** Words below name and marks, over the whole width of the drawing. */
  readonly note?: string
  /** Number of the row where it stands apart, before the name. */
  readonly ref?: string
  /** The drawing alone shows this row: in words. */
  readonly isHead?: boolean
  /**
   * Which rows are drawn where the height is bounded: those of the lowest ranks, as many as fit, and of one rank all or none
   * ({@link endsFirst}); by default the first rows. A head without a rank stands as long as a row below it does.
   */
  readonly rank?: number
  /** In the place of rows that are left out. */
  readonly isGap?: boolean
}

/** How names of rows are set. */
export interface RowLabels {
  /** Share of the width that they take at most, and pixels. */
  readonly column?: number
  readonly most?: number
  readonly size?: 'text' | 'small'
  /** Lines at most; what is longer is cut, and stands whole in the table. */
  readonly lines?: number
  /** Rows close to each other. */
  readonly isTight?: boolean
  /** In a narrow drawing above the marks, below all rows, or beside them as elsewhere, where names are short. */
  readonly narrow?: 'above' | 'below' | 'beside'
  /** Pixels at the right that names of heads leave free in a narrow drawing. */
  readonly beside?: number
}

export type Axis =
  /**
   * One axis of values; `room` pixels at both ends for figures beside the marks, and `column` pixels at the right for those
   * that stand below each other there.
   */
  | {
      readonly type: 'values'
      readonly domain: readonly [number, number]
      readonly room: number
      readonly column?: number
      /** What its figures are in, said at its end. */
      readonly unit?: string
      readonly percent?: boolean
      readonly zero?: boolean
    }
  /** Each row from its lowest to its highest value; no row without an end has marks. `inset` is in pixels. */
  | {
      readonly type: 'own'
      readonly ends: readonly (readonly [number, number] | null)[]
      readonly inset: readonly [number, number]
      /** What the ends are called. */
      readonly names: readonly [string, string]
    }
  | {
      readonly type: 'columns'
      readonly heads: readonly string[]
      readonly widest: number
      /** Whether heads stand above the columns; they may also be marks. */
      readonly headed: boolean
      /** Columns before which there is one for what lies between two: a redefinition. */
      readonly apart?: readonly number[]
      /** The head of the figures at the right ends of the rows, and their room, pixels. */
      readonly end?: { readonly head: string; readonly room: number }
    }
  /** Parts of equal width with a name each, in lines, along which values count from 0. */
  | { readonly type: 'parts'; readonly heads: readonly string[]; readonly repeated: boolean }

/** What a mark is filled with: colour means a group or a direction, and nothing else. */
export type Paint =
  | { readonly group: Group }
  | { readonly direction: Direction }
  | { readonly ink: 'ink' | 'soft' | 'tick' | 'line' | 'card' }
  | { readonly colour: string }

interface OnRow {
  readonly row: number
  /** Pixels below the middle of the row. */
  readonly dy?: number
  /** Named figures of the mark, for those who read the specification. */
  readonly facts?: { readonly [key: string]: Json }
}

export type SceneMark = OnRow &
  (
    | {
        readonly mark: 'bar'
        readonly from: number
        readonly to: number
        readonly height: number
        readonly paint: Paint
        /** Only its outline: a change within usual movement. */
        readonly hollow?: boolean
        readonly opacity?: number
      }
    /** An upright line; with a rim of the ground where it stands inside a bar. */
    | {
        readonly mark: 'post'
        readonly at: number
        readonly height: number
        readonly width: number
        readonly paint: Paint
        readonly rim?: boolean
      }
    /** A text beside a value. */
    | {
        readonly mark: 'figure'
        readonly at: number
        readonly side: 'left' | 'right'
        readonly gap: number
        readonly text: string
        readonly paint: Paint
        readonly size: 'text' | 'small'
        readonly weight?: Weight
        /** Drawn before the text, because not every font has it. */
        readonly arrow?: 'up' | 'down'
      }
    /** What stands in place of a bar, with the reason in words. */
    | {
        readonly mark: 'absent'
        readonly at: number
        readonly text: string
        readonly sign: 'broken' | 'missing'
      }
    /** All provinces as hair-lines. */
    | { readonly mark: 'hairs'; readonly values: readonly number[]; readonly height: number }
    /** The quartile groups as a bar: lowest score, quartiles, highest score. */
    | { readonly mark: 'groups'; readonly cuts: Cuts; readonly height: number }
    | {
        readonly mark: 'line'
        readonly from: number
        readonly to: number
        readonly width: number
        readonly paint: Paint
      }
    | {
        readonly mark: 'dot'
        readonly at: number
        readonly radius: number
        readonly paint: Paint
        readonly stroke: number
        readonly shape?: 'circle' | 'diamond'
        /** Whether it ends at its value instead of being centred on it. */
        readonly before?: true
      }
    /** The sign of one of several provinces. */
    | {
        readonly mark: 'sign'
        readonly at: number
        readonly index: number
        readonly name: string
        readonly group: Group | null
      }
    /** Texts above the marks, none over another, with lines to where they belong. */
    | {
        readonly mark: 'callouts'
        readonly labels: readonly { readonly at: number; readonly text: string; readonly short: string }[]
        /** From the middle of the row up to the texts, and to the marks. */
        readonly up: number
        readonly to: number
      }
    /** A row without any mark. */
    | { readonly mark: 'hole' }
    /** A text at the right end of the row, or at its left. */
    | {
        readonly mark: 'end'
        readonly arrow?: 'up' | 'down'
        readonly size?: 'text' | 'small'
        readonly text: string
        readonly paint: Paint
        readonly weight?: Weight
        readonly side?: 'left'
      }
    /** A hair-line above the row. */
    | { readonly mark: 'rule' }
    /** The level that is carried to the next row. */
    | { readonly mark: 'joint'; readonly at: number; readonly height: number }
    | {
        readonly mark: 'cell'
        readonly column: number
        readonly height: number
        /** Null for a place without a score. */
        readonly paint: Paint | null
        /** The figure, with fewer and fewer decimals where there is less room; none where none fits, unless always. */
        readonly texts: readonly string[]
        readonly always?: boolean
        /** Colour of the text. */
        readonly on: Paint
        /** Why it does not compare with the cell before it; the axis has a column there. */
        readonly broken?: string | null
        readonly isAgainst?: boolean
        /** With a bold edge and figure. */
        readonly isClear?: boolean
      }
    /** A text whose middle stands at a value, or at a column that begins at one. */
    | {
        readonly mark: 'label'
        readonly at: number
        readonly text: string
        readonly size: 'text' | 'small'
        readonly weight: Weight
      }
  )

type OfARow<Mark> = Mark extends unknown ? Omit<Mark, 'row'> : never
/** A mark of which it is known on what row it stands. */
export type RowMark = OfARow<SceneMark>

/** The marks of a row. */
export function onRow(row: number, marks: readonly RowMark[]): SceneMark[] {
  return marks.map(mark => ({ row, ...mark }))
}
