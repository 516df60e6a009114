import type { Dataset, Province } from '@papi-lens/core'
import { type Areas, areasOf, type Plan, type PlannedItem, shortened } from '@papi-lens/plans'
import { nameOf } from '@papi-lens/words'
import type { Command } from 'commander'
import { loadDataset } from '../asked/data.ts'
import { findPlans } from '../asked/plan.ts'
import { loadPlans } from '../asked/plans.ts'
import { askedProvince } from '../asked/province.ts'
import { findYear } from '../asked/year.ts'
import type { Environment } from '../call/environment.ts'
import { type Invocation, invocationOf, needed } from '../call/invocation.ts'
import { provinceJson } from '../told/json.ts'
import { notePlans, plansAside } from '../told/plans-aside.ts'
import { tableText, wrapText } from '../told/table.ts'
import { unreadPlanJson } from '../told/unread.ts'
import { NOTHING, sourceLine } from '../told/wording.ts'

interface CoverageOptions {
  readonly province?: string
  readonly year?: string
}

/** Adds `papi plan coverage`: which weak areas plans answer, which they leave alone. */
export function addPlanCoverageCommand(plan: Command, environment: Environment): void {
  plan
    .command('coverage')
    .argument('<file...>')
    .option('--province <name>')
    .option('--year <year>')
    .action(async (files: readonly string[], options: CoverageOptions, command: Command) => {
      const call = invocationOf(command, environment)
      const name = needed(options.province, '--province', command)
      const dataset = await loadDataset(call)
      const province = askedProvince(call, dataset.panel, name)
      const plans = await findPlans(environment, files, loadPlans(call, dataset), dataset)
      const year =
        options.year === undefined ? yearAnswered(plans, dataset) : findYear(dataset.panel, options.year)
      const found = areasOf(dataset, plans, province.code, year)
      const refOf: RefOf = ({ plan, item }) => (plans.length > 1 ? `${plan.id}:${item.ref}` : item.ref)
      if (call.json) notePlans(call, found, province, call.words)
      call.print(
        {
          province: provinceJson(province),
          year,
          weak: found.weak.map(({ id, coverage, serving }) => ({ id, tasks: serving.map(refOf), coverage })),
          uncovered: found.uncovered.map(({ id }) => id),
          unaimed: found.unaimed.map(refOf),
          warnings: found.plans.unread.map(plan => unreadPlanJson(call, plan)),
        },
        () => coverageText(call, dataset, province, found, refOf),
      )
    })
}

/** How an item is named: by its reference, with its plan where there are several. */
type RefOf = (item: PlannedItem) => string

/** The year whose results the plans answer: the one before theirs, if there are scores; else the latest. */
function yearAnswered(plans: readonly Plan[], { panel: { years } }: Dataset): number {
  const [year, ...others] = new Set(plans.map(plan => (plan.year === null ? null : plan.year - 1)))
  const isOne = year !== undefined && year !== null && others.length === 0 && years.includes(year)
  return isOne ? year : (years.at(-1) ?? 0)
}

/** Longest text of an item that aims at nothing weak. */
const LONGEST = 90

function coverageText(
  { lang, words, style, width }: Invocation,
  { panel: { framework } }: Dataset,
  province: Province,
  found: Areas,
  refOf: RefOf,
): string {
  const { column, cell, finding, state, unaimed: unaimedHead } = words.coverage
  const { weak, uncovered, unaimed, year } = found
  const where = `${nameOf(province, lang)} ${year}`
  const listed = (items: readonly PlannedItem[]) => items.map(refOf).join(', ') || NOTHING
  const table = tableText(
    [
      { head: column.area, wraps: true },
      { head: column.count, wraps: true },
      { head: column.items, wraps: true },
      { head: column.general, wraps: true, optional: true },
    ],
    weak.map(area => [
      `${uncovered.includes(area) ? '! ' : ''}${nameOf(framework.unit(area.id), lang)}`,
      cell(area),
      listed(area.serving),
      listed(area.general),
    ]),
    width,
  )
  const aside = unaimed.map(planned => {
    const { text, title } = planned.item
    return wrapText(`- ${refOf(planned)}: ${shortened(text ?? nameOf(title, lang), LONGEST)}`, width)
  })
  return [
    style.bold(wrapText(`${where}: ${finding(found, province)}`, width)),
    '',
    table,
    ...(uncovered.length > 0 ? [`! ${state.none}`, ''] : []),
    ...(aside.length > 0 ? [unaimedHead(unaimed.length), ...aside, ''] : []),
    ...plansAside(found, province, words).map(line => wrapText(line, width)),
    '',
    style.dim(sourceLine([year], words)),
    '',
  ].join('\n')
}
