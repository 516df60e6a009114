declare module 'virtual:papi-provinces' {
  import type { Province } from '@papi-lens/core'
  /** The provinces of the data. */
  export const PROVINCES: readonly Province[]
}

declare module 'virtual:papi-files' {
  import type { DataFile } from './loading/load-json.ts'
  /** What the overview is made of: a `BundledData`. */
  export const overviewFile: DataFile
  /** What charts are drawn from: a `ChartData`. */
  export const chartsFile: DataFile
  /** The same without outlines and plans. */
  export const scoresFile: DataFile
  /** The outlines and plans alone. */
  export const moreFile: DataFile
  /** Kinds of charts that take these. */
  export const kindsWithMore: readonly string[]
  /** The outlines of the provinces. */
  export const outlinesFile: DataFile
}
