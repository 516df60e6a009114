import type { CommandWords } from '@papi-lens/words/command'
import type { Command, Help, Option } from 'commander'

/**
 * Gives a program and its commands their help in a language. Commands declare what they take; what it means is a message
 * of the words, by the command's and the option's name.
 */
export function describe(program: Command, words: CommandWords): void {
  const { help } = words.command
  tell(program, help.program, words)
  for (const command of program.commands) {
    tell(command, help.commands[command.name()], words)
    for (const part of command.commands) {
      tell(part, help.commands[`${command.name()} ${part.name()}`], words)
    }
  }
}

/** How commander sets a help text, with its own words in a language. */
export function helpStyle({ command: { help } }: CommandWords): Partial<Help> {
  const heads: Readonly<Record<string, string>> = help.heads
  const placeholders: Readonly<Record<string, string>> = help.placeholders
  const inWords = (term: string) => valuesInWords(term, placeholders)
  return {
    showGlobalOptions: true,
    styleTitle: title => heads[title] ?? title,
    styleUsage: inWords,
    styleOptionTerm: inWords,
    styleSubcommandTerm: inWords,
    styleArgumentTerm: name => placeholders[name] ?? name,
    optionDescription: ({ description, defaultValue }: Option) =>
      defaultValue === undefined || Array.isArray(defaultValue)
        ? description
        : `${description} ${help.byDefault(String(defaultValue))}`,
  }
}

/** A usage line or a term with what stands for values, `<file>` or `[options]`, in a language. */
function valuesInWords(term: string, placeholders: Readonly<Record<string, string>>): string {
  return term.replace(/(?<=[<[])[a-z=]+/g, name => placeholders[name] ?? name)
}

function tell(
  command: Command,
  own: CommandWords['command']['help']['program'] | undefined,
  { command: { help } }: CommandWords,
): void {
  if (own) command.description(own.about)
  const meaning = (name: string) => own?.own[name] ?? help.options[name]
  for (const argument of command.registeredArguments) {
    argument.description = meaning(argument.name()) ?? argument.description
  }
  for (const option of command.options) {
    option.description = meaning(option.long ?? option.short ?? '') ?? option.description
  }
  const examples = own?.examples ?? []
  if (examples.length > 0) {
    command.addHelpText('after', `\n${[help.examples, ...examples.map(call => `  ${call}`)].join('\n')}`)
  }
}
