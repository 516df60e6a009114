/** What is said of files that were written. */
export interface FileWords {
  readonly chartHeads: { readonly kind: string; readonly chart: string; readonly formats: string }
  readonly drawn: (found: {
    readonly charts: number
    readonly files: number
    readonly province: string
    readonly folder: string
  }) => string
  /** The index in an archive of charts: its name, and how it begins. */
  readonly index: { readonly file: string; readonly head: (province: string) => string }
  readonly exported: (found: {
    readonly scores: number
    readonly first: number | undefined
    readonly last: number | undefined
    readonly file: string
  }) => string
  /** Unit of the rows, or of the pages of a document, that a progress bar counts. */
  readonly rows: string
  readonly pages: string
}
