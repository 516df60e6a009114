import type { OutputKind } from '../plan-item.ts'

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

/**
 * The kind of output that comes first in its words.
 *
 * @example
 * outputKind('Báo cáo kết quả thực hiện kế hoạch') // => 'report'
 */
export function outputKind(words: string): OutputKind {
  const text = words.slice(0, 500).toLowerCase()
  const found = OUTPUT_WORDS.map(([word, kind]) => ({ at: text.search(word), kind })).filter(
    ({ at }) => at >= 0,
  )
  return found.sort((a, b) => a.at - b.at)[0]?.kind ?? 'other'
}
