import { findProvince, isWeakArea } from '@papi-lens/core'
import { type Answer, deadlineText, isDirect, type Plan, plansFor } from '@papi-lens/plans'
import type { Command } from 'commander'
import { type Agencies, loadAgencies, loadDataset, loadPlans } from '../asked/data.ts'
import { findPlan } from '../asked/plan.ts'
import { findYearOrLatest } from '../asked/year.ts'
import type { Environment } from '../call/environment.ts'
import { type Invocation, invocationOf, needed } from '../call/invocation.ts'
import { type Json, provinceJson, scoreJson } from '../told/json.ts'
import { type Area, areasOf } from './area.ts'
import { prioritiesText } from './priorities-text.ts'

interface PrioritiesOptions {
  readonly province?: string
  readonly year?: string
  readonly plan?: readonly string[]
}

/** Adds `papi priorities`: weak areas of a province, most urgent first, with the tasks that answer them. */
export function addPrioritiesCommand(program: Command, environment: Environment): void {
  program
    .command('priorities')
    .description('weak areas of a province, most urgent first, with the plan tasks that answer them')
    .option('--province <name>', 'code, slug or any spelling of the name (required)')
    .option('--year <year>', 'year (default: the latest one)')
    .option(
      '--plan <plan>',
      'a document (TXT, DOCX, PDF), JSON file, or id of a bundled plan; repeatable (default: the plans of the province)',
      (value: string, before: readonly string[] = []) => [...before, value],
    )
    .addHelpText('after', '\nExample:\n  papi priorities --province son-la --year 2023 --plan pac-nga-2022')
    .action(async (options: PrioritiesOptions, command: Command) => {
      const call = invocationOf(command, environment)
      const name = needed(options.province, '--province', command)
      const dataset = loadDataset(call)
      const province = findProvince(dataset.panel.provinces, name)
      const year = findYearOrLatest(dataset.panel, options.year)
      const bundled = loadPlans(call, dataset)
      const given: Plan[] = []
      for (const value of options.plan ?? []) given.push(await findPlan(environment, value, bundled, dataset))
      const plans = given.length > 0 ? withoutRepeats(given) : plansFor(bundled, province.code).own
      if (plans.length === 0) {
        call.note(
          `no bundled plan is of ${province[call.lang]}, so no task answers its weak areas; give one with --plan`,
        )
      }
      const agencies = loadAgencies(call)
      const areas = areasOf(dataset, province.code, year, plans)
      const uncovered = areas.filter(({ flags, answers }) => isWeakArea(flags) && !answers.some(isDirect))
      call.print(
        {
          province: provinceJson(province),
          year,
          priorities: areas.map(area => areaJson(area, call, agencies)),
          uncovered: uncovered.map(({ id }) => id),
        },
        () => prioritiesText(call, dataset, { province, year, plans, areas, uncovered }),
      )
    })
}

function areaJson(
  { id, dimension, score, priority, flags, answers }: Area,
  call: Invocation,
  agencies: Agencies,
): Json {
  return {
    id,
    dimension,
    score: scoreJson(score),
    group: priority?.group ?? null,
    components: priority ? { ...priority.components } : null,
    // Not in the contract: says whether components.change is a measured share or the neutral 0.5.
    changeKnown: priority?.changeKnown ?? false,
    priority: priority?.priority ?? null,
    stability: priority?.stability ?? null,
    flags,
    tasks: answers.map(answer => taskJson(answer, call, agencies)),
  }
}

function taskJson(
  { plan, item: { ref, title, lead, deadlines }, match, evidence }: Answer,
  { lang }: Invocation,
  agencies: Agencies,
): Json {
  return {
    plan: plan.id,
    ref,
    title: title[lang],
    lead: lang === 'vi' ? lead : lead.map(name => agencies.get(name) ?? name),
    due: deadlines.map(deadline => ({
      kind: deadline.kind,
      ...('date' in deadline ? { date: deadline.date } : {}),
      ...('start' in deadline ? { start: deadline.start, end: deadline.end } : {}),
      ...('every' in deadline ? { every: deadline.every } : {}),
      ...('due' in deadline ? { due: deadline.due } : {}),
      of: deadline.of,
      text: deadlineText(deadline, lang),
    })),
    match,
    evidence: evidence ?? ['hand-label'],
  }
}

function withoutRepeats(plans: readonly Plan[]): Plan[] {
  return [...new Map(plans.map(plan => [plan.id, plan])).values()]
}
