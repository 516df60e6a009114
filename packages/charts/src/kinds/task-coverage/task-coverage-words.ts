import type { Cell, ChartTable } from '../../chart.ts'
import type { Caveat } from '../../frame/caveat.ts'
import { groupName } from '../../label.ts'
import type { Lang } from '../../lang.ts'
import { planLetter } from '../../plan-letter.ts'
import type { CoverageArea, TaskCoverageFindings } from './task-coverage-findings.ts'

/**
 * Number and name of an area.
 *
 * @example
 * areaName({ number: '6.1', unit: framework.unit('health-care') }, 'en') // => '6.1 Public Health Care'
 */
export function areaName({ number, unit }: Pick<CoverageArea, 'number' | 'unit'>, lang: Lang): string {
  return number === '' ? unit[lang] : `${number} ${unit[lang]}`
}

/** The finding: how many weak areas nothing answers, and which. */
export function coverageTitle(
  { province, year, areas, uncovered }: TaskCoverageFindings,
  lang: Lang,
): string {
  const head = `${province[lang]} ${year}`
  const named = uncovered.slice(0, 2).map(({ unit }) => unit[lang])
  const more = uncovered.length - named.length
  if (lang === 'vi') {
    if (areas.length === 0) return `${head}: không có nội dung yếu`
    if (uncovered.length === 0)
      return `${head}: cả ${areas.length} nội dung yếu đều có nhiệm vụ hoặc giải pháp`
    const list = named.join(', ') + (more > 0 ? ` và ${more} nội dung khác` : '')
    return `${head}: ${uncovered.length}/${areas.length} nội dung yếu chưa có nhiệm vụ nào: ${list}`
  }
  if (areas.length === 0) return `${head}: no weak areas`
  if (uncovered.length === 0) return `${head}: all ${areas.length} weak areas have a task or measure`
  const list = named.join(', ') + (more > 0 ? ` and ${more} more` : '')
  return `${head}: ${uncovered.length} of ${areas.length} weak areas have no task: ${list}`
}

/** Which plan each letter stands for, and what counts as weak. */
export function coverageCaveats({ plans, year }: TaskCoverageFindings, lang: Lang): Caveat[] {
  const several = plans.length > 1
  const named = plans.map(({ title }, index) =>
    several ? `${planLetter(index)}: ${title[lang]}` : title[lang],
  )
  const weak =
    lang === 'vi'
      ? `Nội dung yếu: thuộc hai nhóm dưới, hoặc giảm rõ so với năm ${year - 1}; xếp theo mức ưu tiên`
      : `Weak: in the lower two groups, or clearly declined since ${year - 1}; in order of priority`
  return [...named, weak].map(text => ({ sign: 'note', text }))
}

export function coverageTable({ areas, plans }: TaskCoverageFindings, lang: Lang): ChartTable {
  const columns =
    lang === 'vi'
      ? ['Nội dung yếu', 'Nhóm', 'Kế hoạch', 'Loại', 'Số', 'Nhiệm vụ, giải pháp', 'Phục vụ']
      : ['Weak area', 'Group', 'Plan', 'Kind', 'Number', 'Task or measure', 'Serves it']
  const kinds =
    lang === 'vi' ? { task: 'nhiệm vụ', measure: 'giải pháp' } : { task: 'task', measure: 'measure' }
  const [main, also] = lang === 'vi' ? ['chính', 'kèm theo'] : ['mainly', 'also']
  const rows = areas.flatMap((area): Cell[][] => {
    const head = [areaName(area, lang), groupName(area.group, lang)]
    if (area.tasks.length === 0) return [[...head, null, null, null, null, null]]
    return area.tasks.map(({ plan, kind, ref, title, isMain }) => [
      ...head,
      plans[plan]?.title[lang] ?? null,
      kinds[kind],
      ref,
      title[lang],
      isMain ? main : also,
    ])
  })
  return { columns, rows }
}
