import { nameOf } from '@papi-lens/words'
import { tableOf } from '../../chart.ts'
import { examplesOf } from '../../chart-examples.ts'
import { defineChart } from '../../define-chart.ts'
import { holeCaveats } from '../../frame/caveat.ts'
import { groupLegend } from '../../frame/legend.ts'
import { namesOrCount } from '../../placed-score.ts'
import { rowName } from '../../rows/unit-rows.ts'
import { distributionFindings } from './distribution-findings.ts'
import { drawDistribution } from './distribution-plot.ts'

/**
 * The distribution: every province a dot at its score, dots pushed aside only where they would touch, the quartile groups
 * as a band below, the median, and the province as a larger dot with its name.
 */
export const distributionKind = defineChart({
  kind: 'distribution',
  section: 'position',
  needs: ['province'],
  takes: ['unit', 'provinces'],
  period: 'year',
  words: words => words.charts.distribution,
  findings: distributionFindings,
  isEmpty: ({ points }) => points.length === 0,
  years: ({ year }) => [year],
  caveats({ holes, points, year }, words) {
    const namesOf = (those: typeof holes) => namesOrCount(those, words)
    return points.length === 0 ? [] : holeCaveats(holes, [year], words, namesOf, 'note')
  },
  table: ({ points, row }, words) =>
    tableOf(points.toReversed(), [
      [words.charts.column.province, ({ name }) => nameOf(name, words)],
      [rowName(row, words), ({ score }) => score],
      [words.charts.column.group, ({ group }) => group && words.names.group[group]],
    ]),
  legend: ({ points }, settings) => (points.some(({ group }) => group !== null) ? groupLegend(settings) : []),
  draw: drawDistribution,
  specify: () => import('./distribution-spec.ts'),
  examples: examplesOf(`
    distributionOutlier --province 14 --unit anticorruption-will --year 2023: An outlier.
    distributionNeighbours --province 14 --with 11 --with 12 --with 15 --with 17 --year 2023: Neighbours named.
    distributionHole --province 22 --year 2023 --lang en: Not published.
  `),
})
