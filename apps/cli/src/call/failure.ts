import { PapiError } from '@papi-lens/core'
import type { GoldError, PlanError } from '@papi-lens/plans'
import { errorText } from '@papi-lens/words'
import type { CommandWords } from '@papi-lens/words/command'
import { StoppedError } from './stopping.ts'

/** A line for a reader, said once the language of the call is known; or one that came as text. */
export type Line = string | ((words: CommandWords) => string)

/** Something is wrong with the words on the command line; exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  readonly line: Line

  constructor(line: Line) {
    super('wrong usage')
    this.line = line
  }
}

/** Something is wrong with a file or folder, or with what it holds; exit code 1. All that is wrong is listed. */
export class InputError extends Error {
  override readonly name = 'InputError'
  readonly lines: readonly Line[]

  constructor(...lines: Line[]) {
    super('wrong input')
    this.lines = lines
  }
}

/** How a command that failed ends: what stderr says, a line each, and the exit code. */
export interface Failure {
  readonly exitCode: 1 | 2 | 130 | 143
  readonly lines: readonly string[]
}

/**
 * What an error means to the caller of the command. The rule: whatever concerns a file is 1, whatever concerns the
 * command line is 2; who was stopped ends as shells expect it; and a `PapiError` that gets this far was caused by the value of an option.
 *
 * @example
 * failureOf(new UsageError(words => words.command.usage.outIsForAll), words).exitCode // => 2
 */
export function failureOf(error: unknown, words: CommandWords): Failure {
  const said = (line: Line) => (typeof line === 'string' ? line : line(words))
  if (error instanceof StoppedError) return { exitCode: error.exitCode, lines: [words.command.input.stopped] }
  if (error instanceof PapiError) return { exitCode: 2, lines: [errorText(error, words)] }
  if (error instanceof UsageError) return { exitCode: 2, lines: [said(error.line)] }
  if (error instanceof InputError) return { exitCode: 1, lines: error.lines.map(said) }
  // By name: the package that throws them is not loaded for calls without plans.
  if (isNamed<PlanError>(error, 'PlanError')) return { exitCode: 1, lines: [planErrorText(error, words)] }
  if (isNamed<GoldError>(error, 'GoldError'))
    return { exitCode: 1, lines: [words.command.planFiles.labels(error.problem)] }
  const message = error instanceof Error ? error.message : String(error)
  return { exitCode: 1, lines: [words.command.input.unexpected(oneLine(message))] }
}

/**
 * What is wrong with a plan in its JSON form: file, place, problem, remedy.
 *
 * @example
 * planErrorText(new PlanError('a.json', { code: 'not-json' }), words)
 * // => 'a.json: không phải JSON hợp lệ; hãy xem lại tệp'
 */
export function planErrorText({ file, problem }: PlanError, words: CommandWords): string {
  return `${file}: ${words.command.planFiles.plan(problem)}`
}

function isNamed<E extends Error>(error: unknown, name: E['name']): error is E {
  return error instanceof Error && error.name === name
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
