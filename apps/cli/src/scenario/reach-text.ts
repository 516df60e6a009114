import {
  type Group,
  isScore,
  type JudgedGoal,
  type Panel,
  type Province,
  type Reach,
  round4,
} from '@papi-lens/core'
import { formatDelta, formatScore, localeOf, nameOf, scoreText } from '@papi-lens/words'
import type { CommandWords } from '@papi-lens/words/command'
import type { Invocation } from '../call/invocation.ts'
import { tableText, wrapText } from '../told/table.ts'
import { sourceLine } from '../told/wording.ts'

/** What `papi scenario --reach` found. */
export interface ReachFound {
  readonly province: Province
  readonly year: number
  readonly found: Reach
  /** The next group as a target for one year; null where there is none. */
  readonly goal: JudgedGoal | null
}

/** A reach for people: the gain to the next group, how likely the likeliest way has been, every way. */
export function reachText(call: Invocation, panel: Panel, result: ReachFound): string {
  const { style, width } = call
  const words = call.words
  const { year, found } = result
  const lines = [
    style.bold(wrapText(gainLine(result, panel, words), width)),
    ...(found.next === null ? [] : [wrapText(likelyLine(found, panel, words), width)]),
    ...goalLines(result, panel, words).map(line => wrapText(line, width)),
    '',
    ...(found.ways.length > 0
      ? [wayTable(call, panel, result), wrapText(words.command.reach.note, width), '']
      : []),
    style.dim(
      sourceLine([found.ways.length > 0 ? `${panel.years[0]}–${panel.years.at(-1)}` : year], call.words),
    ),
  ]
  return `${lines.join('\n')}\n`
}

function gainLine({ province, year, found }: ReachFound, panel: Panel, words: CommandWords): string {
  const { unit, group, next, cut, gain } = found
  const name = nameOf(panel.framework.unit(unit), words)
  const where = `${nameOf(province, words)} ${year}: ${name} ${scoreText(panel.score(province.code, year, unit), words)}`
  if (group === null) return `${where}: ${words.command.reach.noGroup}`
  if (next === null || cut === null) {
    const end = group === 'high' ? words.command.reach.highest : words.command.reach.beyondScale
    return `${where}, ${words.command.figures.group(group)}: ${end}`
  }
  const named = (id: Group) => words.names.group[id].toLocaleLowerCase(localeOf(words))
  // All four decimals: this is the smallest gain that suffices, and rounded down it would not.
  const [more, over] = [formatScore(gain, words, 4), formatScore(cut, words, 4)]
  return `${where}, ${words.command.reach.gain({ group: named(group), next: named(next), more, over })}`
}

function likelyLine({ ways, gain }: Reach, { framework }: Panel, words: CommandWords): string {
  const [first] = ways
  if (!first) return words.command.reach.noWay
  const name = nameOf(framework.unit(first.id), words)
  return words.command.reach.likely({ name, size: formatScore(gain, words), feasible: first.feasible })
}

/** How far the score goes by itself in a year, and how much the next group asks for against that. */
function goalLines({ year, found, goal }: ReachFound, { framework }: Panel, words: CommandWords): string[] {
  const scale = framework.scale(found.unit, year)
  if (!goal || !scale) return []
  const inPoints = (share: number) => formatDelta(share * (scale.max - scale.min), words)
  const { expected, judged } = goal
  return [
    ...(expected ? [words.command.goals.expected(inPoints(expected.low), inPoints(expected.high))] : []),
    ...(judged ? [words.command.goals.next(judged)] : []),
  ]
}

function wayTable(call: Invocation, panel: Panel, { province, year, found }: ReachFound): string {
  const words = call.words
  const { heads, reached, kept, chance } = words.command.reach
  const rows = found.ways.map(({ id, gain, feasible }) => {
    const score = panel.score(province.code, year, id)
    return [
      panel.framework.position(id, year) ?? '',
      nameOf(panel.framework.unit(id), words),
      scoreText(score, call.words),
      isScore(score) ? formatScore(round4(score + gain), words) : '',
      reached(feasible),
      kept(feasible.kept),
      chance(feasible.chance),
    ]
  })
  return tableText(
    [
      { head: heads.number },
      { head: heads.subdimension, wraps: true },
      { head: heads.now, align: 'right' },
      { head: heads.needed, align: 'right' },
      { head: heads.reached, wraps: true },
      { head: heads.kept, wraps: true, optional: true },
      { head: heads.chance, align: 'right', wraps: true, optional: true },
    ],
    rows,
    call.width,
  )
}
