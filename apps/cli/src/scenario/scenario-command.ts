import { findProvince, reachOf, type Scenario, scenarioOf } from '@papi-lens/core'
import type { Command } from 'commander'
import { loadDataset } from '../asked/data.ts'
import { findYearOrLatest } from '../asked/year.ts'
import type { Environment } from '../call/environment.ts'
import { UsageError } from '../call/failure.ts'
import { invocationOf, needed } from '../call/invocation.ts'
import { type Json, scoreJson } from '../told/json.ts'
import { reachText } from './reach-text.ts'
import { scenarioText } from './scenario-text.ts'
import { settingsOf } from './setting.ts'

interface ScenarioOptions {
  readonly province?: string
  readonly year?: string
  readonly set?: readonly string[]
  readonly reach?: string
}

/** Adds `papi scenario`: where a province would stand with other scores, or what it lacks to the next group. */
export function addScenarioCommand(program: Command, environment: Environment): void {
  program
    .command('scenario')
    .description(
      'where a province would stand with other scores (--set), or what the next group takes (--reach)',
    )
    .option('--province <name>', 'code, slug or any spelling of the name (required)')
    .option('--year <year>', 'year (default: the latest one)')
    .option(
      '--set <id=value>',
      'score of a sub-dimension, e.g. health-care=2.05; repeatable',
      (value: string, before: readonly string[] = []) => [...before, value],
    )
    .option('--reach <id>', 'total or the id of a dimension: the smallest gain to its next group')
    .addHelpText(
      'after',
      '\nExample:\n  papi scenario --province son-la --year 2023 --set health-care=2.05 --set air-quality=2.2' +
        '\n  papi scenario --province son-la --year 2023 --reach services',
    )
    .action((options: ScenarioOptions, command: Command) => {
      const call = invocationOf(command, environment)
      const name = needed(options.province, '--province', command)
      const { set = [], reach } = options
      if (set.length > 0 === (reach !== undefined)) {
        const problem =
          reach === undefined ? 'neither --set nor --reach is given' : '--set and --reach exclude each other'
        throw new UsageError(`${problem}; give one of them, see "papi help scenario"`)
      }
      const dataset = loadDataset(call)
      const { panel } = dataset
      const province = findProvince(panel.provinces, name)
      const year = findYearOrLatest(panel, options.year)
      if (reach === undefined) {
        const settings = settingsOf(set, panel.framework, year)
        const scenario = scenarioOf(dataset, province.code, year, settings)
        call.print({ before: stateJson(scenario.before), after: stateJson(scenario.after) }, () =>
          scenarioText(call, panel, { province, year, settings, scenario }),
        )
      } else {
        const found = reachOf(dataset, province.code, year, reach)
        const { unit, group, next, cut, gain, ways } = found
        call.print(
          {
            unit,
            group,
            next,
            cut,
            gain,
            ways: ways.map(({ id, gain, feasible: { starts, reached, rate, kept, chance } }) => ({
              id,
              gain,
              feasible: { starts, reached, rate, kept: { still: kept.still, of: kept.of }, chance },
            })),
          },
          () => reachText(call, panel, { province, year, found }),
        )
      }
    })
}

function stateJson({ total, rank, group, dimensions }: Scenario['before']): Json {
  return {
    total: scoreJson(total),
    rank,
    group,
    dimensions: dimensions.map(({ id, score, rank, group }) => ({
      id,
      score: scoreJson(score),
      rank,
      group,
    })),
  }
}
