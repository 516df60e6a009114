/** What keeps a file or folder from being read or written, by the code that the system gives. */
export interface StorageWords {
  readonly cannotRead: (path: string, code: string) => string
  readonly cannotWrite: (path: string, code: string) => string
  readonly noFolder: (folder: string) => string
  /** The file is one that the call has read. */
  readonly isInput: (path: string) => string
  /** The file belongs to the data of the call. */
  readonly isData: (path: string) => string
  /** A file whose place in a folder is in truth somewhere else. */
  readonly outside: (folder: string, file: string) => string
  /** Another call is writing there; `ticket` is the file that says so. */
  readonly busy: (
    folder: string,
    holder: { readonly host: string; readonly pid: number } | null,
    ticket: string,
  ) => string
  /** The call waits for another one that is writing there. */
  readonly waiting: (folder: string, holder: { readonly host: string; readonly pid: number } | null) => string
  readonly keepsChanging: (folder: string) => string
  /** All is written, but not all files are in their places. */
  readonly unfinished: (folder: string, code: string) => string
}
