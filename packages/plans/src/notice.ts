/** What a notice tells beside its code, for whoever puts it into words. */
export type NoticeFacts =
  /** The document bears no number; its date of issue is missing or incomplete; it has no section about a dimension. */
  | { readonly code: 'missing-number' | 'missing-date' | 'no-sections' }
  /** So many sentences tell of work and could not be read as tasks or measures: more than were read. */
  | { readonly code: 'unread-work'; readonly sentences: number }
  /** Pages of the file on which hardly a word could be read. */
  | { readonly code: 'unread-pages'; readonly pages: readonly number[] }
  /** An appendix without a table whose columns have heads. */
  | { readonly code: 'unread-appendix' }
  /** Rows behind the first so many are not read. */
  | { readonly code: 'too-many-tasks'; readonly most: number }
  /** Tasks and measures of the text behind the first so many are not read. */
  | { readonly code: 'too-many-items'; readonly most: number }
  /** Nobody could tell which words belong to which column. */
  | { readonly code: 'unclear-columns'; readonly ref: string }
  | { readonly code: 'unread-deadline'; readonly ref: string; readonly text: string }
  /** So many empty cells are read as merged with the one above. */
  | { readonly code: 'merged-cells'; readonly column: 'lead' | 'deadline'; readonly cells: number }

/** Something a reader of the document should know: a doubt of ours about reading it, never a reason to stop. */
export type Notice = NoticeFacts & {
  /** 1-based line of the text as given. */
  readonly line: number
}
