import { fold, nearest } from '@papi-lens/core'
import { TERMS, type TermId } from '@papi-lens/words'
import type { CommandWords } from '@papi-lens/words/command'
import type { Command } from 'commander'
import type { Environment } from '../call/environment.ts'
import { UsageError } from '../call/failure.ts'
import { invocationOf } from '../call/invocation.ts'
import { wrapText } from '../told/table.ts'

/** Adds `papi explain`: what a term means, or every term. */
export function addExplainCommand(program: Command, environment: Environment): void {
  program
    .command('explain')
    .argument('[term...]')
    .action((asked: readonly string[], _options: unknown, command: Command) => {
      const call = invocationOf(command, environment)
      const ids = asked.length === 0 ? TERMS : [termOf(asked.join(' '), call.words)]
      const terms = ids.map(id => ({ id, ...call.words.terms[id] }))
      call.print({ terms }, () =>
        terms.map(({ name, text }) => `${call.style.bold(name)}\n${wrapText(text, call.width)}\n`).join('\n'),
      )
    })
}

/** A term by its id or its name, in any spelling; of several that begin alike, none. */
function termOf(text: string, { terms }: CommandWords): TermId {
  const wanted = fold(text.slice(0, 100))
  const namesOf = (id: TermId) => [id, terms[id].name, ...terms[id].name.split(', ')].map(fold)
  const found = TERMS.find(id => namesOf(id).includes(wanted))
  if (found) return found
  const begun = TERMS.filter(id => namesOf(id).some(name => wanted !== '' && name.startsWith(wanted)))
  const [only] = begun
  if (only && begun.length === 1) return only
  const near = begun.length > 0 ? begun.slice(0, 3) : nearest(text, TERMS, id => [id, terms[id].name])
  throw new UsageError(words =>
    words.command.usage.unknownTerm(
      text,
      near.map(id => `"${words.terms[id].name}"`),
      TERMS.map(id => words.terms[id].name),
    ),
  )
}
