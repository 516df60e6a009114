import { findProvince, findUnit, type Panel, type Peer, peersOf } from '@papi-lens/core'
import type { Command } from 'commander'
import { loadDataset } from '../asked/data.ts'
import { askedProvince } from '../asked/province.ts'
import { findYearOrLatest } from '../asked/year.ts'
import type { Environment } from '../call/environment.ts'
import { invocationOf, needed } from '../call/invocation.ts'
import { type Json, provinceJson } from '../told/json.ts'
import { peersText } from './peers-text.ts'

interface PeersOptions {
  readonly province?: string
  readonly unit?: string
  readonly year?: string
}

/** Adds `papi peers`: provinces that stood where this one stands now, and rose. */
export function addPeersCommand(program: Command, environment: Environment): void {
  program
    .command('peers')
    .option('--province <name>')
    .option('--unit <id>')
    .option('--year <year>')
    .action(async (options: PeersOptions, command: Command) => {
      const call = invocationOf(command, environment)
      const wanted = {
        province: needed(options.province, '--province', command),
        unit: needed(options.unit, '--unit', command),
      }
      const dataset = await loadDataset(call)
      const { panel } = dataset
      const province = askedProvince(call, panel, wanted.province)
      const year = findYearOrLatest(panel, options.year)
      const found = peersOf(dataset, province.code, findUnit(panel.framework, wanted.unit, year).id, year)
      call.print(
        {
          unit: found.unit,
          year: found.year,
          peers: found.peers.map(peer => peerJson(peer, panel)),
        },
        () => peersText(call, dataset, province, found),
      )
    })
}

function peerJson(
  { province, from, to, fromShare, toShare, gain, years, rescaled, kept }: Peer,
  panel: Panel,
): Json {
  return {
    province: provinceJson(findProvince(panel.provinces, province)),
    from,
    to,
    fromShare,
    toShare,
    gain,
    years,
    rescaled,
    kept,
  }
}
