import type { Chart } from '../chart.ts'
import type { ChartKind } from '../chart-kind.ts'
import { emptyChart } from '../empty.ts'
import { frameChart } from '../frame.ts'
import { archipelagoNames } from '../map/archipelago.ts'
import { noScore } from '../map/map-chart.ts'
import { type MapFindings, mapFindings } from '../map/map-findings.ts'
import { mapValues, placeTooltip } from '../map/map-spec.ts'
import { mapCaveats, mapDescription, mapSubtitle, mapTable, mapTitle } from '../map/map-words.ts'
import { type ChartOptions, type Settings, settingsOf } from '../settings.ts'
import { groupColour, type Json } from '../vega-lite.ts'
import { TILES, tileName } from './tile-grid.ts'
import { drawTileMap } from './tile-map-plot.ts'

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

/** Rows of the archipelagos' tiles: north of Đà Nẵng's, and east of the Mekong delta. */
const ISLAND_ROWS = [6, 17]

/** Tiles with names for Vega-Lite. */
function tileMapSpec(findings: MapFindings, settings: Settings): { readonly [key: string]: Json } {
  const { theme, lang } = settings
  const figures = mapValues(findings, settings)
  const values = findings.places.flatMap((place, index): Json[] => {
    const tile = TILES.find(({ code }) => code === place.code)
    const figure = figures[index]
    if (!tile || typeof figure !== 'object' || figure === null) return []
    const label = tileName({ code: place.code, ...place.name })[lang].split(' ')
    const lines = label.length > 2 ? [label.slice(0, -1).join(' '), label.at(-1) ?? ''] : label
    const text = place.group ? theme.onGroup[place.group] : theme.ink
    return [{ ...figure, column: tile.column, row: tile.row, lines, text }]
  })
  const islands = archipelagoNames(lang).map((lines, index) => ({
    lines,
    column: 5,
    row: ISLAND_ROWS[index] ?? 0,
  }))
  const at = (field: string): Json => ({ field, type: 'ordinal', axis: null, scale: { padding: 0.04 } })
  const position = { x: at('column'), y: at('row') } as const
  return {
    height: { step: 36 },
    autosize: { type: 'pad' },
    data: { values },
    encoding: position,
    layer: [
      {
        transform: [{ filter: 'datum.published' }],
        mark: { type: 'rect' },
        encoding: { color: groupColour(settings), tooltip: placeTooltip(settings) },
      },
      {
        transform: [{ filter: '!datum.published' }],
        mark: { type: 'rect', fill: theme.card, stroke: theme.soft, strokeDash: [3, 2] },
        encoding: { tooltip: placeTooltip(settings) },
      },
      {
        transform: [{ filter: 'datum.marked' }],
        mark: { type: 'rect', filled: false, stroke: theme.ink, strokeWidth: 2.5 },
      },
      {
        data: { values: islands },
        mark: { type: 'rect', fill: theme.card, stroke: theme.tick, strokeWidth: 1 },
      },
      {
        data: { values: islands },
        mark: { type: 'text', lineHeight: 11, fontSize: 9.5, dy: -11 },
        encoding: { text: { field: 'lines' } },
      },
      {
        mark: { type: 'text', lineHeight: 13, dy: -5 },
        encoding: { text: { field: 'lines' }, color: { field: 'text', type: 'nominal', scale: null } },
      },
    ],
  }
}
