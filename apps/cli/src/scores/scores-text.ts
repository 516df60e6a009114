import { findProvince, type Panel, type Province, type Scorecard, type ScoredUnit } from '@papi-lens/core'
import { formatPercent, formatScore, nameOf, scoreText } from '@papi-lens/words'
import type { Invocation } from '../call/invocation.ts'
import { missingLines } from '../told/missing-scores.ts'
import { tableText, wrapText } from '../told/table.ts'
import { NOTHING, sourceLine } from '../told/wording.ts'

/** Scores for people: where the province stands and how sure that is, every unit, the source. */
export function scoresText(call: Invocation, panel: Panel, province: Province, card: Scorecard): string {
  const { style, width, words } = call
  const { scores } = words.command
  const units = unitsOf(card)
  const lines = [
    style.bold(wrapText(scores.headline(province, card.year, card.total), width)),
    ...asideLines(call, panel, card, province).map(line => wrapText(line, width)),
    '',
    scoresTable(call, panel, card),
    ...(units.some(({ rankRange }) => rankRange !== null)
      ? [style.dim(wrapText(scores.rangeNote, width))]
      : []),
    style.dim(sourceLine([card.year], words)),
  ]
  return `${lines.join('\n')}\n`
}

/** What was not published, and the region beside the total. */
function asideLines({ words }: Invocation, panel: Panel, card: Scorecard, province: Province): string[] {
  const { places } = words.command
  const { provinces } = panel
  const scores = card.dimensions.flatMap(({ subdimensions }) => subdimensions.map(({ score }) => score))
  const unpublished = missingLines(
    [{ year: card.year, scores }],
    { province, first: panel.firstYearOf(province.code) },
    words,
  )
  const { name, rank, of, median, best } = card.total.region
  if (median === null || best === null || !scores.some(score => typeof score === 'number')) return unpublished
  return [
    ...unpublished,
    places.inRegion({
      name: words.names.region[name],
      rank,
      of,
      median: formatScore(median, words),
      best: nameOf(findProvince(provinces, best.province), words),
      score: formatScore(best.score, words),
    }),
  ]
}

function unitsOf({ total, dimensions }: Scorecard): ScoredUnit[] {
  return [total, ...dimensions.flatMap(dimension => [dimension, ...dimension.subdimensions])]
}

function scoresTable({ style, width, words }: Invocation, { framework }: Panel, card: Scorecard): string {
  const { scores } = words.command
  const row = (unit: ScoredUnit) => [
    unit.number ?? '',
    nameOf(framework.unit(unit.id), words),
    scoreText(unit.score, words),
    unit.share === null ? NOTHING : formatPercent(unit.share, words),
    unit.rank === null ? NOTHING : `${unit.rank}/${unit.of}`,
    unit.rankRange?.join('–') ?? NOTHING,
    unit.region.rank === null ? NOTHING : `${unit.region.rank}/${unit.region.of}`,
    scores.group(unit.group, unit.onBorderOf) ?? NOTHING,
  ]
  const { heads } = words.command.figures
  return tableText(
    [
      { head: heads.number },
      { head: heads.unit, wraps: true },
      { head: heads.score, align: 'right' },
      { head: heads.ofScale, align: 'right', optional: true },
      { head: heads.rank, align: 'right' },
      { head: heads.range, align: 'right', wraps: 'head' },
      { head: heads.inRegion, align: 'right', wraps: 'head', optional: true },
      { head: heads.group, wraps: true },
    ],
    unitsOf(card).map(unit =>
      framework.unit(unit.id).level === 'subdimension' ? row(unit) : row(unit).map(style.bold),
    ),
    width,
  )
}
