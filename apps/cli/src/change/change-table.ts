import type { ChangeRow, Framework } from '@papi-lens/core'
import { bandText, changeText, nameOf, scoreText } from '@papi-lens/words'
import type { CommandWords } from '@papi-lens/words/command'
import type { Invocation } from '../call/invocation.ts'
import { movedText } from '../told/moved.ts'
import { type Column, tableText } from '../told/table.ts'
import { NOTHING } from '../told/wording.ts'

/** Beside a clear change, so that it is told without colour or weight too. */
export const MARK = { up: '▲', down: '▼' } as const

/** Every unit with its scores, its change and usual movement; what is clear strong, what is within usual movement muted. */
export function changeTable(
  { style, width, words }: Invocation,
  framework: Framework,
  { from, to, rows }: { readonly from: number; readonly to: number; readonly rows: readonly ChangeRow[] },
): string {
  const { heads } = words.command.figures
  const banded = rows.some(({ band }) => band !== null)
  const columns: Column[] = [
    { head: heads.number },
    { head: heads.unit, wraps: true },
    { head: `${from}`, align: 'right', wraps: true },
    { head: `${to}`, align: 'right', wraps: true },
    { head: heads.change, align: 'right', wraps: true },
    ...(banded ? [{ head: heads.band, align: 'right' as const, optional: true as const }] : []),
    { head: heads.nation, align: 'right', wraps: 'head', optional: true },
    { head: heads.group, wraps: true, optional: true },
    { head: heads.flags, wraps: true },
  ]
  const cells = rows.map(row => {
    const clear = row.signal === 'clear'
    const moved = row.direction === 'up' || row.direction === 'down' ? row.direction : null
    const said = changeText(row, words)
    const named = [
      framework.position(row.id, to) ?? framework.position(row.id, from) ?? '',
      nameOf(framework.unit(row.id), words),
    ]
    const figures = [
      scoreText(row.from, words),
      scoreText(row.to, words),
      clear && moved ? `${MARK[moved]} ${said}` : said,
      ...(banded ? [bandText(row, words) ?? NOTHING] : []),
      movedText(row.nationalMedianDelta, row.comparability, words),
      groupsText(row, words),
      notesOf(row, words).join(', '),
    ]
    const weight = clear ? style.bold : row.signal === 'within' ? style.dim : String
    // Dimensions keep their names strong, as heads of what follows; only what is clear is strong to its end.
    return [...named.map(row.level === 'subdimension' ? weight : style.bold), ...figures.map(weight)]
  })
  return tableText(columns, cells, width)
}

function groupsText(
  { groupFrom, groupTo }: Pick<ChangeRow, 'groupFrom' | 'groupTo'>,
  words: CommandWords,
): string {
  const [before, after] = [groupFrom, groupTo].map(group => (group ? words.names.group[group] : NOTHING))
  return before === after ? `${after}` : `${before} → ${after}`
}

/** What is to be noted of a row, the clear first; not what its figures say already. */
function notesOf(
  { comparability, flags }: Pick<ChangeRow, 'comparability' | 'flags'>,
  words: CommandWords,
): string[] {
  const { flag, verdict } = words.names
  const said = flags.filter(
    id => id !== 'declined' && !(id === 'persistent-decline' && flags.includes('sustained-decline')),
  )
  return [...(comparability === 'rescaled' ? [verdict.rescaled] : []), ...said.map(id => flag[id])]
}
