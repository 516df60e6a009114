import { fold, nearest, type Unit } from '@papi-lens/core'
import { nameOf, TERMS, type TermId } from '@papi-lens/words'
import type { CommandWords } from '@papi-lens/words/command'
import type { Command } from 'commander'
import { loadDataset } from '../asked/data.ts'
import type { Environment } from '../call/environment.ts'
import { UsageError } from '../call/failure.ts'
import { type Invocation, invocationOf } from '../call/invocation.ts'
import { tableText, wrapText } from '../told/table.ts'

/** Adds `papi explain`: what a term means, or every term; or the ids of all that is measured. */
export function addExplainCommand(program: Command, environment: Environment): void {
  program
    .command('explain')
    .argument('[term...]')
    .option('--units')
    .action(async (asked: readonly string[], options: { readonly units?: true }, command: Command) => {
      const call = invocationOf(command, environment)
      if (options.units) return listUnits(call, asked)
      const ids = asked.length === 0 ? TERMS : [termOf(asked.join(' '), call.words)]
      const terms = ids.map(id => ({ id, ...call.words.terms[id] }))
      call.print({ terms }, () =>
        terms.map(({ name, text }) => `${call.style.bold(name)}\n${wrapText(text, call.width)}\n`).join('\n'),
      )
    })
}

/** Every dimension and sub-dimension of the data, with the ids and names that other commands take. */
async function listUnits(call: Invocation, asked: readonly string[]): Promise<void> {
  const [stray] = asked
  if (stray !== undefined) throw new UsageError(words => words.command.usage.unitsTakeNoTerm(stray))
  const { framework } = (await loadDataset(call)).panel
  const year = framework.years.at(-1) ?? 0
  const order = framework.dimensions.map(({ id }) => id)
  const placeOf = ({ id, dimension }: Unit) => order.indexOf(dimension ?? id)
  // A dimension stands before its parts, and the total, which is of none, before all.
  const units = [...framework.units].sort((a, b) => placeOf(a) - placeOf(b))
  const numberOf = (id: string) => (id === 'total' ? null : framework.position(id, year))
  call.print(
    {
      year,
      units: units.map(({ id, level, dimension, vi, en }) => {
        return { id, level, dimension, number: numberOf(id), nameVi: vi, nameEn: en }
      }),
    },
    () => {
      const { heads } = call.words.command.figures
      const columns = [{ head: heads.number }, { head: heads.id }, { head: heads.unit, wraps: true } as const]
      const rows = units.map(unit => [numberOf(unit.id) ?? '', unit.id, nameOf(unit, call.words)])
      return tableText(columns, rows, call.width)
    },
  )
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
