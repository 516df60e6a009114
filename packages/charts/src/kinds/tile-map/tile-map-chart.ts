import { examplesOf } from '../../chart-examples.ts'
import { mapFindings } from '../../country/map-findings.ts'
import { mapCaveats, mapTable } from '../../country/map-table.ts'
import { defineChart } from '../../define-chart.ts'
import { TILES } from './tile-grid.ts'
import { drawTileMap } from './tile-map-plot.ts'

/**
 * The map of a unit in a year as a grid of tiles: every province has the same size and carries its name. It shows the same
 * as the map and needs no outlines.
 */
export const tileMapKind = defineChart({
  kind: 'tile-map',
  section: 'position',
  needs: [],
  takes: ['unit', 'province', 'view'],
  period: 'year',
  words: words => ({ ...words.charts.map, ...words.charts.map.tiles }),
  findings: mapFindings,
  isEmpty: ({ published }) => published === 0,
  years: ({ year }) => [year],
  caveats: (found, words) => mapCaveats(found, new Set(TILES.map(({ code }) => code)), words),
  table: mapTable,
  draw: drawTileMap,
  specify: () => import('./tile-map-spec.ts'),
  examples: examplesOf(`
    tileMapTotal --unit total --year 2023: Every province named.
    tileMapProvince --province 14 --unit health-care --year 2023: A province marked.
    tileMapSuccessors --province 10 --unit total --year 2023 --view 34: 34 provinces.
  `),
})
