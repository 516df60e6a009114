import { decompose, findUnit } from '@papi-lens/core'
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
    .option('--province <name>')
    .option('--from <year>')
    .option('--to <year>')
    .option('--unit <id>', undefined, 'total')
    .action(async (options: DecomposeOptions, command: Command) => {
      const call = invocationOf(command, environment)
      const { dataset, province, from, to } = await loadPeriod(call, command, options)
      const found = decompose(
        dataset,
        province.code,
        from,
        to,
        findUnit(dataset.panel.framework, options.unit, to).id,
      )
      const { total, parts, residual } = found
      call.print(
        {
          total: { from: total.from, to: total.to, delta: total.delta },
          parts: parts.map(({ id, level, delta, share }) => ({ id, level, delta, share })),
          residual,
        },
        () => decomposeText(call, dataset, { province, from, to, found }),
      )
    })
}
