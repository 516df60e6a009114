import type { CommandWords } from '@papi-lens/words/command'
import type { CommanderError } from 'commander'

/**
 * What commander found wrong with the command line as one line of ours: problem, value, remedy.
 *
 * @param command name of the command that was called, null if none was
 * @example
 * usageMessage({ code: 'commander.unknownCommand', message: "error: unknown command 'score'\n(Did you mean scores?)" }, null, [], words)
 * // => 'không có lệnh "score"; có phải scores?'
 */
export function usageMessage(
  { code, message }: Pick<CommanderError, 'code' | 'message'>,
  command: string | null,
  known: readonly string[],
  {
    command: {
      help: { placeholders },
      usage,
    },
  }: CommandWords,
): string {
  const [first = '', hint = ''] = message.replace(/^error: /, '').split('\n')
  const named: Readonly<Record<string, string>> = placeholders
  const help = command === null ? 'papi --help' : `papi help ${command}`
  const text = /'([^']*)'/.exec(first)?.[1] ?? ''
  const near = /\(Did you mean (?:one of )?(.*)\?\)/.exec(hint)?.[1]
  const nearest = near ? near.split(', ').slice(0, 3) : []
  switch (code) {
    case 'commander.unknownCommand':
      return usage.unknownCommand({ text, nearest, known })
    case 'commander.unknownOption':
      return usage.unknownOption({ text, nearest, help })
    case 'commander.optionMissingArgument':
      return usage.noValue(text.replace(/ <.*/, ''), help)
    case 'commander.missingArgument':
      return usage.missingArgument(named[text] ?? text, help)
    case 'commander.excessArguments':
      return usage.tooManyWords(command ?? 'papi', Number(/Expected (\d+)/.exec(first)?.[1] ?? 0))
    default:
      return usage.other(first.replaceAll("'", '"'), help)
  }
}
