/** What a page says while it is on its way, or has few words besides, and where it or a part of it does not arrive. */
export interface LoadingWords {
  readonly data: string
  /** @param percent of the data that has arrived, 0–99 */
  readonly progress: (percent: number) => string
  /** Nothing is wrong yet, but it takes long. */
  readonly slow: string
  readonly failed: {
    /** The page's own scripts, or a part of them. */
    readonly script: string
    /** The browser knows none of what the scripts are written in. */
    readonly browser: string
    readonly unreachable: string
    /** @param status of HTTP, such as 404 */
    readonly status: (status: number) => string
    /** @param seconds without a byte */
    readonly stalled: (seconds: number) => string
    /** Cut off, or something else than the data. */
    readonly damaged: string
    /** What was chosen in a page that stands: another language, a table to save. */
    readonly part: string
  }
  readonly retry: string
  readonly reload: string
  /** The way to the scores as a page without scripts. */
  readonly withoutScripts: string
  /** That page: its head, and the way back. */
  readonly plain: { readonly title: (year: number) => string; readonly back: string }
  /** Round the page of one chart, which has no other words of its own: its name until the chart stands, the way to the province. */
  readonly chart: { readonly title: string; readonly open: string }
}
