import { findUnit, type IndicatorSeries, indicatorsOf, PapiError } from '@papi-lens/core'
import type { Command } from 'commander'
import { loadDataset } from '../asked/data.ts'
import { loadIndicators } from '../asked/indicators.ts'
import { askedProvince } from '../asked/province.ts'
import { findYear } from '../asked/year.ts'
import type { Environment } from '../call/environment.ts'
import { InputError } from '../call/failure.ts'
import { invocationOf, needed } from '../call/invocation.ts'
import { type Json, provinceJson } from '../told/json.ts'
import { indicatorsText } from './indicators-text.ts'

interface IndicatorsOptions {
  readonly province?: string
  readonly unit?: string
  readonly from?: string
  readonly to?: string
}

/** Adds `papi indicators`: the questions below a sub-dimension in a province, year by year. */
export function addIndicatorsCommand(program: Command, environment: Environment): void {
  program
    .command('indicators')
    .option('--province <name>')
    .option('--unit <id>')
    .option('--from <year>')
    .option('--to <year>')
    .action(async (options: IndicatorsOptions, command: Command) => {
      const call = invocationOf(command, environment)
      const name = needed(options.province, '--province', command)
      const id = needed(options.unit, '--unit', command)
      const dataset = await loadDataset(call)
      const { panel } = dataset
      const province = askedProvince(call, panel, name)
      const to = options.to === undefined ? null : findYear(panel, options.to)
      const unit = findUnit(panel.framework, id, to)
      if (unit.level !== 'subdimension') {
        const nearest = panel.framework.units.filter(
          other => other.level === 'subdimension' && other.dimension === unit.dimension,
        )
        throw new PapiError('unknown-unit', { text: id, nearest: nearest.slice(0, 3) })
      }
      const years = {
        ...(options.from === undefined ? {} : { from: findYear(panel, options.from) }),
        ...(to === null ? {} : { to }),
      }
      const found = indicatorsOf(loadIndicators(call, dataset), province.code, unit.id, years)
      if (found.length === 0) throw new InputError(call.words.indicators.none({ unit }))
      call.print({ province: provinceJson(province), unit: unit.id, indicators: found.map(seriesJson) }, () =>
        indicatorsText(call, province, unit, found),
      )
    })
}

function seriesJson({ indicator: { vi, en, scale }, values }: IndicatorSeries): Json {
  return { label: { vi, en }, scale, values: values.map(({ year, value }) => ({ year, value })) }
}
