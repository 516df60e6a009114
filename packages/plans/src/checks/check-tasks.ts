import { fold } from '@papi-lens/core'
import type { PlanDocument } from '../plan-document.ts'
import type { ReadItem } from '../plan-item.ts'
import { unfittingAgency } from './field.ts'
import type { Fault } from './finding.ts'

/** Faults of the rows of an appendix: no lead, no deadline, an agency of another field, the same task twice. */
export function checkTasks({ tasks }: PlanDocument): Fault[] {
  return [
    ...missing(tasks, 'task-without-lead', ({ lead }) => lead.length === 0, {
      vi: 'cơ quan chủ trì',
      en: 'lead agency',
    }),
    ...missing(tasks, 'task-without-deadline', ({ deadlines }) => deadlines.length === 0, {
      vi: 'thời hạn hoàn thành',
      en: 'deadline',
    }),
    ...tasks.flatMap(agencyFaults),
    ...duplicates(tasks),
  ]
}

function missing(
  tasks: readonly ReadItem[],
  code: string,
  lacks: (task: ReadItem) => boolean,
  what: { vi: string; en: string },
): Fault[] {
  const found = tasks.filter(lacks)
  const [first] = found
  // A table without the column at all is one fault, not one for each row.
  if (first && found.length === tasks.length && tasks.length > 1) {
    const message = {
      vi: `không nhiệm vụ nào trong ${tasks.length} nhiệm vụ có ${what.vi}`,
      en: `none of the ${tasks.length} tasks has a ${what.en}`,
    }
    return [{ code, severity: 'warning', line: first.line, message }]
  }
  return found.map(({ ref, line }) => ({
    code,
    severity: 'warning',
    line,
    message: { vi: `nhiệm vụ ${ref} không có ${what.vi}`, en: `task ${ref} has no ${what.en}` },
  }))
}

function agencyFaults(task: ReadItem): Fault[] {
  return [...task.lead, ...task.partners].flatMap(agency => {
    const unfit = unfittingAgency(agency, task)
    if (!unfit) return []
    const message = {
      vi: `nhiệm vụ ${task.ref} thuộc lĩnh vực ${unfit.task.vi} nhưng giao ${agency} (${unfit.agency.vi})`,
      en: `task ${task.ref} is about ${unfit.task.en}, but names ${agency} (${unfit.agency.en})`,
    }
    return [{ code: 'unfitting-agency', severity: 'warning' as const, line: task.line, message }]
  })
}

/** Words that make no difference between two tasks. */
const EMPTY_WORDS = new Set(
  'ban hành kế hoạch xây dựng tổ chức thực hiện triển khai và các của về việc trên địa bàn năm công tác có hiệu quả tiếp tục tăng cường đẩy mạnh xã huyện tỉnh'
    .split(' ')
    .map(fold),
)

function duplicates(tasks: readonly ReadItem[]): Fault[] {
  const seen = new Map<string, ReadItem>()
  return tasks.flatMap(task => {
    const key = contentWords(task.text)
    const before = seen.get(key)
    if (!before) {
      if (key !== '') seen.set(key, task)
      return []
    }
    const message = {
      vi: `nhiệm vụ ${task.ref} trùng với nhiệm vụ ${before.ref} (dòng ${before.line})`,
      en: `task ${task.ref} repeats task ${before.ref} (line ${before.line})`,
    }
    return [{ code: 'duplicate-task', severity: 'warning' as const, line: task.line, message }]
  })
}

/** The words of a task that carry its meaning, as a set: order, case, years and routine words do not count. */
function contentWords(text: string): string {
  const words = (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(fold).filter(word => !/^\d+$/.test(word))
  return [...new Set(words.filter(word => !EMPTY_WORDS.has(word)))].sort().join(' ')
}
