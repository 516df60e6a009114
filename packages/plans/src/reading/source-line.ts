/**
 * A line of a document after repair, with its place in the text as given. Repair never adds, drops or reorders lines,
 * so a line number found in the repaired text is the one a reader finds in the original.
 */
export interface SourceLine {
  /** 1-based. */
  readonly line: number
  /** Repaired, NFC, without spaces at its ends; tabs between the cells of a table row are kept. */
  readonly text: string
  /** As given. */
  readonly raw: string
}

/** A run of lines of the text as given, both ends included. */
export interface Place {
  readonly line: number
  readonly lastLine: number
}
