import { nameOf } from '@papi-lens/words'
import { type ChartTable, tableOf } from '../../chart.ts'
import { examplesOf } from '../../chart-examples.ts'
import { defineChart } from '../../define-chart.ts'
import { type Caveat, holeCaveats } from '../../frame/caveat.ts'
import { groupLegend, type LegendItem } from '../../frame/legend.ts'
import { namesOrCount } from '../../placed-score.ts'
import type { ChartSpeech, Settings } from '../../settings.ts'
import { regionLine } from '../../standing-line.ts'
import { type RankRangesFindings, rankRangesFindings } from './rank-ranges-findings.ts'
import { rankRangesScene } from './rank-ranges-scene.ts'

/**
 * Ranges of ranks: all provinces by their score in a unit and year, each with its rank and the range that holds 90 % of the
 * draws of all levels; the province that was asked for in bold, the provinces of its region darker than the others.
 */
export const rankRangesKind = defineChart({
  kind: 'rank-ranges',
  section: 'position',
  needs: [],
  takes: ['unit', 'province'],
  period: 'year',
  words: words => words.charts.rankRanges,
  findings: rankRangesFindings,
  isEmpty: ({ ranked }) => ranked.length === 0,
  years: ({ year }) => [year],
  caveats: caveatsOf,
  table: rangesTable,
  legend: legendOf,
  scene: rankRangesScene,
  examples: examplesOf(`
    rankRangesOwn --province 14 --year 2023: A province among all, with its region.
    rankRangesNation --unit health-care --year 2024 --lang en: A sub-dimension without a province.
    rankRangesHole --province 22 --year 2023: A province without a score.
    rankRangesNone --province 14 --unit egov-response --year 2019: Nothing tells the levels apart.
  `),
})

function legendOf({ ranked, own, region }: RankRangesFindings, settings: Settings): LegendItem[] {
  const { words, theme } = settings
  const { rankRanges } = words.charts
  const bar = (label: string, colour: string): LegendItem => ({ label, sign: 'box', colour, edge: colour })
  if (!ranked.some(({ range }) => range !== null)) return groupLegend(settings)
  return [
    ...groupLegend(settings),
    ...(own?.range ? [bar(nameOf(own.province, words), theme.ink)] : []),
    ...(region ? [bar(rankRanges.regionRange(words.names.region[region.name]), theme.tick)] : []),
    { label: region ? words.charts.key.others : rankRanges.range, sign: 'open-box', colour: theme.tick },
  ]
}

/** The place in the region, what a range is or why there is none, provinces without a score. */
function caveatsOf(found: RankRangesFindings, words: ChartSpeech): Caveat[] {
  const { ranked, holes, region, year } = found
  const { rankRanges } = words.charts
  const note = (text: string): Caveat => ({ sign: 'note', text })
  const line = region && regionLine(region, words)
  if (ranked.length === 0) return []
  return [
    ...(line ? [{ ...note(line), isAside: true }] : []),
    note(ranked.some(({ range }) => range !== null) ? rankRanges.note : rankRanges.noRange),
    ...holeCaveats(holes, [year], words, those => namesOrCount(those, words), 'note'),
  ]
}

function rangesTable({ ranked }: RankRangesFindings, words: ChartSpeech): ChartTable {
  const { column } = words.charts
  return tableOf(ranked, [
    [column.province, ({ name }) => nameOf(name, words)],
    [column.region, ({ region }) => words.names.region[region]],
    [column.score, ({ score }) => score],
    [column.rank, ({ rank }) => rank],
    [column.rankRange, ({ range }) => range?.join('–') ?? null],
    [column.group, ({ group }) => group && words.names.group[group]],
  ])
}
