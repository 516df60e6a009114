import { type Outlines, readOutlines } from '@papi-lens/core'
import { examplesOf } from '../../chart-examples.ts'
import { type MapFindings, mapFindings } from '../../country/map-findings.ts'
import { mapCaveats, mapTable } from '../../country/map-table.ts'
import { defineChart } from '../../define-chart.ts'
import { drawMap } from './map-plot.ts'

/** What the map shows, and the outlines that it is drawn in. */
export interface MapInOutlines extends MapFindings {
  readonly outlines: Outlines
}

/**
 * The map of a unit in a year: each province in the colour of its quartile group, one without a score empty behind dashes,
 * with the archipelagos Hoàng Sa and Trường Sa as insets. The key is the distribution of scores. In the view of 34 the
 * present provinces are outlined over their members and listed with their range.
 */
export const mapKind = defineChart({
  kind: 'map',
  section: 'position',
  needs: ['outlines'],
  takes: ['unit', 'province', 'view'],
  period: 'year',
  words: words => words.charts.map,
  findings: (dataset, asked): MapInOutlines => {
    return { ...mapFindings(dataset, asked), outlines: readOutlines(asked.outlines) }
  },
  isEmpty: ({ published }) => published === 0,
  years: ({ year }) => [year],
  caveats: (found, words) =>
    mapCaveats(found, new Set(found.outlines.objects.provinces.geometries.map(({ id }) => id)), words),
  table: mapTable,
  draw: drawMap,
  // The land over its height, with the insets east of it.
  upright: 0.81,
  specify: () => import('./map-spec.ts'),
  examples: examplesOf(`
    mapTotal --unit total --year 2023: The total, with the three highest and lowest.
    mapProvince --province 14 --unit health-care --year 2023: A province marked, in a sub-dimension.
    mapSuccessors --province 10 --unit total --year 2023 --view 34: The present 34 provinces over their members.
  `),
})
