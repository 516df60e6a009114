import { nameOf } from '@papi-lens/words'
import { type ChartTable, tableOf } from '../../chart.ts'
import { examplesOf } from '../../chart-examples.ts'
import { defineChart } from '../../define-chart.ts'
import { type Caveat, holeCaveats } from '../../frame/caveat.ts'
import { groupLegend } from '../../frame/legend.ts'
import { labelOf, rowName } from '../../rows/unit-rows.ts'
import type { ChartSpeech } from '../../settings.ts'
import { type ComparisonFindings, comparisonFindings } from './comparison-findings.ts'
import { comparisonScene } from './comparison-scene.ts'
import { listScene } from './list-scene.ts'

/**
 * Provinces beside each other: up to five on shared strips of the total and its dimensions, or of a dimension and its
 * sub-dimensions, told apart by shape; of more a row each, from the highest score to the lowest. Colour is the group.
 */
export const comparisonKind = defineChart({
  kind: 'comparison',
  section: 'position',
  needs: ['province'],
  takes: ['provinces', 'unit', 'sort'],
  period: 'year',
  words: words => words.charts.comparison,
  findings: comparisonFindings,
  isEmpty: ({ rows }) => !rows.some(({ compared }) => compared.some(({ score }) => score !== null)),
  years: ({ year }) => [year],
  caveats: caveatsOf,
  table: comparisonTable,
  legend: ({ isList }, settings) => {
    const { others, nationalMedian } = settings.words.charts.key
    const { tick, soft } = settings.theme
    return [
      ...groupLegend(settings),
      isList
        ? { label: nationalMedian, sign: 'dashed-line', colour: soft }
        : { label: others, sign: 'tick', colour: tick },
    ]
  },
  scene: (found, settings) => (found.isList ? listScene : comparisonScene)(found, settings),
  examples: examplesOf(`
    comparisonPair --province 14 --with 12 --year 2023: Two provinces in the total and all dimensions.
    comparisonSix --province 14 --with 12 --with 11 --with 15 --with 10 --with 22 --year 2023 --lang en:
      Six provinces, from which on each has a row, in English; one was not published.
    comparisonOne --province 14 --unit health-care --year 2024: One province in one sub-dimension.
    comparisonServices --province 14 --with 12 --with 01 --unit services --year 2023:
      Three provinces in a dimension and its sub-dimensions.
    comparisonHoles --province 24 --with 14 --year 2022: A province of which half was not published.
  `),
})

/** Scores that are missing, by province. */
function caveatsOf({ provinces, rows, year }: ComparisonFindings, words: ChartSpeech): Caveat[] {
  const { caveat } = words.charts
  const holes = provinces.flatMap((province, index) =>
    rows.map(row => ({ province, row, missing: row.compared[index]?.missing ?? null })),
  )
  return holeCaveats(holes, [year], words, those => {
    const lines = provinces.flatMap(province => {
      const own = those.filter(hole => hole.province === province)
      if (own.length === 0) return []
      const names = own.map(({ row }) => labelOf(row, words)).join(', ')
      const which = own.length === rows.length ? caveat.allRows : names
      return [nameOf(province, words) + (rows.length === 1 ? '' : ` (${which})`)]
    })
    return [lines.join('; ')]
  })
}

function comparisonTable({ provinces, rows }: ComparisonFindings, words: ChartSpeech): ChartTable {
  const { column } = words.charts
  const named = provinces.map(province => nameOf(province, words))
  return tableOf(
    rows.flatMap(row => row.compared.map((place, index) => ({ row, place, province: named[index] ?? '' }))),
    [
      [column.unit, ({ row }) => rowName(row, words)],
      [column.province, ({ province }) => province],
      [column.score, ({ place }) => place.score],
      [column.group, ({ place: { group } }) => group && words.names.group[group]],
      [column.rank, ({ place }) => place.rank],
      [column.provincesWithScore, ({ row }) => row.scores.length],
    ],
  )
}
