import type { Notice } from '../notice.ts'
import type { ReadItem } from '../plan-item.ts'
import type { SourceLine } from '../reading/source-line.ts'
import { type AppendixRow, endsTable } from './appendix-row.ts'
import { flowRows } from './flow-rows.ts'
import { gridRows } from './grid-rows.ts'
import { headAt, type TableHead } from './table-head.ts'
import { tasksOf } from './tasks-of.ts'

/** No appendix has as many rows; what comes behind them is left, and said so. */
const MOST_TASKS = 3000

/** A table of an appendix: its head, and the lines below without the heads that pages repeat. */
interface Table {
  readonly head: TableHead
  readonly lines: SourceLine[]
}

/**
 * The tasks of an appendix, whatever became of its table: cells between tabs, bars or spaces, each on a line of its own,
 * or run together. Tables follow each other with heads of their own; a head that a page repeats is no new table.
 *
 * @param lines from the line that `appendixStart` gives
 * @param context `year`: the plan's, for dates without one
 * @returns tasks in the order of the document, and notices "unclear-columns", "unread-deadline", "unread-appendix" and
 *   "too-many-tasks"
 */
export function readAppendix(
  lines: readonly SourceLine[],
  context: { readonly year: number | null },
): { tasks: ReadItem[]; notices: Notice[] } {
  const tables = tablesIn(lines)
  const rows = tables.flatMap(rowsOf)
  const { tasks, notices } = tasksOf(rows.slice(0, MOST_TASKS), context)
  const first = lines[0]
  if (tasks.length === 0 && first) notices.push({ code: 'unread-appendix', line: first.line })
  const left = rows[MOST_TASKS]
  if (left) notices.push({ code: 'too-many-tasks', most: MOST_TASKS, line: left.line })
  return { tasks, notices }
}

function tablesIn(lines: readonly SourceLine[]): Table[] {
  const tables: Table[] = []
  let table: Table | null = null
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    if (!line) continue
    const head = headAt(lines, index)
    if (head) {
      if (!table || !isRepeated(table.head, head)) {
        table = { head, lines: [] }
        tables.push(table)
      }
      index = head.last
    } else if (table && endsTable(line.text)) table = null
    else table?.lines.push(line)
  }
  return tables
}

function isRepeated(first: TableHead, again: TableHead): boolean {
  return first.layout === again.layout && first.columns.join() === again.columns.join()
}

function rowsOf({ head, lines }: Table): AppendixRow[] {
  if (head.layout === 'run' || head.layout === 'cell-a-line')
    return flowRows(lines, head.columns, head.layout === 'cell-a-line', MOST_TASKS)
  return gridRows(lines, head, MOST_TASKS)
}
