import { type Goal, type JudgedGoal, type Panel, type Province, round4 } from '@papi-lens/core'
import { expectedText, formatDelta, judgedText, nameOf, scoreText } from '@papi-lens/words'
import type { CommandWords } from '@papi-lens/words/command'
import type { Invocation } from '../call/invocation.ts'
import { tableText, wrapText } from '../told/table.ts'
import { sourceLine } from '../told/wording.ts'

/** A target with its judgement; `year` is the one it is for if that is not the next. */
export interface JudgedTarget {
  /** As it was given, or stands in the plan. */
  readonly text: string
  readonly goal: Goal
  readonly found: JudgedGoal
  readonly otherYear: number | null
}

export interface JudgedFound {
  readonly province: Province
  readonly year: number
  readonly targets: readonly JudgedTarget[]
  /** Targets of the plan that are none of the index; 0 where none was read from a plan. */
  readonly others: number
}

/** Judged targets for people: where the province stands, how far scores go by themselves, every target. */
export function judgedAnswer(call: Invocation, panel: Panel, found: JudgedFound): string {
  const { style, width } = call
  const words = call.words
  const { targets, others, year } = found
  const units = [...new Set(targets.map(target => target.found.unit))]
  const lines = [
    ...units
      .flatMap(unit => unitLines(unit, found, panel, words))
      .map((line, at) => (at % 2 === 0 ? style.bold(wrapText(line, width)) : wrapText(line, width))),
    ...(targets.length > 0 ? ['', targetTable(call, panel, found)] : [wrapText(words.goals.none, width), '']),
    ...(targets.length > 0 ? [wrapText(words.goals.note, width), ''] : []),
    ...(others > 0 ? [wrapText(words.goals.others(others), width), ''] : []),
    style.dim(
      sourceLine([targets.length > 0 ? `${panel.years[0]}–${panel.years.at(-1)}` : year], call.words),
    ),
  ]
  return `${lines.join('\n')}\n`
}

/** Where the province stands in a unit, and how far it goes by itself. */
function unitLines(
  unit: string,
  { province, year, targets }: JudgedFound,
  panel: Panel,
  words: CommandWords,
): string[] {
  const from = words.goals.from({
    province: nameOf(province, words),
    year,
    unit: nameOf(panel.framework.unit(unit), words),
    score: scoreText(panel.score(province.code, year, unit), words),
  })
  const scale = panel.framework.scale(unit, year)
  const expected = targets.find(({ found }) => found.unit === unit)?.found.expected
  const told = expected && scale ? expectedText({ expected }, scale, words) : null
  return [from, told ?? words.goals.unknown]
}

function targetTable(
  { width, words }: Invocation,
  panel: Panel,
  { province, year, targets }: JudgedFound,
): string {
  const { heads } = words.goals
  const verdict = ({ goal, found, otherYear }: JudgedTarget) =>
    judgedText({ score: panel.score(province.code, year, found.unit), goal, found, otherYear }, words)
  const rows = targets.map(target => [
    words.goals.goal(target.goal),
    nameOf(panel.framework.unit(target.found.unit), words),
    target.found.gain === null ? '–' : formatDelta(round4(target.found.gain), words),
    verdict(target),
    target.found.feasible ? words.reach.reached(target.found.feasible) : '–',
  ])
  return tableText(
    [
      { head: heads.target, wraps: true },
      { head: heads.unit, wraps: true },
      { head: heads.gain, align: 'right' },
      { head: heads.judged, wraps: true },
      { head: heads.reached, wraps: true },
    ],
    rows,
    width,
  )
}
