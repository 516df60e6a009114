import { nameOf } from '@papi-lens/words'
import { type ChartTable, type Column, tableOf } from '../chart.ts'
import { type Caveat, caveatOf } from '../frame/caveat.ts'
import { holesByReason, type PlacedProvince } from '../placed-score.ts'
import type { ChartSpeech } from '../settings.ts'
import type { MapFindings, MapSuccessor } from './map-findings.ts'

/**
 * Provinces without a score, provinces that the map has no place for, and what the figures of merged ones are: each named once.
 *
 * @param placed codes of the provinces that the map has a place for
 * @example
 * const found = mapFindings(dataset, { unit: framework.unit('total'), year: 2023, province: null, view: '63' })
 * mapCaveats(found, new Set(TILES.map(({ code }) => code)), words).map(({ sign }) => sign) // => ['missing']
 */
export function mapCaveats(
  { places, view, unit, year, successor }: MapFindings,
  placed: ReadonlySet<string>,
  words: ChartSpeech,
): Caveat[] {
  const { map, caveat } = words.charts
  const names = (found: typeof places) => found.map(({ name }) => nameOf(name, words))
  const unmeasured = places.length > 0 && places.every(place => place.missing === 'not-measured')
  const missing = holesByReason(places).flatMap(({ reason, holes }) => {
    const named = holes.length === places.length ? [caveat.allProvinces] : names(holes)
    return caveatOf('missing', named, list => map.missing(reason, list))
  })
  // papi-chart.js, which has no provinces of today, has no words for them.
  const merger = () =>
    [map.today.merger(year), successor?.merged && map.today.successor(successor)].filter(Boolean).join('. ')
  return [
    ...(unmeasured ? [{ sign: 'missing', text: map.unmeasured(unit, year) } as const] : []),
    ...missing,
    ...caveatOf('note', names(places.filter(({ code }) => !placed.has(code))), map.lost),
    ...(view === '34' ? [{ sign: 'indicative', text: merger() } as const] : []),
  ]
}

/** Every province with its score and group; in the view of 34 also the present province with its range. */
export function mapTable({ places, view, successors }: MapFindings, words: ChartSpeech): ChartTable {
  const { column, map } = words.charts
  const { group: groups, missing: reasons, region: regions } = words.names
  const today = ({ code }: PlacedProvince) => successors.find(({ members }) => members.includes(code))
  const nameOrNull = (found?: MapSuccessor) => (found ? nameOf(found.name, words) : null)
  const [name = '', lowest = '', highest = '', mean = ''] = view === '34' ? map.today.columns : []
  const ofToday: readonly Column<PlacedProvince>[] = [
    [name, place => nameOrNull(today(place))],
    [lowest, place => today(place)?.range?.min ?? null],
    [highest, place => today(place)?.range?.max ?? null],
    [mean, place => today(place)?.mean ?? null],
  ]
  return tableOf(places, [
    [column.code, ({ code }) => code],
    [column.province, place => nameOf(place.name, words)],
    [column.region, ({ region }) => regions[region]],
    [column.score, ({ score }) => score],
    [column.group, ({ group, missing }) => (group ? groups[group] : missing && reasons[missing])],
    [column.rank, ({ rank }) => rank],
    ...(view === '34' ? ofToday : []),
  ])
}
