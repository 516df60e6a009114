import { tableOf } from '../../chart.ts'
import { examplesOf } from '../../chart-examples.ts'
import { defineChart } from '../../define-chart.ts'
import { holeCaveats } from '../../frame/caveat.ts'
import { groupLegend } from '../../frame/legend.ts'
import { labelOf, rowName } from '../../rows/unit-rows.ts'
import { shapeFindings } from './shape-findings.ts'
import { drawShape } from './shape-plot.ts'

/**
 * The shape of a province in a year: a petal for each sub-dimension in the colour of its group, with its number and score
 * beside it, the national median as an arc across it, and a key that names every number. It is as long as its share of scale,
 * by rings between which areas are equal. Vega-Lite has no petals.
 */
export const shapeKind = defineChart({
  kind: 'shape',
  section: 'position',
  needs: ['province'],
  period: 'year',
  words: words => words.charts.shape,
  findings: shapeFindings,
  isEmpty: ({ dimensions }) => dimensions.every(({ parts }) => parts.every(({ share }) => share === null)),
  years: ({ year }) => [year],
  caveats({ dimensions, year }, words) {
    const rows = dimensions.flatMap(({ parts }) => parts)
    return holeCaveats(rows, [year], words, those => those.map(row => labelOf(row, words)))
  },
  table({ dimensions }, words) {
    const { column, shape } = words.charts
    return tableOf(
      dimensions.flatMap(({ parts }) => parts),
      [
        [column.subdimension, row => rowName(row, words)],
        [column.score, ({ score }) => score],
        [column.share, ({ share }) => share],
        [column.group, ({ group }) => group && words.names.group[group]],
        [shape.medianShare, ({ medianShare }) => medianShare],
      ],
    )
  },
  legend: (_, settings) => [
    ...groupLegend(settings),
    { label: settings.words.charts.key.nationalMedian, sign: 'line', colour: settings.theme.ink },
  ],
  draw: drawShape,
  examples: examplesOf(`
    shapeSonLa --province 14 --year 2023: Eight dimensions.
    shapeInEnglish --province 14 --year 2023 --lang en: In English.
    shapeHoles --province 24 --year 2022: Published in part.
    shapeSixDimensions --province 14 --year 2015: Six dimensions.
  `),
})
