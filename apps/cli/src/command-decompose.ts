import { decompose, findProvince } from '@papi-lens/core'
import type { Command } from 'commander'
import { decomposeText } from './decompose-text.ts'
import type { Environment } from './environment.ts'
import { findYear } from './find-year.ts'
import { invocationOf, needed } from './invocation.ts'
import { loadDataset } from './load-data.ts'

interface DecomposeOptions {
  readonly province?: string
  readonly from?: string
  readonly to?: string
  readonly unit: string
}

/** Adds `papi decompose`: which parts moved the total, or a dimension, of a province between two years. */
export function addDecomposeCommand(program: Command, environment: Environment): void {
  program
    .command('decompose')
    .description('which parts moved the total of a province between two comparable years, and by how much')
    .option('--province <name>', 'code, slug or any spelling of the name (required)')
    .option('--from <year>', 'earlier year (required)')
    .option('--to <year>', 'later year (required)')
    .option('--unit <id>', 'what to split: total or the id of a dimension', 'total')
    .addHelpText('after', '\nExample:\n  papi decompose --province son-la --from 2022 --to 2023')
    .action((options: DecomposeOptions, command: Command) => {
      const call = invocationOf(command, environment)
      const wanted = {
        province: needed(options.province, '--province', command),
        from: needed(options.from, '--from', command),
        to: needed(options.to, '--to', command),
      }
      const dataset = loadDataset(call)
      const province = findProvince(dataset.panel.provinces, wanted.province)
      const [from, to] = [findYear(dataset.panel, wanted.from), findYear(dataset.panel, wanted.to)]
      const found = decompose(dataset, province.code, from, to, options.unit)
      const { total, parts, residual } = found
      call.print(
        {
          total: { from: total.from, to: total.to, delta: total.delta },
          parts: parts.map(({ id, level, delta, share }) => ({ id, level, delta, share })),
          residual,
        },
        () => decomposeText(call, dataset.panel, { province, from, to, found }),
      )
    })
}
