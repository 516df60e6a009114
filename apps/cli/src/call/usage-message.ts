import type { CommanderError } from 'commander'

/**
 * What commander found wrong with the command line as one line of ours: problem, value, remedy.
 *
 * @param command name of the command that was called, null if none was
 * @example
 * usageMessage({ code: 'commander.unknownCommand', message: "error: unknown command 'score'\n(Did you mean scores?)" }, null, [])
 * // => 'unknown command "score"; did you mean scores?'
 */
export function usageMessage(
  { code, message }: Pick<CommanderError, 'code' | 'message'>,
  command: string | null,
  commands: readonly string[],
): string {
  const [first = '', hint = ''] = message.replace(/^error: /, '').split('\n')
  const help = command === null ? 'papi --help' : `papi help ${command}`
  const value = /'([^']*)'/.exec(first)?.[1] ?? ''
  const near = /\(Did you mean (?:one of )?(.*)\?\)/.exec(hint)?.[1]
  const meant = near ? `did you mean ${near.split(', ').slice(0, 3).join(' or ')}?` : null
  switch (code) {
    case 'commander.unknownCommand':
      return `unknown command "${value}"; ${meant ?? `commands are ${commands.join(', ')}`}`
    case 'commander.unknownOption':
      return `unknown option "${value}"; ${meant ?? `see "${help}"`}`
    case 'commander.optionMissingArgument':
      return `option ${value.replace(/ <.*/, '')} has no value; see "${help}"`
    case 'commander.excessArguments':
      return `${command ?? 'papi'} takes ${allowedWords(first)}; put a value with spaces in quotes ("Sơn La")`
    default:
      return `${first.replaceAll("'", '"')}; see "${help}"`
  }
}

/** How many words a command takes that are no options, as commander counts them in its message. */
function allowedWords(message: string): string {
  const count = Number(/Expected (\d+)/.exec(message)?.[1] ?? 0)
  return count === 0 ? 'options only' : `${count === 1 ? 'one word' : `${count} words`} and options`
}
