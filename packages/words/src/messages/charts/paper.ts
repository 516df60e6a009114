/** What charts say where the height of a page leaves no room for all of their rows. */
export interface PaperWords {
  /** Rows that are not drawn, as a part of a sentence. */
  readonly rows: (count: number) => string
  readonly provinces: (count: number) => string
  readonly subdimensions: (count: number) => string
  readonly tasks: (count: number) => string
  readonly changes: (count: number) => string
  /** In the place of what is not drawn. */
  readonly gap: (others: string) => string
  /** In the text alternative. */
  readonly leftOut: (others: string) => string
  /** Version of the data, short. */
  readonly version: (version: string) => string
}
