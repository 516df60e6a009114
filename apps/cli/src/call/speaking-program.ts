import type { CommandWords } from '@papi-lens/words/command'
import { Command } from 'commander'

/** The program of one call. It says everything in one language, whose words are loaded before its commands. */
export class SpeakingProgram extends Command {
  readonly words: CommandWords

  constructor(name: string, words: CommandWords) {
    super(name)
    this.words = words
  }
}

/** The words of the program that a command is part of. */
export function wordsOf(command: Command): CommandWords {
  if (command instanceof SpeakingProgram) return command.words
  if (!command.parent) throw new TypeError(`the command "${command.name()}" is part of no program`)
  return wordsOf(command.parent)
}
