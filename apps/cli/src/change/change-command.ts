import { type ChangeRow, changeBetween } from '@papi-lens/core'
import type { Command } from 'commander'
import { loadPeriod, type PeriodOptions } from '../asked/period.ts'
import type { Environment } from '../call/environment.ts'
import { invocationOf } from '../call/invocation.ts'
import { type Json, provinceJson, scoreJson } from '../told/json.ts'
import { changeLines } from './change-text.ts'

/** Adds `papi change`: what changed for a province between two years, where a difference is a change at all. */
export function addChangeCommand(program: Command, environment: Environment): void {
  program
    .command('change')
    .option('--province <name>')
    .option('--from <year>')
    .option('--to <year>')
    .action(async (options: PeriodOptions, command: Command) => {
      const call = invocationOf(command, environment)
      const { dataset, province, from, to } = await loadPeriod(call, command, options)
      const change = changeBetween(dataset, province.code, from, to)
      call.print({ province: provinceJson(province), from, to, rows: change.rows.map(rowJson) }, () =>
        changeLines(call, dataset, province, change),
      )
    })
}

function rowJson(row: ChangeRow): Json {
  return {
    level: row.level,
    id: row.id,
    dimension: row.dimension,
    from: scoreJson(row.from),
    to: scoreJson(row.to),
    delta: row.delta,
    shareDelta: row.shareDelta,
    comparability: row.comparability,
    direction: row.direction,
    band: row.band,
    signal: row.signal,
    caveats: row.caveats,
    groupFrom: row.groupFrom,
    groupTo: row.groupTo,
    rankFrom: row.rankFrom,
    rankTo: row.rankTo,
    rankChangeCommon: row.rankChangeCommon && {
      from: row.rankChangeCommon.from,
      to: row.rankChangeCommon.to,
      of: row.rankChangeCommon.of,
    },
    nationalMedianDelta: row.nationalMedianDelta,
    robustZ: row.robustZ,
    flags: row.flags,
  }
}
