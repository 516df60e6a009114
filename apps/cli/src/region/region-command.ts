import { type Dataset, type Region, regionView } from '@papi-lens/core'
import { formatScore } from '@papi-lens/words'
import { wordsIn } from '@papi-lens/words/all'
import type { Command } from 'commander'
import { loadDataset } from '../asked/data.ts'
import { findRegion } from '../asked/region.ts'
import { findYearOrLatest } from '../asked/year.ts'
import type { Environment } from '../call/environment.ts'
import { type Invocation, invocationOf } from '../call/invocation.ts'
import { type MembersView, membersJson, memberTable, rangeTable, unitsIn } from '../told/members.ts'
import { wrapText } from '../told/table.ts'
import { sourceLine } from '../told/wording.ts'

/** Adds `papi region`: the provinces of a region side by side. */
export function addRegionCommand(program: Command, environment: Environment): void {
  program
    .command('region <name>')
    .option('--year <year>')
    .action(async (name: string, options: { readonly year?: string }, command: Command) => {
      const call = invocationOf(command, environment)
      const dataset = await loadDataset(call)
      const { panel } = dataset
      const region = findRegion(panel, name)
      const year = findYearOrLatest(panel, options.year)
      const views = unitsIn(panel, year).map(unit => regionView(dataset, region, year, unit))
      const [vi, en] = (['vi', 'en'] as const).map(lang => wordsIn(lang).names.region[region])
      call.print(
        {
          region: { code: region, nameVi: vi ?? region, nameEn: en ?? region },
          year,
          ...membersJson(panel, year, views),
        },
        () => regionText(call, dataset, { region, year, views }),
      )
    })
}

interface RegionFound {
  readonly region: Region
  readonly year: number
  readonly views: readonly MembersView[]
}

function regionText(call: Invocation, { panel }: Dataset, { region, year, views }: RegionFound): string {
  const words = call.words
  const [total] = views
  if (!total) throw new RangeError('a year measures the total')
  const { range, coverage } = total
  const finding = words.command.places.region({
    name: words.names.region[region],
    year,
    published: coverage.published,
    of: coverage.of,
    lowest: range && formatScore(range.min, words),
    highest: range && formatScore(range.max, words),
  })
  const lines = [
    call.style.bold(wrapText(finding, call.width)),
    '',
    memberTable(call, panel, year, total),
    rangeTable(call, panel, year, views),
    wrapText(words.command.places.indicative, call.width),
    '',
    call.style.dim(sourceLine([year], call.words)),
  ]
  return `${lines.join('\n')}\n`
}
