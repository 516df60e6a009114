import { findProvince, findSuccessor, type Panel, type Successor, successorView } from '@papi-lens/core'
import { nameOf } from '@papi-lens/words'
import type { Command } from 'commander'
import { loadDataset } from '../asked/data.ts'
import { orMerged } from '../asked/province.ts'
import { findYearOrLatest } from '../asked/year.ts'
import type { Environment } from '../call/environment.ts'
import { type Invocation, invocationOf } from '../call/invocation.ts'
import { type MembersView, membersJson, memberTable, rangeTable, unitsIn } from '../told/members.ts'
import { wrapText } from '../told/table.ts'
import { sourceLine } from '../told/wording.ts'

/** Adds `papi successor`: the earlier provinces of one of the 34 since 1 July 2025, side by side. */
export function addSuccessorCommand(program: Command, environment: Environment): void {
  program
    .command('successor <name>')
    .option('--year <year>')
    .action(async (name: string, options: { readonly year?: string }, command: Command) => {
      const call = invocationOf(command, environment)
      const dataset = await loadDataset(call)
      const { panel } = dataset
      const successor = orMerged(call, panel, name, () => findSuccessor(panel, name))
      const year = findYearOrLatest(panel, options.year)
      const views = unitsIn(panel, year).map(unit => successorView(dataset, successor.code, year, unit))
      call.print(
        {
          successor: { code: successor.code, nameVi: successor.vi },
          year,
          unchanged: successor.members.length === 1,
          ...membersJson(panel, year, views),
        },
        () => successorText(call, panel, { successor, year, views }),
      )
    })
}

interface SuccessorFound {
  readonly successor: Successor
  readonly year: number
  readonly views: readonly MembersView[]
}

function successorText(call: Invocation, panel: Panel, { successor, year, views }: SuccessorFound): string {
  const words = call.words
  const [total] = views
  if (!total) throw new RangeError('a year measures the total')
  const members = successor.members.map(code => nameOf(findProvince(panel.provinces, code), words))
  // The name of a present province is that of one of its members, which has it in every language.
  const named = panel.provinces.find(({ vi }) => vi === successor.vi)
  const name = named ? nameOf(named, words) : successor.vi
  const merged = members.length > 1
  const lines = [
    call.style.bold(wrapText(words.command.places.successor({ name, year, members }), call.width)),
    ...(merged ? [wrapText(words.command.places.noScore, call.width)] : []),
    '',
    memberTable(call, panel, year, total),
    rangeTable(call, panel, year, views),
    ...(merged ? [wrapText(words.command.places.indicative, call.width), ''] : []),
    call.style.dim(sourceLine([year], call.words)),
  ]
  return `${lines.join('\n')}\n`
}
