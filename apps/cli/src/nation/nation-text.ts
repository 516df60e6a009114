import { type Dataset, findProvince, type Mover, type Rollup, type UnitRollup } from '@papi-lens/core'
import { nameOf } from '@papi-lens/words'
import type { CommandWords } from '@papi-lens/words/command'
import type { Invocation } from '../call/invocation.ts'
import { movedText } from '../told/moved.ts'
import { resampledLines } from '../told/resampled.ts'
import { tableText, wrapText } from '../told/table.ts'
import { NOTHING, sourceLine } from '../told/wording.ts'

/** What `papi nation` found. */
export interface NationFound {
  readonly rollup: Rollup
  /** The units asked for. */
  readonly units: readonly UnitRollup[]
  readonly movers: readonly Mover[]
  /** The one unit asked for, if it is one. */
  readonly unit: string | null
}

/** Movers shown; the others are counted. */
const MOST_SHOWN = 20

/** The nation for people: what moved and what of it is more than chance, every unit, the foremost movers. */
export function nationText(call: Invocation, dataset: Dataset, found: NationFound): string {
  const { style, width, words } = call
  const { rollup, units, movers, unit } = found
  const { from, to } = rollup
  const title = words.command.nation.title({ from, to, provinces: rollup.provinces })
  const [only] = units
  const finding =
    unit === null || !only ? words.command.nation.changes(rollup.changes) : unitLine(only, dataset, words)
  const isJudged = units.some(({ judged }) => judged > 0)
  const caveats = resampledLines(dataset, from, to, words)
  const more = movers.length - MOST_SHOWN
  const list =
    movers.length === 0
      ? isJudged
        ? [wrapText(words.command.nation.noMover, width), '']
        : []
      : [
          wrapText(words.command.nation.movers, width),
          moverTable(call, dataset, movers.slice(0, MOST_SHOWN)),
          ...(more > 0 ? [wrapText(words.command.nation.more(more), width)] : []),
          wrapText(words.command.nation.note, width),
          '',
        ]
  const lines = [
    style.bold(wrapText(`${title}. ${finding}`, width)),
    ...caveats.map(line => wrapText(line, width)),
    '',
    unitTable(call, dataset, units, to),
    ...list,
    style.dim(sourceLine([from, to], words)),
  ]
  return `${lines.join('\n')}\n`
}

function unitLine(unit: UnitRollup, { panel }: Dataset, words: CommandWords): string {
  const name = nameOf(panel.framework.unit(unit.id), words)
  const { n, risen: up, fallen: down, clearUp, clearDown, comparability } = unit
  if (comparability === 'same' || comparability === 'rescaled')
    return words.command.nation.unit({ name, n, up, down, clearUp, clearDown })
  return words.command.nation.noChange(name, words.names.verdict[comparability])
}

function unitTable(
  { style, width, words }: Invocation,
  { panel: { framework } }: Dataset,
  units: readonly UnitRollup[],
  year: number,
): string {
  const { heads } = words.command.nation
  const rows = units.map(unit => {
    const compares = unit.comparability === 'same' || unit.comparability === 'rescaled'
    const known = (count: number | null) => (compares && count !== null ? `${count}` : NOTHING)
    const told = (count: number) => known(unit.judged > 0 ? count : null)
    const cells = [
      framework.position(unit.id, year) ?? '',
      nameOf(framework.unit(unit.id), words),
      known(unit.risen),
      known(unit.fallen),
      told(unit.clearUp),
      told(unit.clearDown),
      unit.judged > 0 ? known(unit.afterBH) : NOTHING,
      compares
        ? movedText(unit.medianDelta, unit.comparability, words)
        : words.names.verdict[unit.comparability],
    ]
    return unit.level === 'subdimension' ? cells : cells.map(style.bold)
  })
  return tableText(
    [
      { head: heads.number },
      { head: heads.unit, wraps: true },
      { head: heads.up, align: 'right' },
      { head: heads.down, align: 'right' },
      { head: heads.clearUp, align: 'right', wraps: true },
      { head: heads.clearDown, align: 'right', wraps: true },
      { head: heads.surviving, align: 'right', wraps: true, optional: true },
      { head: heads.median, align: 'right', wraps: true },
    ],
    rows,
    width,
  )
}

function moverTable(
  { style, width, words }: Invocation,
  { panel }: Dataset,
  movers: readonly Mover[],
): string {
  const { heads, signal: told } = words.command.nation
  const rows = movers.map(({ province, id, delta, comparability, signal, afterBH }) => {
    const cells = [
      nameOf(findProvince(panel.provinces, province), words),
      nameOf(panel.framework.unit(id), words),
      movedText(delta, comparability, words),
      told(signal, afterBH),
    ]
    return signal === 'clear' ? cells : cells.map(style.dim)
  })
  return tableText(
    [
      { head: heads.province, wraps: true },
      { head: heads.unit, wraps: true },
      { head: heads.change, align: 'right' },
      { head: heads.signal, wraps: true },
    ],
    rows,
    width,
  )
}
