import {
  type Change,
  type ChangeRow,
  certaintyOf,
  type Dataset,
  type Province,
  regionStanding,
  summarise,
} from '@papi-lens/core'
import type { CommandWords } from '@papi-lens/words/command'
import type { Invocation } from '../call/invocation.ts'
import { missingLines, type YearScores, yearsWithoutScores } from '../told/missing-scores.ts'
import { wrapText } from '../told/table.ts'
import { sourceLine } from '../told/wording.ts'
import { changeTable, MARK } from './change-table.ts'

/** A change for people: the total, what is clear, the ranks, every unit, what the marks mean, the source. */
export function changeLines(call: Invocation, dataset: Dataset, province: Province, change: Change): string {
  const { style, width, words } = call
  const { from, to } = change
  const { framework } = dataset.panel
  const summary = summarise(change)
  const certainty = certaintyOf(dataset, province.code, 'total', to)
  const { change: said } = words.command
  const told = words.page.lede(summary, from, framework, dataset.comparability.resampledBetween(from, to))
  const finding = told.map(piece => (typeof piece === 'string' ? piece : style.bold(piece.strong))).join('')
  const { rows } = change
  const [total = summary.total] = rows
  const scored = scoresOf(from, to, rows)
  const notes = missingLines(scored, { province, first: dataset.panel.firstYearOf(province.code) }, words)
  const lines = [
    style.bold(wrapText(said.headline({ province, from, to, total, certainty }), width)),
    ...[...(yearsWithoutScores(scored).length > 0 ? [] : [finding]), ...notes].map(line =>
      wrapText(line, width),
    ),
    ...placeLines(dataset, province, change, words).map(line => wrapText(line, width)),
    '',
    changeTable(call, framework, { from, to, rows }),
    ...noteLines(change, words).map(line => style.dim(wrapText(line, width))),
    style.dim(sourceLine([from, to], words)),
  ]
  return `${lines.join('\n')}\n`
}

/** The scores of both years, sub-dimension by sub-dimension. */
function scoresOf(from: number, to: number, rows: readonly ChangeRow[]): YearScores[] {
  const subs = rows.filter(({ level }) => level === 'subdimension')
  return [
    { year: from, scores: subs.map(row => row.from) },
    { year: to, scores: subs.map(row => row.to) },
  ]
}

/** Ranks in the nation, with the count of each year and on a common footing, and in the region. */
function placeLines(dataset: Dataset, province: Province, change: Change, words: CommandWords): string[] {
  const { from, to, rows } = change
  const [total] = rows
  if (!total) return []
  const { rankFrom, rankTo, ofFrom, ofTo, rankChangeCommon: common } = total
  if (rankFrom === null || rankTo === null) return []
  const { places, change: said } = words.command
  const range = certaintyOf(dataset, province.code, 'total', to)?.rankRange
  const nation = places.rankChange({ from, to, rankFrom, ofFrom, rankTo, ofTo, common })
  const [before, after] = [from, to].map(year => regionStanding(dataset.panel, province.code, year, 'total'))
  const inRegion =
    before && after && before.rank !== null && after.rank !== null
      ? [
          said.inRegion({
            region: after.name,
            from,
            to,
            rankFrom: before.rank,
            ofFrom: before.of,
            rankTo: after.rank,
            ofTo: after.of,
          }),
        ]
      : []
  return [range ? `${nation} ${said.range(to, range)}` : nation, ...inRegion]
}

/** What the marks and the percentage points in the table mean, where there are any. */
function noteLines({ rows }: Change, words: CommandWords): string[] {
  const { marks, rescaled } = words.command.change
  return [
    ...(rows.some(({ signal }) => signal !== null) ? [marks(MARK.up, MARK.down)] : []),
    ...(rows.some(row => row.delta === null && row.shareDelta !== null) ? [rescaled] : []),
  ]
}
