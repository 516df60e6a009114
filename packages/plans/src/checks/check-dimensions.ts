import type { Framework } from '@papi-lens/core'
import type { PlanDocument } from '../plan-document.ts'
import type { Fault } from './finding.ts'

/** Dimensions that no task of the appendix answers; without an appendix, that no measure answers. */
export function checkDimensions(
  { year, tasks, measures, sections }: PlanDocument,
  framework: Framework,
): Fault[] {
  const known = year !== null && framework.years.includes(year) ? year : framework.years.at(-1)
  if (known === undefined) return []
  const items = tasks.length > 0 ? tasks : measures
  const what = tasks.length > 0 ? { vi: 'nhiệm vụ', en: 'task' } : { vi: 'giải pháp', en: 'measure' }
  const [first] = [...items, ...sections]
  if (items.length === 0) {
    const message = {
      vi: 'không tìm thấy nhiệm vụ hay giải pháp nào; văn bản có thể không phải kế hoạch PAPI',
      en: 'found no task and no measure; this may not be a PAPI plan',
    }
    return [{ code: 'nothing-found', severity: 'warning', line: first?.line ?? 1, message }]
  }
  const answered = new Set(items.map(({ dimension }) => dimension))
  return framework
    .dimensionsIn(known)
    .filter(id => !answered.has(id))
    .map(id => {
      const { vi, en } = framework.unit(id)
      const message = {
        vi: `chỉ số nội dung “${vi}” không có ${what.vi} nào`,
        en: `dimension "${en}" has no ${what.en}`,
      }
      const at = sections.find(({ dimension }) => dimension === id) ?? first
      return { code: 'dimension-without-task', severity: 'warning' as const, line: at?.line ?? 1, message }
    })
}
