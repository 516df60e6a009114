/** A question of the survey below a sub-dimension (chỉ tiêu), as the workbooks print it. */
export interface Indicator {
  /** The sub-dimension and a fingerprint of wording and scale: the same in each file that words the question alike. */
  readonly id: string
  readonly subdimension: string
  /** Labels as the latest year prints them, with their number; null in a language that the file does not have. */
  readonly vi: string | null
  readonly en: string | null
  readonly scale: string | null
}

/** What an indicator came to in a province. */
export interface IndicatorValue {
  readonly year: number
  readonly province: string
  readonly indicator: string
  /** In the unit of the indicator's own scale. */
  readonly value: number
  readonly standardError?: number
  readonly low?: number
  readonly high?: number
}

/** Indicators with their values, by year, in the order they were read. */
export interface IndicatorTable {
  readonly indicators: readonly Indicator[]
  readonly values: readonly IndicatorValue[]
}
