declare module 'virtual:papi-files' {
  import type { DataFile } from './loading/load-json.ts'
  /** What the overview is made of: a `BundledData`. */
  export const overviewFile: DataFile
  /** What charts are drawn from: a `ChartData`. */
  export const chartsFile: DataFile
  /** The outlines of the provinces. */
  export const outlinesFile: DataFile
}
