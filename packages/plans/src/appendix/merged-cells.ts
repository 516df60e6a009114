import type { Notice } from '../notice.ts'
import type { TaskRow } from './appendix-row.ts'

/** Columns in which a cell often spans several rows; an empty cell for partners or outputs means that there are none. */
const SPANNING = ['lead', 'deadline'] as const
type Spanning = (typeof SPANNING)[number]

/** Fewer empty cells than these are gaps of the document, which a check reports. */
const FEWEST = 2
const SHARE = 0.4

/**
 * Fills cells that were merged with the one above: text keeps the words of such a cell in its first row only. A column is
 * taken so where a good part of its cells are empty and each of them stands below a filled one of the same group.
 *
 * @param groups the rows under each dimension
 * @returns the same groups, and a notice "merged-cells" for each column so read
 */
export function fillMergedCells(groups: readonly (readonly TaskRow[])[]): {
  groups: (readonly TaskRow[])[]
  notices: Notice[]
} {
  let filled = [...groups]
  const notices: Notice[] = []
  for (const column of SPANNING) {
    const rows = filled.flat()
    const empty = rows.filter(row => !row.cells[column])
    const [first] = empty
    const isMerged = empty.length >= Math.max(FEWEST, rows.length * SHARE)
    if (!first || !isMerged || filled.some(([top]) => top && !top.cells[column])) continue
    filled = filled.map(group => fillDown(group, column))
    notices.push({ code: 'merged-cells', column, cells: empty.length, line: first.line })
  }
  return { groups: filled, notices }
}

function fillDown(group: readonly TaskRow[], column: Spanning): TaskRow[] {
  let above: string | undefined
  return group.map(row => {
    above = row.cells[column] || above
    return above === undefined ? row : { ...row, cells: { ...row.cells, [column]: above } }
  })
}
