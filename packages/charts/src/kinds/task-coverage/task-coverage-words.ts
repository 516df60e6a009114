import { nameOf, type Words } from '@papi-lens/words'
import type { Cell, ChartTable } from '../../chart.ts'
import type { Caveat } from '../../frame/caveat.ts'
import { planLetter } from '../../plan-letter.ts'
import type { CoverageRow, TaskCoverageFindings } from './task-coverage-findings.ts'

/**
 * Number and name of an area.
 *
 * @example
 * areaName({ number: '6.1', unit: framework.unit('health-care') }, words) // => '6.1 Y tế công lập'
 */
export function areaName({ number, unit }: Pick<CoverageRow, 'number' | 'unit'>, words: Words): string {
  return number === '' ? nameOf(unit, words) : `${number} ${nameOf(unit, words)}`
}

/** Which plan each letter stands for, which do not count, and what counts as weak. */
export function coverageCaveats({ joined, year }: TaskCoverageFindings, words: Words): Caveat[] {
  const { answering, earlier, later, unread, undated } = joined.plans
  const { coverage } = words
  const titles = (plans: typeof earlier) => plans.map(({ title }) => nameOf(title, words))
  const named = answering.map((plan, index) => {
    const title = `${nameOf(plan.title, words)} (${coverage.ofPlan(plan)})`
    return answering.length > 1 ? `${planLetter(index)}: ${title}` : title
  })
  return [
    ...named,
    ...(earlier.length > 0 ? [`${coverage.earlierPlans(year)}: ${titles(earlier).join('; ')}`] : []),
    ...(later.length > 0 ? [`${coverage.laterPlans(year)}: ${titles(later).join('; ')}`] : []),
    ...(unread.length > 0 ? [coverage.unread(titles(unread))] : []),
    ...(undated.length > 0 ? [coverage.undated(titles(undated))] : []),
    coverage.weakMeaning(year),
  ].map(text => ({ sign: 'note', text }))
}

/** An area without items has one row, which tells its state. */
export function coverageTable({ rows }: TaskCoverageFindings, words: Words): ChartTable {
  const { coverage, names, taskCoverage } = words
  return {
    columns: taskCoverage.columns,
    rows: rows.flatMap((row): Cell[][] => {
      const { area, group } = row
      const head = [areaName(row, words), names.group[group], coverage.state[area.coverage]]
      if (area.serving.length === 0) return [[...head, null, null, null, null, null, null, null]]
      return area.serving.map(({ plan, item, match }) => [
        ...head,
        nameOf(plan.title, words),
        coverage.level[plan.issuer.level ?? 'unknown'],
        plan.year,
        taskCoverage[item.kind],
        item.ref,
        nameOf(item.title, words),
        match === 'main' ? taskCoverage.serves.main : taskCoverage.serves.also,
      ])
    }),
  }
}
