import type { Dataset, Province } from '@papi-lens/core'
import type { Command } from 'commander'
import { loadDataset } from '../asked/data.ts'
import { askedProvince } from '../asked/province.ts'
import { findYearOrLatest } from '../asked/year.ts'
import type { Environment } from '../call/environment.ts'
import { UsageError } from '../call/failure.ts'
import { type Invocation, invocationOf, needed } from '../call/invocation.ts'
import { answerReach } from './answer-reach.ts'
import { answerSettings } from './answer-settings.ts'
import { answerPlan, answerTargets } from './answer-targets.ts'

interface ScenarioOptions {
  readonly province?: string
  readonly year?: string
  readonly set?: readonly string[]
  readonly reach?: string
  readonly target?: readonly string[]
  readonly targetPlan?: string
}

/** What a question about a scenario is asked of. */
export interface Asked {
  readonly dataset: Dataset
  readonly province: Province
  readonly year: number
}

const repeated = (value: string, before: readonly string[] = []) => [...before, value]

/** Adds `papi scenario`: other scores, what the next group lacks, and how much a target asks for. */
export function addScenarioCommand(program: Command, environment: Environment): void {
  program
    .command('scenario')
    .option('--province <name>')
    .option('--year <year>')
    .option('--set <id=value>', '', repeated)
    .option('--reach <id>')
    .option('--target <text>', '', repeated)
    .option('--target-plan <file>')
    .action(async (options: ScenarioOptions, command: Command) => {
      const call = invocationOf(command, environment)
      const name = needed(options.province, '--province', command)
      const { set = [], reach, target = [], targetPlan } = options
      checkOne({
        '--set': set.length > 0,
        '--reach': reach !== undefined,
        '--target': target.length > 0,
        '--target-plan': targetPlan !== undefined,
      })
      const dataset = await loadDataset(call)
      const province = askedProvince(call, dataset.panel, name)
      if (targetPlan !== undefined) return answerPlan(call, { dataset, province }, targetPlan, options.year)
      const asked = { dataset, province, year: findYearOrLatest(dataset.panel, options.year) }
      answer(call, asked, options)
    })
}

function answer(call: Invocation, asked: Asked, { set = [], reach, target = [] }: ScenarioOptions): void {
  if (reach !== undefined) answerReach(call, asked, reach)
  else if (target.length > 0) answerTargets(call, asked, target)
  else answerSettings(call, asked, set)
}

/** One question a call. */
function checkOne(given: Readonly<Record<string, boolean>>): void {
  const asked = Object.keys(given).filter(option => given[option])
  if (asked.length === 1) return
  throw new UsageError(({ command: { usage } }) =>
    asked.length === 0
      ? usage.neitherOf(Object.keys(given), 'papi help scenario')
      : usage.onlyOneOf(asked, 'papi help scenario'),
  )
}
