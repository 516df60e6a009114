import { isScore, type JudgedGoal, type Panel, type Province, type Reach, round4 } from '@papi-lens/core'
import { expectedText, formatScore, likelyText, nameOf, reachText, scoreText } from '@papi-lens/words'
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
export function reachAnswer(call: Invocation, panel: Panel, result: ReachFound): string {
  const { style, width } = call
  const words = call.words
  const { year, found } = result
  const lines = [
    style.bold(wrapText(reachText(whereOf(result, panel, words), found, words), width)),
    ...(found.next === null
      ? []
      : [
          wrapText(
            likelyText(found, id => panel.framework.unit(id), words),
            width,
          ),
        ]),
    ...goalLines(result, panel, words).map(line => wrapText(line, width)),
    '',
    ...(found.ways.length > 0 ? [wayTable(call, panel, result), wrapText(words.reach.note, width), ''] : []),
    style.dim(
      sourceLine([found.ways.length > 0 ? `${panel.years[0]}–${panel.years.at(-1)}` : year], call.words),
    ),
  ]
  return `${lines.join('\n')}\n`
}

/** Where the province stands: name, year, unit and score. */
function whereOf({ province, year, found }: ReachFound, panel: Panel, words: CommandWords): string {
  const name = nameOf(panel.framework.unit(found.unit), words)
  return `${nameOf(province, words)} ${year}: ${name} ${scoreText(panel.score(province.code, year, found.unit), words)}`
}

/** How far the score goes by itself in a year, and how much the next group asks for against that. */
function goalLines({ year, found, goal }: ReachFound, { framework }: Panel, words: CommandWords): string[] {
  const scale = framework.scale(found.unit, year)
  if (!goal || !scale) return []
  const expected = expectedText(goal, scale, words)
  return [
    ...(expected ? [expected] : []),
    ...(goal.judged ? [words.goals.next(goal.judged, goal.feasible)] : []),
  ]
}

function wayTable(call: Invocation, panel: Panel, { province, year, found }: ReachFound): string {
  const words = call.words
  const { heads, reached, kept, chance } = words.reach
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
