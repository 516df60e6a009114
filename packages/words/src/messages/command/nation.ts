import type { MoverWords } from '../movers.ts'

/** What is said of how the whole nation moved. */
export interface NationWords extends MoverWords {
  /** What was looked at: "Cả nước 2023–2024, 63 tỉnh". */
  readonly title: (found: {
    readonly from: number
    readonly to: number
    readonly provinces: number
  }) => string
  readonly heads: {
    readonly number: string
    readonly unit: string
    readonly up: string
    readonly down: string
    readonly flat: string
    readonly clearUp: string
    readonly clearDown: string
    readonly surviving: string
    readonly median: string
    readonly province: string
    readonly change: string
    readonly signal: string
  }
  /** Head of the list of movers. */
  readonly movers: string
  /** That there are so many more than those listed. */
  readonly more: (count: number) => string
}
