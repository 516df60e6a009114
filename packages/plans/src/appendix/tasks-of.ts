import type { Notice } from '../notice.ts'
import type { ReadItem } from '../plan-item.ts'
import { readDeadlines } from '../promises/read-deadlines.ts'
import { readItem } from '../read-item.ts'
import { dimensionOfHeading } from '../structure/dimension-heading.ts'
import { agenciesIn } from './agency.ts'
import type { AppendixRow, GroupRow, TaskRow } from './appendix-row.ts'
import { fillMergedCells } from './merged-cells.ts'
import { outputKind } from './output-kind.ts'
import { outputsIn } from './output-words.ts'

const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV']

/** A group of rows and its tasks; null before the first group. */
interface Group {
  readonly row: GroupRow | null
  readonly tasks: readonly TaskRow[]
}

/** The rows of an appendix as tasks: with references, the dimension of their group, and each cell as a list. */
export function tasksOf(
  rows: readonly AppendixRow[],
  context: { readonly year: number | null },
): { tasks: ReadItem[]; notices: Notice[] } {
  const printed = groupsOf(rows)
  const merged = fillMergedCells(printed.map(({ tasks }) => tasks))
  const groups = printed.map(({ row }, at): Group => ({ row, tasks: merged.groups[at] ?? [] }))
  const restarts =
    groups.filter(({ row, tasks }) => row && tasks[0]?.number?.replace(/^0/, '') === '1').length > 1
  const tasks: ReadItem[] = []
  const notices: Notice[] = [...merged.notices]
  let ordinal = 0
  for (const { row, tasks: own } of groups) {
    if (row) ordinal++
    const roman = row ? (row.numeral ?? ROMANS[ordinal - 1] ?? `${ordinal}`) : null
    const dimension = row ? dimensionOfHeading(row.heading) : null
    let topic: string | null = null
    for (const [at, task] of own.entries()) {
      topic = task.cells.topic ? dimensionOfHeading(task.cells.topic) : topic
      const ref = refOf(task, own, at, roman, restarts)
      tasks.push(taskOf(task, ref, dimension ?? topic, context, notices))
    }
  }
  return { tasks, notices }
}

function groupsOf(rows: readonly AppendixRow[]): Group[] {
  const groups: { row: GroupRow | null; tasks: TaskRow[] }[] = [{ row: null, tasks: [] }]
  for (const row of rows) {
    if (row.kind === 'group') groups.push({ row, tasks: [] })
    else groups.at(-1)?.tasks.push(row)
  }
  return groups
}

/** The number printed, under its group's where numbering starts anew; a letter under the number above it. */
function refOf(
  { number }: TaskRow,
  own: readonly TaskRow[],
  at: number,
  roman: string | null,
  restarts: boolean,
): string {
  const under = restarts && roman ? `${roman}.` : ''
  if (number === null) return roman ? `${roman}-${at + 1}` : `${at + 1}`
  if (!/^\p{Ll}$/u.test(number)) return /^[IVX]/.test(number) ? number : `${under}${number}`
  let above = at - 1
  while (above >= 0 && /^\p{Ll}?$/u.test(own[above]?.number ?? '')) above--
  const parent = own[above]?.number
  return parent === undefined || parent === null ? `${under}${number}` : `${under}${parent}.${number}`
}

function taskOf(
  { line, lastLine, cells, isUnclear }: TaskRow,
  ref: string,
  dimension: string | null,
  context: { readonly year: number | null },
  notices: Notice[],
): ReadItem {
  const { deadlines, unread } = cells.deadline
    ? readDeadlines(cells.deadline, context)
    : { deadlines: [], unread: [] }
  if (isUnclear) notices.push({ code: 'unclear-columns', ref, line })
  for (const text of unread) notices.push({ code: 'unread-deadline', ref, text, line })
  const { lead, partners } = whoIn(cells.lead ?? '', cells.partners ?? '')
  const outputs = outputsIn(cells.outputs ?? '').map(text => ({ kind: outputKind(text), text }))
  const words = { ref, dimension, text: cells.text ?? '', line, lastLine }
  return readItem({
    kind: 'task',
    ...words,
    outputs,
    lead,
    partners,
    deadlines,
    ...(unread.length > 0 && { unreadDeadlines: unread }),
  })
}

/** Who leads and who takes part; one column may tell both, each behind its word. */
function whoIn(lead: string, partners: string): { lead: string[]; partners: string[] } {
  const told =
    /^[-+–]?\s?(?:cơ quan |đơn vị )?chủ trì ?:(.{1,2000}?)(?:cơ quan |đơn vị )?phối hợp ?:(.{0,2000})$/isu.exec(
      lead.slice(0, 5000),
    )
  if (!told || partners) return { lead: agenciesIn(lead), partners: agenciesIn(partners) }
  return { lead: agenciesIn(told[1] ?? ''), partners: agenciesIn(told[2] ?? '') }
}
