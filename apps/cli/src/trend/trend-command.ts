import { findUnit, type Trend, trendOf } from '@papi-lens/core'
import type { Command } from 'commander'
import { loadDataset } from '../asked/data.ts'
import { askedProvince } from '../asked/province.ts'
import type { Environment } from '../call/environment.ts'
import { invocationOf, needed } from '../call/invocation.ts'
import { type Json, provinceJson } from '../told/json.ts'
import { trendText } from './trend-text.ts'

interface TrendOptions {
  readonly province?: string
  readonly unit?: string
}

/** Adds `papi trend`: the scores of a province in a unit over all years, cut where they stop being comparable. */
export function addTrendCommand(program: Command, environment: Environment): void {
  program
    .command('trend')
    .option('--province <name>')
    .option('--unit <id>')
    .action(async (options: TrendOptions, command: Command) => {
      const call = invocationOf(command, environment)
      const wanted = {
        province: needed(options.province, '--province', command),
        unit: needed(options.unit, '--unit', command),
      }
      const dataset = await loadDataset(call)
      const province = askedProvince(call, dataset.panel, wanted.province)
      const unit = findUnit(dataset.panel.framework, wanted.unit)
      const trend = trendOf(dataset, province.code, unit.id)
      call.print(
        { province: provinceJson(province), unit: trend.unit, segments: trend.segments.map(segmentJson) },
        () => trendText(call, dataset, province, trend),
      )
    })
}

function segmentJson(segment: Trend['segments'][number]): Json {
  const { years, scores, shares, slope, slopePoints, pValue, direction, reason, relative } = segment
  return {
    years,
    scores,
    shares,
    slope,
    slopePoints,
    pValue,
    direction,
    reason,
    relative: {
      slope: relative.slope,
      pValue: relative.pValue,
      direction: relative.direction,
      reason: relative.reason,
    },
  }
}
