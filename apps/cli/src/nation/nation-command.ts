import {
  findProvince,
  findUnit,
  type Mover,
  moversBetween,
  type Panel,
  rollupOf,
  type UnitRollup,
} from '@papi-lens/core'
import type { Command } from 'commander'
import { loadDataset } from '../asked/data.ts'
import { findYear } from '../asked/year.ts'
import type { Environment } from '../call/environment.ts'
import { invocationOf, needed } from '../call/invocation.ts'
import { type Json, provinceJson } from '../told/json.ts'
import { nationText } from './nation-text.ts'

interface NationOptions {
  readonly from?: string
  readonly to?: string
  readonly unit?: string
}

/** Adds `papi nation`: how all provinces moved between two years, who moved, and what of it is more than chance. */
export function addNationCommand(program: Command, environment: Environment): void {
  program
    .command('nation')
    .option('--from <year>')
    .option('--to <year>')
    .option('--unit <id>')
    .action(async (options: NationOptions, command: Command) => {
      const call = invocationOf(command, environment)
      const wanted = {
        from: needed(options.from, '--from', command),
        to: needed(options.to, '--to', command),
      }
      const dataset = await loadDataset(call)
      const { panel } = dataset
      const [from, to] = [findYear(panel, wanted.from), findYear(panel, wanted.to)]
      const unit = options.unit === undefined ? undefined : findUnit(panel.framework, options.unit, to).id
      const movers = moversBetween(dataset, from, to, unit === undefined ? {} : { unit })
      const rollup = rollupOf(dataset, from, to)
      const units = rollup.units.filter(({ id }) => unit === undefined || id === unit)
      call.print(
        { from, to, units: units.map(unitJson), movers: movers.map(mover => moverJson(mover, panel)) },
        () => nationText(call, dataset, { rollup, units, movers, unit: unit ?? null }),
      )
    })
}

function unitJson(unit: UnitRollup): Json {
  return {
    id: unit.id,
    comparability: unit.comparability,
    up: unit.risen,
    down: unit.fallen,
    flat: unit.flat,
    clearUp: unit.clearUp,
    clearDown: unit.clearDown,
    afterBH: unit.afterBH,
    medianDelta: unit.medianDelta,
  }
}

function moverJson({ province, id, delta, signal, afterBH }: Mover, { provinces }: Panel): Json {
  return { province: provinceJson(findProvince(provinces, province)), id, delta, signal, afterBH }
}
