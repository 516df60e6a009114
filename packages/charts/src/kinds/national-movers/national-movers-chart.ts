import { nameOf } from '@papi-lens/words'
import { type ChartTable, type Column, tableOf } from '../../chart.ts'
import { examplesOf } from '../../chart-examples.ts'
import { defineChart } from '../../define-chart.ts'
import type { Caveat } from '../../frame/caveat.ts'
import type { LegendItem } from '../../frame/legend.ts'
import { rowName } from '../../rows/unit-rows.ts'
import type { ChartSpeech, Settings } from '../../settings.ts'
import {
  type MoverRow,
  type NationalMoversFindings,
  nationalMoversFindings,
} from './national-movers-findings.ts'
import { nationalMoversScene } from './national-movers-scene.ts'

/**
 * National movers: the provinces that clearly rose or fell in a unit between two years, with both scores and the band of
 * usual movement; without a unit, the changes in all sub-dimensions that stand in the whole list. Where nobody moved clearly
 * it says so, with the counts.
 */
export const nationalMoversKind = defineChart({
  kind: 'national-movers',
  section: 'change',
  needs: [],
  takes: ['unit', 'province'],
  period: 'pair',
  words: words => words.charts.nationalMovers,
  findings: nationalMoversFindings,
  isEmpty: ({ rows }) => rows.length === 0,
  years: ({ from, to }) => [from, to],
  caveats: caveatsOf,
  table: moversTable,
  legend: legendOf,
  scene: nationalMoversScene,
  examples: examplesOf(`
    nationalMoversAll --from 2023 --to 2024: All sub-dimensions: what stands in the whole list.
    nationalMoversUnit --unit health-care --from 2023 --to 2024 --province 14 --lang en:
      A sub-dimension, with a province that is none of them.
    nationalMoversTotal --unit total --from 2022 --to 2023: The total, which is in no list.
    nationalMoversRescaled --unit poverty-lists --from 2017 --to 2018: Another scale.
    nationalMoversNone --unit civic-knowledge --from 2020 --to 2021: Localities newly drawn: nothing can be told.
  `),
})

/** Where changes are judged in a list: which of them stand in it. */
function legendOf({ rows }: NationalMoversFindings, { words, theme }: Settings): LegendItem[] {
  const { nationalMovers, key } = words.charts
  const firm: LegendItem = {
    label: nationalMovers.stands,
    sign: 'circle',
    colour: theme.soft,
    edge: theme.ink,
  }
  return [
    ...(rows.some(({ stands }) => stands === true) ? [firm] : []),
    ...(rows.some(({ stands }) => stands === false)
      ? [{ label: nationalMovers.alone, sign: 'open-circle' } as const]
      : []),
    { label: key.usual, sign: 'box', colour: theme.line },
  ]
}

/** What standing means, the province that is none of them, newly drawn localities. */
function caveatsOf(found: NationalMoversFindings, words: ChartSpeech): Caveat[] {
  const { rows, aside, measure, resamplings } = found
  const { nationalMovers, caveat } = words.charts
  const notes = [
    ...(aside ? [nationalMovers.aside(aside, measure)] : []),
    ...(rows.some(({ stands }) => stands !== null) ? [nationalMovers.note] : []),
    ...resamplings.map(caveat.resampled),
  ]
  return notes.map(text => ({ sign: 'note', text }) as const)
}

function moversTable(
  { rows, unit, from, to, measure }: NationalMoversFindings,
  words: ChartSpeech,
): ChartTable {
  const { column, nationalMovers } = words.charts
  const unitColumn: Column<MoverRow> = [column.subdimension, row => rowName(row, words)]
  const of = (year: number) => (measure === 'points' ? column.scoreOf(year) : `${column.share} ${year}`)
  return tableOf(rows, [
    [column.province, ({ province }) => nameOf(province, words)],
    ...(unit ? [] : [unitColumn]),
    [of(from), ({ was }) => was],
    [of(to), ({ now }) => now],
    [measure === 'points' ? column.change : column.shareChange, ({ change }) => change],
    [column.band, ({ band }) => band],
    [column.direction, ({ direction }) => words.names.direction[direction]],
    [column.signal, ({ signal, stands }) => nationalMovers.signal(signal, stands)],
  ])
}
