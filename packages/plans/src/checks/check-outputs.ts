import type { PlanDocument } from '../plan-document.ts'
import type { ReadItem } from '../plan-item.ts'
import { numbersIn } from '../promises/target-numbers.ts'
import type { Fault } from './finding.ts'

/** Papers and deeds that a task may give, behind the word that makes them. */
const MADE =
  /(?:ban hành|xây dựng|lập|trình|công bố|niêm yết|công khai|hoàn thành|tổ chức|mở|báo cáo|ký|phê duyệt|in|phát|đăng(?: tải)?)(?: \S{1,12}){0,4}? (?:kế hoạch|quyết định|danh sách|đề án|quy chế|quy trình|phương án|báo cáo|văn bản|chương trình|hội nghị|lớp|cuộc|buổi|sổ|biểu|bảng|tờ|phiếu|biên bản|chuyên mục|tin|bài|cổng|hệ thống)(?!\p{L})/iu
const LONGEST = 5000

/**
 * Tasks that nobody could measure: without an output, a number or a paper that they give. One finding for all, with their
 * references.
 */
export function checkOutputs({ tasks, targets }: PlanDocument): Fault[] {
  const promised = new Set(targets.map(({ line }) => line))
  const vague = tasks.filter(task => !promised.has(task.line) && !isMeasurable(task))
  const [first] = vague
  if (!first) return []
  const refs = vague.map(({ ref }) => ref)
  return [{ code: 'task-without-output', severity: 'note', refs, tasks: tasks.length, line: first.line }]
}

function isMeasurable({ outputs, text }: ReadItem): boolean {
  const words = text.slice(0, LONGEST)
  return outputs.length > 0 || numbersIn(words).length > 0 || MADE.test(words)
}
