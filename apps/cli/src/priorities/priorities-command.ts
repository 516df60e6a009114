import { type MovedIndicator, type PriorityReason, reasonsOf } from '@papi-lens/core'
import {
  type Area,
  areasOf,
  type Plan,
  type PlansInTime,
  plansOfProvince,
  type ServingItem,
} from '@papi-lens/plans'
import { nameOf } from '@papi-lens/words'
import type { Command } from 'commander'
import { type Agencies, loadAgencies } from '../asked/agencies.ts'
import { loadDataset } from '../asked/data.ts'
import { loadIndicators } from '../asked/indicators.ts'
import { findPlans } from '../asked/plan.ts'
import { loadPlans } from '../asked/plans.ts'
import { askedProvince } from '../asked/province.ts'
import { findYearOrLatest } from '../asked/year.ts'
import type { Environment } from '../call/environment.ts'
import { type Invocation, invocationOf, needed } from '../call/invocation.ts'
import { type Json, provinceJson, scoreJson } from '../told/json.ts'
import { notePlans } from '../told/plans-aside.ts'
import { movedByArea } from './moved-indicators.ts'
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
    .option('--province <name>')
    .option('--year <year>')
    .option('--plan <plan>', '', (value: string, before: readonly string[] = []) => [...before, value])
    .action(async (options: PrioritiesOptions, command: Command) => {
      const call = invocationOf(command, environment)
      const name = needed(options.province, '--province', command)
      const dataset = await loadDataset(call)
      const province = askedProvince(call, dataset.panel, name)
      const year = findYearOrLatest(dataset.panel, options.year)
      const bundled = loadPlans(call, dataset)
      const given = await findPlans(environment, options.plan ?? [], bundled, dataset)
      const plans = given.length > 0 ? given : plansOfProvince(bundled, province.code)
      const found = areasOf(dataset, plans, province.code, year)
      if (call.json) notePlans(call, found, province, call.words)
      const agencies = loadAgencies(call)
      const moved = movedByArea(loadIndicators(call, dataset), province.code, found)
      call.print(
        {
          province: provinceJson(province),
          year,
          priorities: found.areas.map(area => {
            const reasons = area.priority ? reasonsOf(dataset, province.code, year, area.priority) : []
            return { ...areaJson(area, reasons, call, agencies), ...indicatorsJson(moved.get(area.id), year) }
          }),
          uncovered: found.uncovered.map(({ id }) => id),
          // Not in the contract: which plans these are, and which do not answer the results.
          plans: plansJson(found.plans),
        },
        () => prioritiesText(call, dataset, province, found, moved),
      )
    })
}

function plansJson({ answering, earlier, later, undated, elsewhere }: PlansInTime): Json {
  const ids = (plans: readonly Plan[]) => plans.map(({ id }) => id)
  return {
    answering: ids(answering),
    earlier: ids(earlier),
    later: ids(later),
    undated: ids(undated),
    elsewhere: ids(elsewhere),
  }
}

/** Not in every answer: only where the indicators of both years are loaded. */
function indicatorsJson(moved: readonly MovedIndicator[] | undefined, year: number) {
  if (!moved) return {}
  return {
    indicators: moved.map(({ indicator: { vi, en, scale }, from, to }): Json => {
      const values = [
        { year: year - 1, value: from },
        { year, value: to },
      ]
      return { label: { vi, en }, scale, values }
    }),
  }
}

function areaJson(
  area: Area,
  reasons: readonly PriorityReason[],
  call: Invocation,
  agencies: Agencies,
): { readonly [key: string]: Json } {
  const { id, dimension, score, priority, flags, coverage, serving } = area
  return {
    id,
    dimension,
    score: scoreJson(score),
    group: priority?.group ?? null,
    components: priority ? { ...priority.components } : null,
    changeCounted: priority?.changeCounted ?? false,
    priority: priority?.priority ?? null,
    stability: priority?.stability ?? null,
    stabilityNoise: priority?.stabilityNoise ?? null,
    flags,
    reasons: reasons.map(reason => ({ ...reason })),
    coverage,
    tasks: serving.map(item => taskJson(item, call, agencies)),
  }
}

function taskJson(
  { plan, item, match, evidence }: ServingItem,
  { lang, words }: Invocation,
  agencies: Agencies,
): Json {
  const { ref, title, lead, deadlines } = item
  return {
    plan: plan.id,
    level: plan.issuer.level,
    year: plan.year,
    ref,
    title: nameOf(title, lang),
    lead: lead.map(name => nameOf({ vi: name, en: agencies.get(name) ?? name }, lang)),
    due: deadlines.map(deadline => ({
      kind: deadline.kind,
      ...('date' in deadline ? { date: deadline.date } : {}),
      ...('start' in deadline ? { start: deadline.start, end: deadline.end } : {}),
      ...('every' in deadline ? { every: deadline.every } : {}),
      ...('due' in deadline ? { due: deadline.due } : {}),
      of: deadline.of,
      text: words.plans.deadline(deadline),
    })),
    match,
    evidence: evidence ?? ['hand-label'],
  }
}
