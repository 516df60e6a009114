import type { Group } from '@papi-lens/core'
import { formatScore, sentenceOf } from '@papi-lens/words'
import type { ChartTable } from '../../chart.ts'
import { examplesOf } from '../../chart-examples.ts'
import { defineChart } from '../../define-chart.ts'
import type { Caveat } from '../../frame/caveat.ts'
import { groupLegend } from '../../frame/legend.ts'
import { holesByReason } from '../../placed-score.ts'
import type { Paint, RowScene, SceneMark } from '../../rows/row-scene.ts'
import { rowName } from '../../rows/unit-rows.ts'
import type { ChartSpeech, Settings } from '../../settings.ts'
import { type Column, tableOf } from '../../table-of.ts'
import {
  type HeatCell,
  type HeatMapFindings,
  type HeatRow,
  heatMapOfProvinces,
  heatMapOverYears,
} from './heat-map-findings.ts'

/**
 * The heat map: a cell for each unit and year of a province, or each province and unit of a year where others are named, in
 * the colour of its quartile group with its score where there is room. A hatched strip between two years says that the unit
 * was redefined.
 */
export const heatMapKind = defineChart({
  kind: 'heat-map',
  section: 'change',
  needs: ['province'],
  takes: ['unit', 'provinces'],
  period: 'run',
  words: words => words.charts.heatMap,
  findings: (dataset, asked) =>
    asked.provinces.length > 0 ? heatMapOfProvinces(dataset, asked) : heatMapOverYears(dataset, asked),
  isEmpty: ({ rows }) => rows.every(({ cells }) => cells.every(({ score }) => score === null)),
  years: ({ years }) => years,
  caveats: caveatsOf,
  table: heatTable,
  legend: (_, settings) => groupLegend(settings),
  scene: heatMapScene,
  examples: examplesOf(`
    heatMapYears --province 14 --to 2024
      All years.
    heatMapDimension --province 24 --unit accountability --from 2015 --to 2024
      Changed parts, holes.
    heatMapProvinces --province 14 --with 11 --with 12 --with 15 --with 17 --with 22 --year 2023
      Neighbours in one year.
  `),
})

/** Redefinitions, missing scores, and the names behind numbered columns. */
function caveatsOf({ rows, units, over }: HeatMapFindings, words: ChartSpeech): Caveat[] {
  const { heatMap } = words.charts
  const cells = rows.flatMap(row => row.cells)
  const has = (keep: (cell: HeatCell) => boolean) => cells.some(keep)
  const numbers = units
    .filter(({ number }) => number !== null)
    .map(row => rowName(row, words).replace(' ', '\u00a0'))
  const caveats: Caveat[] = units.length > 1 ? [{ sign: 'note', text: numbers.join(' · ') }] : []
  if (has(({ isBroken }) => isBroken)) caveats.push({ sign: 'not-comparable', text: heatMap.broken })
  for (const { reason } of holesByReason(cells)) {
    caveats.push({ sign: 'missing', text: sentenceOf(words.names.missing[reason], words, '') })
  }
  if (over === 'years' && has(({ missing }) => missing === 'not-measured')) {
    caveats.push({ sign: 'note', text: heatMap.unmeasured })
  }
  return caveats
}

function heatTable(found: HeatMapFindings, words: ChartSpeech): ChartTable {
  const { column, heatMap } = words.charts
  const groupOf = (group: Group | null | undefined) => (group ? words.names.group[group] : null)
  return tableOf(found.rows, [
    [found.over === 'years' ? column.unit : column.province, row => rowName(row, words)],
    ...columnHeads(found, words).flatMap((head, index): Column<HeatRow>[] => [
      [`${head} ${heatMap.score}`, ({ cells }) => cells[index]?.score ?? null],
      [`${head} ${heatMap.group}`, ({ cells }) => groupOf(cells[index]?.group)],
    ]),
  ])
}

const CELL = 24

/** The cells, under the years or the numbers of the units. */
function heatMapScene(found: HeatMapFindings, { words, theme }: Settings): RowScene {
  const { rows } = found
  const marksOf = (
    { score, group, rank, missing, isBroken }: HeatCell,
    row: number,
    column: number,
  ): SceneMark[] => {
    if (score === null && missing === 'not-measured') return []
    const paint: Paint | null = score === null ? null : group === null ? { ink: 'card' } : { group }
    const on: Paint = group === null ? { ink: 'ink' } : { colour: theme.onGroup[group] }
    const texts = score === null ? [] : [2, 1].map(decimals => formatScore(score, words, decimals))
    return [{ mark: 'cell', row, column, height: CELL, paint, texts, on, isBroken, facts: { score, rank } }]
  }
  return {
    rows: rows.map((row, index) => ({
      name: rowName(row, words),
      weight: row.isHead ? 600 : 400,
      height: CELL,
      before: index === 1 && rows[0]?.isHead ? 6 : 0,
    })),
    axis: { type: 'columns', heads: columnHeads(found, words), widest: 90, headed: true },
    labels: { column: 0.32, most: 300 },
    step: 26,
    marks: rows.flatMap(({ cells }, row) => cells.flatMap((cell, column) => marksOf(cell, row, column))),
  }
}

/** Head of a column: a year, or the number of a unit; the total has a word. */
function columnHeads({ over, years, units }: HeatMapFindings, words: ChartSpeech): string[] {
  if (over === 'years') return years.map(year => `${year}`)
  return units.map(({ number }) => number ?? words.charts.heatMap.total)
}
