import { type Scenario, scenarioOf } from '@papi-lens/core'
import type { Invocation } from '../call/invocation.ts'
import { type Json, scoreJson } from '../told/json.ts'
import type { Asked } from './scenario-command.ts'
import { scenarioText } from './scenario-text.ts'
import { settingsOf } from './setting.ts'

/** Answers where a province would stand with other scores. */
export function answerSettings(
  call: Invocation,
  { dataset, province, year }: Asked,
  set: readonly string[],
): void {
  const { panel } = dataset
  const settings = settingsOf(set, panel.framework, year)
  const scenario = scenarioOf(dataset, province.code, year, settings)
  call.print({ before: stateJson(scenario.before), after: stateJson(scenario.after) }, () =>
    scenarioText(call, panel, { province, year, settings, scenario }),
  )
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
