import { type Group, isScore, type Panel, type Province, type Scenario, type Score } from '@papi-lens/core'
import { formatDelta, formatScore, localeOf, nameOf, scoreText } from '@papi-lens/words'
import type { CommandWords } from '@papi-lens/words/command'
import type { Invocation } from '../call/invocation.ts'
import { tableText, wrapText } from '../told/table.ts'
import { NOTHING, sourceLine } from '../told/wording.ts'

/** What `papi scenario --set` found. */
export interface ScenarioFound {
  readonly province: Province
  readonly year: number
  readonly settings: Readonly<Record<string, number>>
  readonly scenario: Scenario
}

/** A scenario for people: where it leads, what was assumed, the dimensions before and after. */
export function scenarioText(call: Invocation, panel: Panel, found: ScenarioFound): string {
  const { style, width, words } = call
  const lines = [
    style.bold(wrapText(outcomeLine(found, words), width)),
    wrapText(settingsLine(found, panel, words), width),
    '',
    dimensionTable(call, panel, found),
    style.dim(sourceLine([found.year], words)),
  ]
  return `${lines.join('\n')}\n`
}

function outcomeLine(
  { province, year, scenario: { before, after } }: ScenarioFound,
  words: CommandWords,
): string {
  const where = `${nameOf(province, words)} ${year}`
  const { outcome, noTotal } = words.scenario
  if (!isScore(before.total) || !isScore(after.total)) return noTotal(where, scoreText(after.total, words))
  const scores = `${formatScore(before.total, words)} → ${formatScore(after.total, words)}`
  return outcome({
    where,
    total: `${scores} (${formatDelta(after.total - before.total, words)})`,
    group: groupArrow(before.group, after.group, words).toLocaleLowerCase(localeOf(words)),
    rank: arrow(`${before.rank}`, `${after.rank}`),
  })
}

function settingsLine(
  { province, year, settings }: ScenarioFound,
  panel: Panel,
  words: CommandWords,
): string {
  const assumed = Object.entries(settings).map(([id, score]) => {
    const now = scoreText(panel.score(province.code, year, id), words)
    return `${nameOf(panel.framework.unit(id), words)} ${now} → ${formatScore(score, words)}`
  })
  return words.scenario.assumed(assumed.join('; '))
}

function dimensionTable({ style, width, words }: Invocation, panel: Panel, found: ScenarioFound): string {
  const { heads } = words.scenario
  const { before, after } = found.scenario
  const rows = before.dimensions.map((was, index) => {
    const is = after.dimensions[index] ?? was
    const moved = isScore(was.score) && isScore(is.score) ? is.score - was.score : null
    const cells = [
      panel.framework.position(was.id, found.year) ?? '',
      nameOf(panel.framework.unit(was.id), words),
      scoreText(was.score, words),
      scoreText(is.score, words),
      moved === null ? NOTHING : formatDelta(moved, words),
      arrow(rankText(was.score, was.rank), rankText(is.score, is.rank)),
      groupArrow(was.group, is.group, words),
    ]
    return moved === null || moved === 0 ? cells : cells.map(style.bold)
  })
  return tableText(
    [
      { head: heads.number },
      { head: heads.dimension, wraps: true },
      { head: heads.published, align: 'right', wraps: true },
      { head: heads.assumed, align: 'right', wraps: true },
      { head: heads.change, align: 'right', optional: true },
      { head: heads.rank, align: 'right' },
      { head: heads.group, wraps: true, optional: true },
    ],
    rows,
    width,
  )
}

function rankText(score: Score, rank: number | null): string {
  return isScore(score) && rank !== null ? `${rank}` : NOTHING
}

function groupArrow(before: Group | null, after: Group | null, words: CommandWords): string {
  const [was, is] = [before, after].map(group => (group ? words.names.group[group] : NOTHING))
  return arrow(`${was}`, `${is}`)
}

function arrow(before: string, after: string): string {
  return before === after ? after : `${before} → ${after}`
}
