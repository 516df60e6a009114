import { type Dataset, findProvince, type Province } from '@papi-lens/core'
import type { Command } from 'commander'
import { loadDataset } from '../asked/data.ts'
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
    .description(
      'where a province would stand with other scores (--set), what the next group takes (--reach), how much a target asks for (--target)',
    )
    .option('--province <name>', 'code, slug or any spelling of the name (required)')
    .option('--year <year>', 'year (default: the latest one; of a plan, the year before it)')
    .option('--set <id=value>', 'score of a sub-dimension, e.g. health-care=2.05; repeatable', repeated)
    .option('--reach <id>', 'total or the id of a dimension: the smallest gain to its next group')
    .option(
      '--target <text>',
      'a score, gain, rank or group to judge: 44.5, +0.5, "+1 bậc", "hạng 20", "services=nhóm cao"; repeatable',
      repeated,
    )
    .option('--target-plan <file>', 'a plan whose targets of the index are judged')
    .addHelpText(
      'after',
      '\nExample:\n  papi scenario --province son-la --year 2023 --set health-care=2.05 --set air-quality=2.2' +
        '\n  papi scenario --province son-la --year 2023 --reach services' +
        '\n  papi scenario --province son-la --target "+1 bậc"',
    )
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
      const dataset = loadDataset(call)
      const province = findProvince(dataset.panel.provinces, name)
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
  const problem =
    asked.length === 0
      ? `none of ${Object.keys(given).join(', ')} is given`
      : `${asked.join(' and ')} exclude each other`
  throw new UsageError(`${problem}; give one of them, see "papi help scenario"`)
}
