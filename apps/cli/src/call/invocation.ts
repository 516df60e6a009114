import { relative, sep } from 'node:path'
import { LANGS, type Lang, visible } from '@papi-lens/words'
import type { CommandWords } from '@papi-lens/words/command'
import type { Command } from 'commander'
import pico from 'picocolors'
import { type Json, jsonText } from '../told/json.ts'
import { terminalText } from '../told/terminal-text.ts'
import type { Environment, OpenFolder } from './environment.ts'
import { InputError, UsageError } from './failure.ts'
import { wordsOf } from './speaking-program.ts'

/** One call of the command: the options all commands share, settled. */
export interface Invocation {
  readonly environment: Environment
  readonly lang: Lang
  /** What is said, in the language of the call. */
  readonly words: CommandWords
  readonly json: boolean
  readonly quiet: boolean
  /** Folder of the data, and whether it was given or is the bundled one. */
  readonly data: { readonly folder: string; readonly given: boolean }
  readonly style: ReturnType<typeof pico.createColors>
  /** Width to wrap at, null for none. */
  readonly width: number | null
  /** Says something on stderr that is not an error, unless --quiet. */
  note(text: string): void
  /** Writes a file whole, and none of the data; "-" and /dev/stdout are stdout, on which nothing else is printed then. */
  writeFile(path: string, bytes: Uint8Array): void
  /** Opens a folder to write to, and says for whom it waits. */
  openFolder(folder: string): Promise<OpenFolder>
  /** Writes the result on stdout: the document with --json, else the text. */
  print(document: Json, text: () => string): void
}

/** Names of stdout as a file to write to. */
const STDOUT = new Set(['-', '/dev/stdout', '/dev/fd/1', '/proc/self/fd/1'])

/**
 * The value of an option that a command cannot do without. Commander can require options too, but would then not say
 * that another one is misspelt.
 *
 * @throws {UsageError} if it was not given
 */
export function needed(value: string | undefined, option: string, command: Command): string {
  if (value !== undefined) return value
  // "papi help" knows whole commands only, not the parts of one ("plan coverage").
  const isPart = command.parent?.parent != null
  const help = isPart
    ? `papi ${command.parent?.name()} ${command.name()} --help`
    : `papi help ${command.name()}`
  throw new UsageError(words => words.command.usage.missingOption(option, help))
}

/** Files by which a data folder would say something else, whether it has them yet or this call has read them. */
const DATA_FILES =
  /^(?:(?:framework|comparability|agencies|manifest|packed)\.json|provinces\.csv|(?:scores|indicators|plans|geo)\/.+)$/i

function isDataFile(path: string): boolean {
  return DATA_FILES.test(path.replaceAll(sep, '/'))
}

interface CommonOptions {
  data?: string
  lang: string
  json?: true
  quiet?: true
}

/**
 * Reads the common options of a command that is being run.
 *
 * @throws {UsageError} if the language is not one of ours
 */
export function invocationOf(command: Command, environment: Environment): Invocation {
  const options = command.optsWithGlobals<CommonOptions>()
  const lang = LANGS.find(known => known === options.lang)
  if (!lang) throw new UsageError(words => words.command.usage.unknownLanguage(options.lang, LANGS))
  const json = options.json === true
  let isStdoutTaken = false
  const { stdout, stderr, variables } = environment
  const data = { folder: options.data ?? environment.folders.data, given: options.data !== undefined }
  const style = pico.createColors(stdout.isTerminal && !variables.NO_COLOR && variables.TERM !== 'dumb')
  const words = wordsOf(command)
  const note = (text: string) => {
    if (!options.quiet) stderr.write(`papi: ${visible(text)}\n`)
  }
  return {
    environment,
    lang,
    words,
    json,
    quiet: options.quiet === true,
    data,
    style,
    width: stdout.columns,
    writeFile: (path, bytes) => {
      if (isDataFile(relative(data.folder, path)))
        throw new InputError(({ command: { storage } }) => storage.isData(path))
      if (!STDOUT.has(path)) environment.writeFile(path, bytes)
      else {
        isStdoutTaken = true
        environment.writeToStdout(bytes)
      }
    },
    openFolder: folder =>
      environment.openFolder(folder, holder => note(words.command.storage.waiting(folder, holder))),
    note,
    print: (document, text) => {
      if (!isStdoutTaken)
        stdout.write(json ? jsonText(document) : terminalText(text(), style.isColorSupported))
    },
  }
}
