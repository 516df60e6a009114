import { type Dataset, type Framework, type Priority, type Province, scorecardOf } from '@papi-lens/core'
import type { Areas } from '@papi-lens/plans'
import { formatPercent, formatScore, sentenceOf } from '@papi-lens/words'
import type { CommandWords } from '@papi-lens/words/command'
import type { Invocation } from '../call/invocation.ts'
import { plansAside } from '../told/plans-aside.ts'
import { tableText, wrapText } from '../told/table.ts'
import { headline, NOTHING, nameOf, scoreText, sourceLine } from '../told/wording.ts'

/** Priorities for people: the finding, the list, the weak areas that no task answers, the plans, the source. */
export function prioritiesText(call: Invocation, dataset: Dataset, province: Province, found: Areas): string {
  const { words, style, width } = call
  const { year } = found
  const { framework } = dataset.panel
  const { total } = scorecardOf(dataset, province.code, year, { draws: 0 })
  const lines = [
    style.bold(wrapText(headline(province, year, total, words), width)),
    wrapText(firstLine(found, framework, words), width),
    wrapText(sentenceOf(words.coverage.finding(found, province), words), width),
    '',
    areaTable(call, framework, found),
    ...uncoveredLines(found, framework, words).map(line => wrapText(line, width)),
    ...plansAside(found, province, words).map(line => wrapText(line, width)),
    '',
    style.dim(sourceLine([year], words)),
  ]
  return `${lines.join('\n')}\n`
}

function firstLine({ areas }: Areas, framework: Framework, words: CommandWords): string {
  const [first] = areas
  const { priorities } = words.command
  if (!first?.priority) return priorities.none
  return priorities.first(nameOf(framework.unit(first.id), words), stabilityText(first.priority, words))
}

function areaTable({ words, width }: Invocation, framework: Framework, { areas }: Areas): string {
  const { heads } = words.command.priorities
  const { names } = words
  const rows = areas.map((area, index) => {
    const { id, score, priority, flags } = area
    return [
      priority ? `${index + 1}` : NOTHING,
      nameOf(framework.unit(id), words),
      scoreText(score, words),
      priority ? names.group[priority.group] : NOTHING,
      priority ? formatScore(priority.priority, words) : NOTHING,
      priority ? stabilityText(priority, words) : NOTHING,
      words.coverage.cell(area),
      flags.map(flag => names.flag[flag]).join(', '),
    ]
  })
  return tableText(
    [
      { head: heads.order, align: 'right' },
      { head: heads.subdimension, wraps: true },
      { head: heads.score, align: 'right', wraps: true },
      { head: heads.group, wraps: true, optional: true },
      { head: heads.priority, align: 'right' },
      { head: heads.stability, align: 'right', optional: true },
      { head: heads.tasks, wraps: true },
      { head: heads.flags, wraps: true },
    ],
    rows,
    width,
  )
}

function stabilityText({ stability }: Priority, words: CommandWords): string {
  return stability === null ? NOTHING : formatPercent(stability, words)
}

/** What the plans leave alone; where none could be told so, nothing. */
function uncoveredLines({ uncovered }: Areas, framework: Framework, words: CommandWords): string[] {
  const { coverage } = words
  if (uncovered.length === 0) return []
  return [
    `${sentenceOf(coverage.state.none, words, '')} (${uncovered.length}):`,
    ...uncovered.map(({ id, general }) => {
      const note = general.length > 0 ? ` (${coverage.general(general.map(({ item }) => item))})` : ''
      return `- ${nameOf(framework.unit(id), words)}${note}`
    }),
    '',
  ]
}
