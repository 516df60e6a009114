import type { Lang } from '@papi-lens/charts'
import type { Dataset } from '@papi-lens/core'
import { type PlanDocument, shortened } from '@papi-lens/plans'
import { wordsIn } from '@papi-lens/words/all'
import type { LoadedDocument } from '../asked/document.ts'
import type { Invocation } from '../call/invocation.ts'
import { tableText, wrapText } from '../told/table.ts'
import { NOTHING, nameOf } from '../told/wording.ts'

/** What to call a document: its issuer, number and year, or its file. */
export function planTitle({ document, file }: Pick<LoadedDocument, 'document' | 'file'>, lang: Lang): string {
  const { issuer, number, year } = document
  const what = lang === 'vi' ? 'Kế hoạch PAPI' : 'PAPI plan'
  const parts = [issuer.name, number, year === null ? null : `${year}`].filter(part => part !== null)
  return parts.length > 0 ? `${what}: ${parts.join(', ')}` : `${what}: ${file}`
}

/** A plan for people: what was found, a line each for tasks or measures, the doubts. */
export function parseText(call: Invocation, dataset: Dataset, loaded: LoadedDocument): string {
  const { lang, style, width } = call
  const vi = lang === 'vi'
  const { document, repairs } = loaded
  const counts = vi
    ? `${document.measures.length} giải pháp, ${document.tasks.length} nhiệm vụ, ${document.targets.length} chỉ tiêu, ${document.duties.length} kỳ báo cáo; đã sửa ${repairs.length} chỗ hỏng trong văn bản`
    : `${document.measures.length} measures, ${document.tasks.length} tasks, ${document.targets.length} targets, ${document.duties.length} reports due; ${repairs.length} damaged places repaired`
  const { notice } = wordsIn(lang).documents
  const doubts = document.warnings.map(warning =>
    wrapText(`- ${vi ? 'dòng' : 'line'} ${warning.line}: ${notice(warning)}`, width),
  )
  return [
    style.bold(wrapText(planTitle(loaded, lang), width)),
    wrapText(counts, width),
    '',
    itemTable(call, dataset, document),
    ...targetLines(document, lang, width),
    ...(doubts.length > 0 ? [vi ? 'Điều cần xem lại:' : 'To look at again:', ...doubts, ''] : []),
  ].join('\n')
}

/** Longest text of an item in a table. */
const LONGEST = 70

function itemTable(
  { lang, width }: Invocation,
  { panel }: Dataset,
  { measures, tasks }: PlanDocument,
): string {
  const vi = lang === 'vi'
  const named = (id: string | null) => (id === null ? NOTHING : nameOf(panel.framework.unit(id), lang))
  const rows = [
    ...measures.map(({ ref, dimension, text }) => [ref, named(dimension), shortened(text, LONGEST), '', '']),
    ...tasks.map(({ ref, dimension, text, lead, deadlines }) => [
      ref,
      named(dimension),
      shortened(text, LONGEST),
      lead.join('; ') || NOTHING,
      deadlines.map(deadline => deadline.text).join('; ') || NOTHING,
    ]),
  ]
  const head = [
    { head: vi ? 'Mục' : 'Item' },
    { head: vi ? 'Chỉ số nội dung' : 'Dimension', wraps: true as const, optional: true as const },
    { head: vi ? 'Nội dung' : 'Text', wraps: true as const },
    { head: vi ? 'Chủ trì' : 'Lead', wraps: true as const },
    { head: vi ? 'Thời hạn' : 'Deadline', wraps: true as const },
  ]
  return tasks.length > 0 ? tableText(head, rows, width) : tableText(head.slice(0, 3), rows, width)
}

function targetLines({ targets }: PlanDocument, lang: Lang, width: number | null): string[] {
  if (targets.length === 0) return []
  const head = lang === 'vi' ? 'Chỉ tiêu:' : 'Targets:'
  return [
    head,
    ...targets.map(({ line, text }) => wrapText(`- (${line}) ${shortened(text, 160)}`, width)),
    '',
  ]
}
