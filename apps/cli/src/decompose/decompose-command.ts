import { decompose } from '@papi-lens/core'
import type { Command } from 'commander'
import { loadPeriod, type PeriodOptions } from '../asked/period.ts'
import type { Environment } from '../call/environment.ts'
import { invocationOf } from '../call/invocation.ts'
import { decomposeText } from './decompose-text.ts'

interface DecomposeOptions extends PeriodOptions {
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
      const { dataset, province, from, to } = loadPeriod(call, command, options)
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
