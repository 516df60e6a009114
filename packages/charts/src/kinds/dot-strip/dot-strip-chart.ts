import { nameOf } from '@papi-lens/words'
import { type ChartTable, type Column, tableOf } from '../../chart.ts'
import { examplesOf } from '../../chart-examples.ts'
import { defineChart } from '../../define-chart.ts'
import { type Caveat, caveatOf, holeCaveats } from '../../frame/caveat.ts'
import { groupLegend, type LegendItem } from '../../frame/legend.ts'
import { labelOf, rowName } from '../../rows/unit-rows.ts'
import type { ChartSpeech, Settings } from '../../settings.ts'
import { regionLine } from '../../standing-line.ts'
import { type DotStripFindings, dotStripFindings, type StripRow } from './dot-strip-findings.ts'
import { dotStripScene } from './dot-strip-scene.ts'

/**
 * The dot strip: for the total and each dimension (or a dimension and its sub-dimensions) all provinces as ticks, the
 * quartile groups as a bar below, and the province as a dot in the colour of its group, with its rank; an open circle shows
 * the earlier year where it compares.
 */
export const dotStripKind = defineChart({
  kind: 'dot-strip',
  section: 'position',
  needs: ['province'],
  takes: ['unit', 'ranks'],
  period: 'pair',
  words: words => words.charts.dotStrip,
  findings: dotStripFindings,
  isEmpty: ({ rows }) => rows.every(({ position }) => position === null),
  years: found => (hasMoved(found) ? [found.from, found.to] : [found.to]),
  caveats: caveatsOf,
  table: stripTable,
  legend: legendOf,
  scene: dotStripScene,
  examples: examplesOf(`
    dotStripTotal --province 14 --unit total --year 2023: A total.
    dotStripRedefined --province 14 --unit participation --year 2022: One part redefined.
    dotStripRanks --province 14 --unit services --year 2023 --ranks --lang en: Ranges of ranks.
    dotStripHoles --province 24 --unit total --year 2022: Published in part.
  `),
})

function hasMoved({ rows }: DotStripFindings): boolean {
  return rows.some(({ position }) => position !== null && position.was !== null)
}

function hasRanges(rows: readonly StripRow[]): boolean {
  return rows.some(({ rankRange }) => rankRange !== null)
}

function legendOf(found: DotStripFindings, settings: Settings): LegendItem[] {
  const { words, theme } = settings
  const hasZone = found.rows.some(({ position }) => position !== null && position.band !== null)
  const own = `${nameOf(found.province, words)} ${found.to}`
  return [
    { label: own, sign: 'circle', colour: theme.soft, edge: theme.ink },
    ...(hasMoved(found) ? [{ label: `${found.from}`, sign: 'open-circle' } as const] : []),
    ...(hasZone ? [{ label: words.charts.key.zone, sign: 'box', colour: theme.line } as const] : []),
    ...groupLegend(settings),
  ]
}

/** Where the unit itself stands, rows that do not compare with the earlier year, and rows without a score. */
function caveatsOf(found: DotStripFindings, words: ChartSpeech): Caveat[] {
  const { rows, from, to } = found
  const { caveat } = words.charts
  const named = (keep: (row: StripRow) => boolean) => {
    const kept = rows.filter(keep)
    return kept.length === rows.length ? [caveat.allRows] : kept.map(row => labelOf(row, words))
  }
  const apart = named(({ compares, position }) => !compares && position !== null)
  return [
    ...standingLines(found, words).map(text => ({ sign: 'note', text, isAside: true }) as const),
    // Nothing in a strip is hatched: the earlier circle is left out.
    ...caveatOf('note', apart, names => caveat.notComparable(from, names)),
    ...holeCaveats(rows, [to], words, those => named(row => those.includes(row))),
    ...(hasRanges(rows) ? [{ sign: 'note', text: caveat.rankRanges } as const] : []),
  ]
}

/** Ranks of the unit in both years, with their numbers of provinces, and its place in the region. */
function standingLines({ change, region, from, to }: DotStripFindings, words: ChartSpeech): string[] {
  const lines: string[] = []
  if (change && change.rankFrom !== null && change.rankTo !== null) {
    const { rankFrom, ofFrom, rankTo, ofTo, rankChangeCommon: common } = change
    const ranks = { from, to, rankFrom, ofFrom, rankTo, ofTo, common }
    lines.push(words.charts.dotStrip.standing.rankChange(ranks))
  }
  const line = region.rank === null ? null : regionLine(region, words)
  return line ? [...lines, line] : lines
}

function stripTable({ rows, from, to }: DotStripFindings, words: ChartSpeech): ChartTable {
  const { column, dotStrip } = words.charts
  const ranges: Column<StripRow> = [column.rankRange, ({ rankRange }) => rankRange?.join('–') ?? null]
  return tableOf(rows, [
    [column.unit, row => rowName(row, words)],
    [column.scoreOf(to), ({ score }) => score],
    [column.rank, ({ rank }) => rank],
    ...(hasRanges(rows) ? [ranges] : []),
    [column.provincesWithScore, ({ of }) => of],
    [column.group, ({ position }) => (position?.group ? words.names.group[position.group] : null)],
    [dotStrip.earlier(from, to), ({ position }) => position?.was ?? null],
    [column.lowest, ({ position }) => position?.scores[0] ?? null],
    [column.nationalMedian, ({ position }) => position?.quartiles.median ?? null],
    [column.highest, ({ position }) => position?.scores.at(-1) ?? null],
  ])
}
