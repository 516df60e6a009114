import type { Plan } from './plan.ts'
import type { PlanDocument } from './plan-document.ts'
import { untranslated } from './read-item.ts'

/** Warnings after which it is not known what else the document has. */
const PARTLY_READ: readonly string[] = ['unread-work', 'too-many-tasks', 'too-many-items']

/**
 * A document as a plan, beside the bundled ones. Its items are those of the document; title and issuer are in its words,
 * and what it does not tell stays unknown.
 *
 * @param id what the plan is to be called, e.g. the name of its file
 * @example
 * const { document } = parsePlan('1. Nội dung “Cung ứng dịch vụ công”\na) Khám chữa bệnh tại trạm y tế.', { provinces: [] })
 * const plan = planOfDocument('a', document)
 * plan.measures[0]?.serves.main // => 'health-care'
 * plan.year // => null
 */
export function planOfDocument(id: string, document: PlanDocument): Plan {
  const { title, number, date, year, issuer, basis, measures, tasks, unreadPages, warnings } = document
  const { name, level, province } = issuer
  return {
    id,
    title: untranslated(title ?? name ?? id),
    number,
    date,
    year,
    issuer: { ...untranslated(name ?? id), level, province },
    basis,
    source: { file: id, note: null },
    ...(unreadPages.length > 0 ? { unreadPages } : {}),
    ...(warnings.some(({ code }) => PARTLY_READ.includes(code)) ? { isPartlyRead: true as const } : {}),
    measures,
    tasks,
  }
}
