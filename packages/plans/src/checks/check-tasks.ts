import { fold } from '@papi-lens/core'
import type { PlanDocument } from '../plan-document.ts'
import type { ReadItem } from '../plan-item.ts'
import { unfittingAgency } from './field.ts'
import type { Fault } from './finding.ts'

/** Faults of the rows of an appendix: no lead, no deadline, an agency of another field, the same task twice. */
export function checkTasks({ tasks, taskForm }: PlanDocument): Fault[] {
  return [
    ...missing(tasks, taskForm, 'task-without-lead', ({ lead }) => lead.length === 0),
    ...missing(tasks, taskForm, 'task-without-deadline', ({ deadlines }) => deadlines.length === 0),
    ...tasks.flatMap(agencyFaults),
    ...duplicates(tasks),
  ]
}

function missing(
  tasks: readonly ReadItem[],
  form: PlanDocument['taskForm'],
  code: 'task-without-lead' | 'task-without-deadline',
  lacks: (task: ReadItem) => boolean,
): Fault[] {
  const found = tasks.filter(lacks)
  const [first] = found
  // A table without the column at all is one fault, not one for each row.
  if (first && found.length === tasks.length && tasks.length > 1) {
    return [{ code, severity: 'warning', ref: null, tasks: tasks.length, line: first.line }]
  }
  // A table has a cell for it in each row; of instructions in a text one fault names all.
  if (first && form === 'text') {
    const refs = found.map(({ ref }) => ref)
    return [{ code, severity: 'note', ref: null, refs, tasks: tasks.length, line: first.line }]
  }
  return found.map(({ ref, line }) => ({
    code,
    severity: 'warning',
    line,
    ref,
    tasks: tasks.length,
  }))
}

function agencyFaults(task: ReadItem): Fault[] {
  return [...task.lead, ...task.partners].flatMap(agency => {
    const unfit = unfittingAgency(agency, task)
    if (!unfit) return []
    const fault = { code: 'unfitting-agency', severity: 'warning' } as const
    return [{ ...fault, ref: task.ref, agency, field: unfit.task, ofAgency: unfit.agency, line: task.line }]
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
    const fault = { code: 'duplicate-task', severity: 'warning' } as const
    return [{ ...fault, ref: task.ref, other: before.ref, otherLine: before.line, line: task.line }]
  })
}

/** The words of a task that carry its meaning, as a set: order, case, years and routine words do not count. */
function contentWords(text: string): string {
  const words = (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(fold).filter(word => !/^\d+$/.test(word))
  return [...new Set(words.filter(word => !EMPTY_WORDS.has(word)))].sort().join(' ')
}
