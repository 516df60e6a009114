import type { Framework } from '@papi-lens/core'
import type { PlanDocument } from '../plan-document.ts'
import type { Fault } from './finding.ts'

/**
 * Dimensions that no task of the appendix answers; without an appendix, that no measure answers. Where the text is laid
 * out by agency, or part of it was not read, that an item is missing cannot be known.
 */
export function checkDimensions(
  { year, tasks, taskForm, measures, sections, unreadPages }: PlanDocument,
  framework: Framework,
): Fault[] {
  const known = year !== null && framework.years.includes(year) ? year : framework.years.at(-1)
  if (known === undefined) return []
  const items = tasks.length > 0 ? tasks : measures
  const what = tasks.length > 0 ? 'task' : 'measure'
  const [first] = [...items, ...sections]
  if (items.length === 0) {
    return [{ code: 'nothing-found', severity: 'warning', line: first?.line ?? 1 }]
  }
  if ((tasks.length > 0 && taskForm === 'text') || unreadPages.length > 0) return []
  const answered = new Set(items.map(({ dimension }) => dimension))
  return framework
    .dimensionsIn(known)
    .filter(id => !answered.has(id))
    .map(id => {
      const { vi, en } = framework.unit(id)
      const at = sections.find(({ dimension }) => dimension === id) ?? first
      const fault = { code: 'dimension-without-task', severity: 'warning' } as const
      return { ...fault, dimension: { id, vi, en }, what, line: at?.line ?? 1 }
    })
}
