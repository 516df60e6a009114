import {
  type Dataset,
  type Framework,
  type MovedIndicator,
  type PriorityReason,
  type Province,
  reasonsOf,
  scorecardOf,
} from '@papi-lens/core'
import type { Area, Areas } from '@papi-lens/plans'
import {
  formatNumber,
  formatRate,
  formatScore,
  indicatorLabel,
  nameOf,
  scoreText,
  sentenceOf,
  type Words,
} from '@papi-lens/words'
import type { Invocation } from '../call/invocation.ts'
import { missingLines } from '../told/missing-scores.ts'
import { plansAside } from '../told/plans-aside.ts'
import { type Row, tableText, wrapText } from '../told/table.ts'
import { NOTHING, sourceLine } from '../told/wording.ts'

/** Why each weak area has its place. */
type Reasons = ReadonlyMap<string, readonly PriorityReason[]>

/** Areas whose questions are named. */
const FIRST = 5

/** Priorities for people: the finding, the list with its reasons, the weak areas that no task answers, plans, source. */
export function prioritiesText(
  call: Invocation,
  dataset: Dataset,
  province: Province,
  found: Areas,
  moved: ReadonlyMap<string, readonly MovedIndicator[]>,
): string {
  const { words, style, width } = call
  const { year } = found
  const { framework } = dataset.panel
  const card = scorecardOf(dataset, province.code, year)
  const scored = found.areas.some(({ priority }) => priority !== null)
  const reasons = new Map(
    found.weak.map(area => [
      area.id,
      area.priority ? reasonsOf(dataset, province.code, year, area.priority) : [],
    ]),
  )
  const first = dataset.panel.firstYearOf(province.code)
  const missing = missingLines(
    [{ year, scores: found.areas.map(({ score }) => score) }],
    { province, first },
    words,
  )
  const unpublished =
    scored && missing.length > 0 ? [...missing, sentenceOf(words.priorities.onlyScored, words)] : missing
  const lines = [
    style.bold(wrapText(words.command.scores.headline(province, year, card.total), width)),
    wrapText(firstLine(found, framework, words), width),
    ...(unpublished.length > 0 ? [wrapText(unpublished.join(' '), width)] : []),
    ...(scored ? [wrapText(sentenceOf(words.coverage.finding(found, province), words), width)] : []),
    ...ofTheYear(reasons).map(reason => wrapText(sentenceOf(words.priorities.reason(reason), words), width)),
    '',
    ...(scored ? [areaTable(call, framework, found, reasons)] : []),
    ...movedLines(found, moved, framework, words).map(line => wrapText(line, width)),
    ...uncoveredLines(found, framework, words).map(line => wrapText(line, width)),
    ...plansAside(found, province, words).map(line => wrapText(line, width)),
    '',
    ...(scored
      ? [sentenceOf(words.coverage.weakMeaning(year), words), words.priorities.note].map(line =>
          style.dim(wrapText(line, width)),
        )
      : []),
    style.dim(sourceLine([year], words)),
  ]
  return `${lines.join('\n')}\n`
}

/** The questions that moved in the first areas, where they are loaded. */
function movedLines(
  { areas }: Areas,
  moved: ReadonlyMap<string, readonly MovedIndicator[]>,
  framework: Framework,
  words: Words,
): string[] {
  const lines = areas.slice(0, FIRST).flatMap(({ id }) => {
    const found = moved.get(id)
    if (!found) return []
    const told = found.map(({ indicator, from, to }) => {
      return `${indicatorLabel(indicator, words)} (${formatNumber(from, words)} → ${formatNumber(to, words)})`
    })
    return [`- ${nameOf(framework.unit(id), words)}: ${told.join('; ')}`]
  })
  return lines.length === 0 ? [] : [sentenceOf(words.indicators.moved, words, ':'), ...lines, '']
}

/** Which area comes first, and how sure that is. */
function firstLine({ areas }: Areas, framework: Framework, words: Words): string {
  const [first] = areas
  const { priorities } = words
  const told = first?.priority
    ? priorities.first(nameOf(framework.unit(first.id), words), first.priority)
    : priorities.none
  return sentenceOf(told, words)
}

/** A reason that holds for every area of the year, since it lies in the years and not in the area. */
function isOfTheYear(reason: PriorityReason): boolean {
  return reason.code === 'change-unknown' && (reason.why === 'first-year' || reason.why === 'resampled')
}

/** Those reasons, to be told once. */
function ofTheYear(reasons: Reasons): PriorityReason[] {
  return [...reasons.values()].flat().filter(isOfTheYear).slice(0, 1)
}

/** Every area with its figures: below each weak one the reasons for its place, the others muted. */
function areaTable(
  { style, width, words }: Invocation,
  framework: Framework,
  { areas }: Areas,
  reasons: Reasons,
): string {
  const { heads } = words.priorities
  const rows = areas.flatMap((area, index): Row[] => {
    const cells = cellsOf(area, index, framework, words)
    const why = reasons.get(area.id)?.filter(reason => !isOfTheYear(reason)) ?? []
    if (why.length === 0) return [cells.map(style.dim)]
    return [cells, { note: style.dim(words.priorities.reasons(why)) }]
  })
  return tableText(
    [
      { head: heads.order, align: 'right' },
      { head: heads.area, wraps: true },
      { head: heads.score, align: 'right', wraps: true },
      { head: heads.group, wraps: true, optional: true },
      { head: heads.priority, align: 'right' },
      { head: heads.stability, align: 'right', wraps: 'head', optional: true },
      { head: heads.stabilityNoise, align: 'right', wraps: 'head', optional: true },
      { head: heads.coverage, wraps: true },
    ],
    rows,
    width,
  )
}

function cellsOf(area: Area, index: number, framework: Framework, words: Words): string[] {
  const { id, score, priority } = area
  const rate = (share: number | null | undefined) =>
    share === null || share === undefined ? NOTHING : formatRate(share, words)
  return [
    priority ? `${index + 1}` : NOTHING,
    nameOf(framework.unit(id), words),
    scoreText(score, words),
    priority ? words.names.group[priority.group] : NOTHING,
    priority ? formatScore(priority.priority, words) : NOTHING,
    rate(priority?.stability),
    rate(priority?.stabilityNoise),
    words.coverage.cell(area),
  ]
}

/** What the plans leave alone; where none could be told so, nothing. */
function uncoveredLines({ uncovered }: Areas, framework: Framework, words: Words): string[] {
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
