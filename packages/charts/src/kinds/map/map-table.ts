import { nameOf } from '@papi-lens/words'
import type { ChartTable } from '../../chart.ts'
import { type Caveat, caveatOf } from '../../frame/caveat.ts'
import type { ChartSpeech } from '../../settings.ts'
import type { MapFindings } from './map-findings.ts'

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
