/** Help on a command. */
export interface CommandHelp {
  /** What it does, in a line without a full stop. */
  readonly about: string
  /** Calls to try, each a whole line. */
  readonly examples: readonly string[]
  /** Arguments and options that mean something of their own here, by their names: `file`, `--year`. */
  readonly own: Readonly<Record<string, string>>
}

/** What commands take, as they declare it: `--out <dir>`. */
export type ValueName =
  | 'options'
  | 'command'
  | 'dir'
  | 'file'
  | 'files'
  | 'csv'
  | 'docx'
  | 'format'
  | 'id'
  | 'id=value'
  | 'kind'
  | 'lang'
  | 'level'
  | 'name'
  | 'number'
  | 'order'
  | 'pixels'
  | 'plan'
  | 'size'
  | 'term'
  | 'text'
  | 'theme'
  | 'view'
  | 'words'
  | 'year'

/** `papi --help` and `papi help COMMAND`. */
export interface HelpWords {
  readonly program: CommandHelp
  /** By the words of the command: `scores`, `plan check`. */
  readonly commands: Readonly<Record<string, CommandHelp>>
  /** Arguments and options that mean the same wherever they are taken. */
  readonly options: Readonly<Record<string, string>>
  /** Heads of the parts of a help text, by the English ones that commander writes. */
  readonly heads: Readonly<
    Record<'Usage:' | 'Arguments:' | 'Options:' | 'Global Options:' | 'Commands:', string>
  >
  /** What stands for a value in a usage line, by the word that commands declare it with. */
  readonly placeholders: Readonly<Record<ValueName, string>>
  readonly examples: string
  readonly byDefault: (value: string) => string
}
