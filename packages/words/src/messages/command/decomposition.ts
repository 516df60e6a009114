/** What is said of the parts that moved a score. */
export interface DecompositionWords {
  /** The change of the whole: its name, both scores, and the change with its direction. */
  readonly whole: (found: {
    readonly where: string
    readonly name: string
    readonly from: string
    readonly to: string
    readonly direction: string
    readonly size: string
  }) => string
  readonly pushedUp: (parts: string) => string
  readonly pulledDown: (parts: string) => string
  readonly unmoved: string
  /** What rounding leaves over. */
  readonly residual: (size: string) => string
  /** A change within usual movement, in a cell. */
  readonly within: string
  readonly heads: {
    readonly number: string
    readonly unit: string
    readonly change: string
    /** Share of the change of the whole. */
    readonly share: string
    readonly signal: string
  }
}
