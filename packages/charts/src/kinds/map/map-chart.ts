import { PapiError } from '@papi-lens/core'
import { nameOf } from '@papi-lens/words'
import type { ChartTable } from '../../chart.ts'
import { defineChart } from '../../define-chart.ts'
import { type Caveat, caveatOf } from '../../frame/caveat.ts'
import type { ChartSpeech } from '../../settings.ts'
import { type MapFindings, mapFindings } from './map-findings.ts'
import { drawMap } from './map-plot.ts'
import type { Outlines } from './outlines.ts'

/** What the map shows, and the outlines that it is drawn in. */
export interface MapInOutlines extends MapFindings {
  readonly outlines: Outlines
}

/**
 * The map of a unit in a year: each province in the colour of its quartile group, one without a score empty behind dashes,
 * with the archipelagos Hoàng Sa and Trường Sa as insets. The key is the distribution of scores. In the view of 34 the
 * present provinces are outlined over their members and listed with their range.
 */
export const mapKind = defineChart<MapInOutlines>({
  kind: 'map',
  section: 'position',
  needs: ['outlines'],
  takes: ['unit', 'province', 'view'],
  period: 'year',
  words: words => words.charts.map,
  findings(dataset, asked) {
    if (!asked.outlines) throw new PapiError('incomplete-request', { chart: 'map', needs: 'outlines' })
    return { ...mapFindings(dataset, asked.unit, asked.year, asked), outlines: asked.outlines }
  },
  isEmpty: ({ published }) => published === 0,
  years: ({ year }) => [year],
  caveats: (found, words) =>
    mapCaveats(found, new Set(found.outlines.objects.provinces.geometries.map(({ id }) => id)), words),
  table: mapTable,
  draw: (found, area, settings) => drawMap(found, found.outlines, area, settings),
  specify: () => import('./map-spec.ts'),
  examples: [
    {
      name: 'mapTotal',
      asks: '--unit total --year 2023',
      about: 'The total, with the ends of the distribution named.',
    },
    {
      name: 'mapProvince',
      asks: '--province 14 --unit health-care --year 2023',
      about: 'A province marked, in a sub-dimension.',
    },
    {
      name: 'mapSuccessors',
      asks: '--province 10 --unit total --year 2023 --view 34',
      about: 'The present 34 provinces over their members.',
    },
  ],
})

/** Provinces without a score, provinces that the map has no place for, and what the figures of merged ones are. */
export function mapCaveats(
  { places, view, unit, year, successor }: MapFindings,
  placed: ReadonlySet<string>,
  words: ChartSpeech,
): Caveat[] {
  const { map, caveat } = words.charts
  const names = (found: typeof places) => found.map(({ name }) => nameOf(name, words))
  const missing = places.filter(place => place.missing === 'not-published')
  const unmeasured = places.length > 0 && places.every(place => place.missing === 'not-measured')
  const all = missing.length === places.length && missing.length > 0
  const merger = successor?.merged ? `${map.merger(year)}. ${map.successor(successor)}` : map.merger(year)
  return [
    ...(unmeasured ? [{ sign: 'missing', text: map.unmeasured(unit, year) } as const] : []),
    ...caveatOf('missing', all ? [caveat.allProvinces] : names(missing), map.missing),
    ...caveatOf('note', names(places.filter(({ code }) => !placed.has(code))), map.lost),
    ...(view === '34' ? [{ sign: 'indicative', text: merger } as const] : []),
  ]
}

/** Every province with its score and group; in the view of 34 also the present province with its range. */
export function mapTable({ places, view, successors }: MapFindings, words: ChartSpeech): ChartTable {
  const { column, map } = words.charts
  const { group: groups, missing: reasons, region: regions } = words.names
  const today = view === '34'
  return {
    columns: [
      column.code,
      column.province,
      column.region,
      column.score,
      column.group,
      column.rank,
      ...(today ? map.today : []),
    ],
    rows: places.map(({ code, name, region, score, missing, group, rank }) => {
      const place = group ? groups[group] : missing && reasons[missing]
      const cells = [code, nameOf(name, words), regions[region], score, place, rank]
      if (!today) return cells
      const found = successors.find(({ members }) => members.includes(code))
      const { min = null, max = null } = found?.range ?? {}
      return [...cells, found ? nameOf(found.name, words) : null, min, max, found?.mean ?? null]
    }),
  }
}
