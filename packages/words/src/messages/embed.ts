/** What can be done with a chart in a page. */
export type ChartAction = 'save-png' | 'copy-png' | 'save-svg' | 'copy-svg' | 'save-csv' | 'table'

/** What `<papi-chart>` says around a chart. */
export interface EmbedWords {
  readonly menu: string
  readonly action: Readonly<Record<ChartAction, string>>
  readonly copied: string
  readonly saved: (file: string) => string
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
