import { type ChartTable, scoreCell } from '../../chart.ts'
import { examplesOf } from '../../chart-examples.ts'
import { defineChart } from '../../define-chart.ts'
import type { Caveat } from '../../frame/caveat.ts'
import { groupLegend } from '../../frame/legend.ts'
import { rowName } from '../../rows/unit-rows.ts'
import type { ChartSpeech } from '../../settings.ts'
import { type ProvinceCardFindings, provinceCardFindings } from './province-card-findings.ts'
import { drawProvinceCard } from './province-card-plot.ts'

/** Height of a whole page, pixels. */
const WHOLE = 800

/**
 * The card of a province: its total on the strip of all provinces, change, group, rank and place in the region with how sure
 * they are, three clear changes or that there are none, and three first priorities with their reasons.
 */
export const provinceCardKind = defineChart({
  kind: 'province-card',
  section: 'position',
  needs: ['province'],
  period: 'pair',
  words: words => words.charts.provinceCard,
  findings: provinceCardFindings,
  isEmpty: ({ isPublished }) => !isPublished,
  years: ({ from, year }) => (from === null ? [year] : [from, year]),
  caveats: caveatsOf,
  table: cardTable,
  // Half a page has no room for it: the group of the province stands in words, with its sign.
  legend: ({ position }, settings) =>
    position && (settings.maxHeight ?? WHOLE) >= WHOLE ? groupLegend(settings) : [],
  draw: drawProvinceCard,
  examples: examplesOf(`
    provinceCardClear --province 14 --year 2023: Three clear changes of four.
    provinceCardLong --province 46 --year 2024 --lang en: A long name, in English.
    provinceCardPartial --province 27 --year 2022: Published in part: no total.
    provinceCardResampled --province 14 --year 2021: Localities newly drawn: no change is called clear.
  `),
})

/** What a range is, what has no score, newly drawn localities. */
function caveatsOf(found: ProvinceCardFindings, words: ChartSpeech): Caveat[] {
  const { total, isPublished, isPartial, resamplings } = found
  const { provinceCard, caveat } = words.charts
  if (!isPublished) return []
  const notes = [
    ...(total.rankRange ? [provinceCard.rangeNote] : []),
    ...(isPartial ? [provinceCard.onlyScored] : []),
    ...resamplings.map(caveat.resampled),
  ]
  return notes.map(text => ({ sign: 'note', text }) as const)
}

/** The total, then clear changes, then first priorities with all of their reasons. */
function cardTable(found: ProvinceCardFindings, words: ChartSpeech): ChartTable {
  const { total, change, moves, firsts, from, summary } = found
  const { column, provinceCard: said } = words.charts
  const { score, group, rank, rankRange, of } = total
  const clear = said.clearTitle(from, moves.length, summary?.clear.length ?? 0)
  const place = [group && words.names.group[group], rank, rankRange?.join('–') ?? null, of]
  const none = place.map(() => null)
  const { change: moved, band, rankRange: range, provincesWithScore } = column
  return {
    columns: [
      ...[said.partHead, column.unit, column.score, moved, band],
      ...[column.group, column.rank, range, provincesWithScore, said.reasonsHead],
    ],
    rows: [
      [
        words.names.total,
        words.names.total,
        scoreCell(score),
        change?.delta ?? null,
        change?.band ?? null,
        ...place,
        null,
      ],
      ...moves.map(row => {
        const { to, delta, shareDelta, band } = row.change
        return [clear, rowName(row, words), scoreCell(to), delta ?? shareDelta, band, ...none, null]
      }),
      ...firsts.map(row => {
        return [
          said.firstTitle,
          rowName(row, words),
          row.score,
          null,
          null,
          ...none,
          said.reasons(row.reasons),
        ]
      }),
    ],
  }
}
