import { PapiError } from '@papi-lens/core'
import type { Chart } from '../../chart.ts'
import type { ChartKind } from '../../chart-kind.ts'
import { emptyChart } from '../../frame/empty.ts'
import { frameChart } from '../../frame/frame.ts'
import { type ChartOptions, settingsOf } from '../../settings.ts'
import { type MapFindings, mapFindings } from './map-findings.ts'
import { drawMap } from './map-plot.ts'
import { mapSpec } from './map-spec.ts'
import { mapCaveats, mapDescription, mapSubtitle, mapTable, mapTitle } from './map-words.ts'
import type { Outlines } from './outlines.ts'

/**
 * The map of a unit in a year: each province in the colour of its quartile group, one without a score empty behind dashes,
 * with the archipelagos Hoàng Sa and Trường Sa as insets. The key is the distribution of scores. In the view of 34 the
 * present provinces are outlined over their members and listed with their range.
 *
 * @throws {PapiError} `invalid-chart-option`
 * @example
 * const findings = mapFindings(dataset, framework.unit('total'), 2023)
 * mapChart(findings, outlines, { lang: 'en' }).title
 * // => 'PAPI total 2023: 3 of 5 provinces of the Central Highlands are in the low group'
 */
export function mapChart(findings: MapFindings, outlines: Outlines, options: ChartOptions = {}): Chart {
  const settings = settingsOf(options)
  const { lang } = settings
  const drawn = new Set(outlines.objects.provinces.geometries.map(({ id }) => id))
  const framing = {
    kind: 'map',
    title: mapTitle(findings, lang),
    subtitle: mapSubtitle(findings, lang),
    years: [findings.year],
    caveats: mapCaveats(findings, drawn, lang),
    table: mapTable(findings, lang),
  }
  if (findings.published === 0) return emptyChart(framing, noScore(lang), settings)
  return frameChart(
    { ...framing, drawn: mapDescription(findings, lang), vegaLite: mapSpec(findings, outlines, settings) },
    settings,
    area => drawMap(findings, outlines, area, settings),
  )
}

/** The map in the catalogue. */
export const mapKind: ChartKind = {
  kind: 'map',
  title: { vi: 'Bản đồ', en: 'Map' },
  formats: ['svg', 'png', 'vega-lite', 'csv'],
  needs: ['unit', 'outlines'],
  draw: (dataset, asked, options) => {
    if (!asked.outlines) {
      throw new PapiError('incomplete-request', { chart: 'map', needs: 'outlines' })
    }
    return mapChart(mapFindings(dataset, asked.unit, asked.year, asked), asked.outlines, options)
  },
}

/** Why a map is empty. */
export function noScore(lang: 'vi' | 'en'): string {
  return lang === 'vi'
    ? 'Không có điểm nào được công bố để vẽ.'
    : 'No score was published that could be drawn.'
}
