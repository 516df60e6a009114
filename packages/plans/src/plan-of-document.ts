import type { Matcher } from './coverage.ts'
import type { Bilingual, Deadline, OutputKind, Plan, Serves } from './plan.ts'
import type { DocumentDeadline, DocumentItem, DocumentTask, PlanDocument } from './plan-document.ts'
import { shortened } from './reading/shortened.ts'

/** Longest title taken from the words of a document. */
const LONGEST_TITLE = 110

/**
 * A document in the form of the bundled plans, so that it can be joined to weak areas beside them. Titles are the first
 * words of each item; they are not translated. What an item serves is found by its words, which are kept as evidence.
 *
 * @param id what the plan is to be called, e.g. the name of its file
 * @param match finds what an item serves
 * @example
 * const { document } = parsePlan('1. Nội dung “Cung ứng dịch vụ công”\na) Khám chữa bệnh tại trạm y tế.', { provinces: [] })
 * planOfDocument('a', document, matchItem).measures[0]?.serves.main // => 'health-care'
 */
export function planOfDocument(id: string, document: PlanDocument, match: Matcher): Plan {
  const { title, number, date, year, issuer, basis, measures, tasks } = document
  const name = issuer.name ?? id
  return {
    id,
    title: untranslated(shortened(title ?? name, LONGEST_TITLE)),
    number,
    date,
    year: year ?? 0,
    issuer: { ...untranslated(name), level: issuer.level ?? 'commune', province: issuer.province ?? '' },
    basis,
    source: { file: id, note: { vi: 'Đọc từ văn bản gốc.', en: 'Read from the document itself.' } },
    measures: measures.map(measure => {
      const items = measure.items.map(item => itemOf(item, measure.dimension, match))
      const whole = [measure, ...measure.items].map(({ text }) => text).join('\n')
      return {
        ...itemOf(measure, measure.dimension, match, whole),
        ...(items.length > 0 ? { items } : {}),
      }
    }),
    tasks: tasks.map(task => ({
      ...itemOf(task, task.dimension, match),
      outputs: [...new Set(task.outputs.map(outputKind))],
      lead: task.lead,
      partners: task.partners,
      deadlines: task.deadlines.map(deadlineOf),
    })),
  }
}

function itemOf(
  item: DocumentItem | DocumentTask,
  dimension: string | null,
  match: Matcher,
  text = item.text,
) {
  const matches = match({ ...item, text, dimension })
  const [first, ...further] = matches
  const serves: Serves = {
    main: first?.subdimension ?? '*',
    also: further.map(({ subdimension }) => subdimension),
    evidence: matches.flatMap(({ evidence }) => evidence),
  }
  const { ref, line } = item
  return {
    ref,
    line,
    dimension: dimension ?? '',
    title: untranslated(shortened(item.text, LONGEST_TITLE)),
    serves,
  }
}

function untranslated(text: string): Bilingual {
  return { vi: text, en: text }
}

function deadlineOf(deadline: DocumentDeadline): Deadline {
  const { text, ...rest } = deadline
  if (rest.kind === 'on-event') return { ...rest, event: untranslated(text.replace(/^khi\s+/iu, '')) }
  return rest
}

const OUTPUT_WORDS: readonly (readonly [RegExp, OutputKind])[] = [
  [/kế hoạch|đề án|chương trình/, 'plan'],
  // "Kết quả …" by itself is the second half of a report's name.
  [/báo cáo|^kết quả/, 'report'],
  [/quyết định|nghị quyết/, 'decision'],
  [/chỉ đạo|công văn|chỉ thị/, 'directive'],
  [/thông báo|niêm yết/, 'notice'],
  [/phiếu|khảo sát/, 'survey'],
  [/biên bản/, 'minutes'],
  [/lịch/, 'schedule'],
  [/hướng dẫn|quy trình/, 'guidance'],
  [/hồ sơ|sổ/, 'dossier'],
  [/danh sách|công khai/, 'public-list'],
]

/** The kind of output that comes first in its words. */
function outputKind(words: string): OutputKind {
  const text = words.slice(0, 500).toLowerCase()
  const found = OUTPUT_WORDS.map(([word, kind]) => ({ at: text.search(word), kind })).filter(
    ({ at }) => at >= 0,
  )
  return found.sort((a, b) => a.at - b.at)[0]?.kind ?? 'other'
}
