/** What can be done with a chart in a page. */
export type ChartAction =
  | 'save-png'
  | 'save-svg'
  | 'save-csv'
  | 'save-xlsx'
  | 'copy-png'
  | 'copy-title'
  | 'copy-citation'
  | 'copy-code'
  | 'table'

/** What `<papi-chart>` says around a chart. */
export interface EmbedWords {
  /** What it is to those who do not see it, and how they read it. */
  readonly chart: string
  readonly keys: string
  readonly menu: string
  readonly action: Readonly<Record<ChartAction, string>>
  readonly copied: string
  readonly saved: (file: string) => string
  readonly retry: string
  /** That the data have scores of a later year than what is drawn. */
  readonly newer: (last: number) => string
  /** The line about an error that has a sentence. */
  readonly notDrawn: (sentence: string) => string
  /**
   * What went wrong around the chart, by the code of the error. Its own message stands in it where it says more, with the
   * value and the remedy.
   *
   * @param asked the attributes of the element
   */
  readonly failure: (code: string, message: string, asked: Readonly<Record<string, string>>) => string
}
