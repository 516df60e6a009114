/** The reader's own list of what is to be done. */
export interface ActionWords {
  readonly title: string
  /** Name of its files, without an ending. */
  readonly file: string
  /** The language of the words, as Word names it. */
  readonly language: string
  readonly order: string
  /** Heads of the appendix, and names of the fields. */
  readonly column: Readonly<
    Record<'area' | 'cause' | 'action' | 'lead' | 'partners' | 'due' | 'output' | 'status' | 'score', string>
  >
  /** What is to be written in a field that is empty. */
  readonly hints: Readonly<Record<'cause' | 'action' | 'lead' | 'partners' | 'due' | 'output', string>>
  readonly statuses: Readonly<Record<'open' | 'begun' | 'done' | 'dropped', string>>
  /** Where a task stands: a fragment. */
  readonly from: (plan: string, ref: string) => string
  /** A score with its year: a fragment. */
  readonly scoreIn: (year: number, score: string) => string

  readonly addTask: string
  readonly addFree: string
  readonly added: string
  /** The way to the list, with how many it holds, and back. */
  readonly toList: (count: number) => string
  readonly toAreas: string
  readonly empty: string
  readonly keptHere: string
  readonly remove: string
  readonly removeNamed: (name: string) => string
  readonly undo: string
  readonly undoHint: string

  readonly saveAs: Readonly<Record<'docx' | 'xlsx' | 'ics' | 'json', string>>
  /** Of how many actions a calendar holds no day. */
  readonly withoutDay: (count: number) => string
  readonly open: string
  readonly opened: (count: number) => string
  /** What of a file was not taken. */
  readonly fault: (fault: ActionFaultFound) => string
  readonly moreFaults: (count: number) => string
  /** Why the browser does not keep the list. */
  readonly keeping: Readonly<Record<'memory' | 'newer' | 'full' | 'aside', string>>
}

/** Why a file of actions, or one action in it, was not taken. */
export type ActionFaultFound =
  | { readonly code: 'too-large' | 'no-json' | 'no-list' | 'newer' }
  | { readonly code: 'too-many'; readonly taken: number; readonly of: number }
  | { readonly code: 'action'; readonly place: number; readonly field: string }
