import type { Chart } from '../../chart.ts'
import type { ChartKind } from '../../chart-kind.ts'
import { emptyChart } from '../../frame/empty.ts'
import { frameChart } from '../../frame/frame.ts'
import { type ChartOptions, settingsOf } from '../../settings.ts'
import { noScore } from '../map/map-chart.ts'
import { type MapFindings, mapFindings } from '../map/map-findings.ts'
import { mapCaveats, mapDescription, mapSubtitle, mapTable, mapTitle } from '../map/map-words.ts'
import { TILES } from './tile-grid.ts'
import { drawTileMap } from './tile-map-plot.ts'
import { tileMapSpec } from './tile-map-spec.ts'

/**
 * The map of a unit in a year as a grid of tiles: every province has the same size and carries its name. It shows the same
 * as {@link mapChart} and needs no outlines.
 *
 * @throws {PapiError} `invalid-chart-option`
 * @example
 * const findings = mapFindings(dataset, framework.unit('total'), 2023, { province: findProvince(provinces, '14') })
 * tileMapChart(findings, { lang: 'en' }).title
 * // => 'Son La was in the high average group in 2023, rank 30 of 61: PAPI total'
 */
export function tileMapChart(findings: MapFindings, options: ChartOptions = {}): Chart {
  const settings = settingsOf(options)
  const { lang } = settings
  const framing = {
    kind: 'tile-map',
    title: mapTitle(findings, lang),
    subtitle: mapSubtitle(findings, lang),
    years: [findings.year],
    caveats: mapCaveats(findings, new Set(TILES.map(({ code }) => code)), lang),
    table: mapTable(findings, lang),
  }
  if (findings.published === 0) return emptyChart(framing, noScore(lang), settings)
  return frameChart(
    { ...framing, drawn: mapDescription(findings, lang), vegaLite: tileMapSpec(findings, settings) },
    settings,
    area => drawTileMap(findings, area, settings),
  )
}

/** The tile map in the catalogue. */
export const tileMapKind: ChartKind = {
  kind: 'tile-map',
  title: { vi: 'Bản đồ ô', en: 'Tile map' },
  formats: ['svg', 'png', 'vega-lite', 'csv'],
  needs: ['unit'],
  draw: (dataset, asked, options) =>
    tileMapChart(mapFindings(dataset, asked.unit, asked.year, asked), options),
}
