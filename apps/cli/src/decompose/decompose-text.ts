import {
  type ChangeRow,
  changeBetween,
  type Dataset,
  type DecomposedPart,
  type Decomposition,
  directionOf,
  type Province,
} from '@papi-lens/core'
import { formatDelta, formatScore, nameOf } from '@papi-lens/words'
import type { CommandWords } from '@papi-lens/words/command'
import type { Invocation } from '../call/invocation.ts'
import { tableText, wrapText } from '../told/table.ts'
import { NOTHING, sourceLine } from '../told/wording.ts'

/** What `papi decompose` found. */
export interface DecomposeFound {
  readonly province: Province
  readonly from: number
  readonly to: number
  readonly found: Decomposition
}

/** Parts named on each side of the finding. */
const MOST_NAMED = 2

/** A decomposition for people: the change, what moved it most, every part, what rounding leaves over. */
export function decomposeText(call: Invocation, dataset: Dataset, result: DecomposeFound): string {
  const { style, width, words } = call
  const { from, to, found } = result
  const rows = changeBetween(dataset, result.province.code, from, to).rows
  const changes = new Map(rows.map(row => [row.id, row]))
  const { residual } = words.command.decomposition
  const lines = [
    style.bold(wrapText(changeLine(result, dataset, words), width)),
    wrapText(moversLine(found, dataset, changes, words), width),
    '',
    partTable(call, dataset, result, changes),
    wrapText(residual(formatDelta(found.residual, words, 4)), width),
    '',
    style.dim(sourceLine([from, to], words)),
  ]
  return `${lines.join('\n')}\n`
}

function changeLine(
  { province, from, to, found: { total, unit } }: DecomposeFound,
  { panel: { framework } }: Dataset,
  words: CommandWords,
): string {
  const direction = directionOf(total.delta) ?? 'flat'
  return words.command.decomposition.whole({
    where: `${nameOf(province, words)} ${from}–${to}`,
    name: nameOf(framework.unit(unit), words),
    from: formatScore(total.from, words),
    to: formatScore(total.to, words),
    direction: words.names.direction[direction],
    size: direction === 'flat' ? '' : formatDelta(total.delta, words),
  })
}

/** The sub-dimensions that moved the score most, either way; a clear change is told as one. */
function moversLine(
  { parts }: Decomposition,
  { panel: { framework } }: Dataset,
  changes: ReadonlyMap<string, ChangeRow>,
  words: CommandWords,
): string {
  const subs = parts.filter(({ level }) => level === 'subdimension')
  const named = (sorted: readonly DecomposedPart[]) =>
    sorted
      .slice(0, MOST_NAMED)
      .map(({ id, delta }) => {
        const clear = changes.get(id)?.signal === 'clear'
        const told = clear ? `, ${words.signal.moved[delta > 0 ? 'up' : 'down'].clear}` : ''
        return `${nameOf(framework.unit(id), words)} (${formatDelta(delta, words)}${told})`
      })
      .join(', ')
  const up = subs.filter(({ delta }) => delta > 0).sort((a, b) => b.delta - a.delta)
  const down = subs.filter(({ delta }) => delta < 0).sort((a, b) => a.delta - b.delta)
  const { pushedUp, pulledDown, unmoved } = words.command.decomposition
  const sentences = [
    ...(up.length > 0 ? [pushedUp(named(up))] : []),
    ...(down.length > 0 ? [pulledDown(named(down))] : []),
  ]
  return sentences.join(' ') || unmoved
}

function partTable(
  { style, width, words }: Invocation,
  { panel: { framework } }: Dataset,
  result: DecomposeFound,
  changes: ReadonlyMap<string, ChangeRow>,
): string {
  const { heads, within } = words.command.decomposition
  const rows = result.found.parts.map(({ id, level, delta, share }) => {
    const row = changes.get(id)
    const moved = row?.direction === 'up' || row?.direction === 'down' ? row.direction : null
    const cells = [
      framework.position(id, result.to) ?? '',
      nameOf(framework.unit(id), words),
      formatDelta(delta, words),
      share === null ? NOTHING : `${formatDelta(share * 100, words, 0)}%`,
      row?.signal === 'clear' && moved ? words.signal.moved[moved].clear : row?.signal ? within : NOTHING,
    ]
    if (level === 'dimension') return cells.map(style.bold)
    return row?.signal === 'within' ? cells.map(style.dim) : cells
  })
  return tableText(
    [
      { head: heads.number },
      { head: heads.unit, wraps: true },
      { head: heads.change, align: 'right' },
      { head: heads.share, align: 'right', wraps: true },
      { head: heads.signal, wraps: true, optional: true },
    ],
    rows,
    width,
  )
}
