import {
  type Dataset,
  distributionOf,
  GROUPS,
  type Group,
  REGIONS,
  successorsOf,
  successorView,
} from '@papi-lens/core'
import type { MapFound, SuccessorFound } from '@papi-lens/words'
import type { Asked } from '../asked.ts'
import { type PlacedProvince, placedProvinces } from '../placed-score.ts'

/** A province since 1 July 2025: its members' range. It has no score of its own. */
export interface MapSuccessor extends SuccessorFound {
  readonly code: string
  readonly members: readonly string[]
}

/** What a map and a tile map show. */
export interface MapFindings extends MapFound {
  /** The marked province. */
  readonly marked: string | null
  readonly places: readonly PlacedProvince[]
  /** Groups that have provinces, best first, with their lowest and highest score. */
  readonly groups: readonly {
    readonly group: Group
    readonly count: number
    readonly min: number
    readonly max: number
  }[]
  /** The provinces of today, in order of code; empty unless the view is of 34. */
  readonly successors: readonly MapSuccessor[]
  /** The one that the marked province belongs to. */
  readonly successor: MapSuccessor | null
}

/**
 * What a map shows: every province's score and group in a unit and year, where the high or the low group is concentrated, and, for
 * the view of 34, the members of each present province with their range.
 *
 * @throws {PapiError} `unknown-unit`, `unknown-year`
 * @example
 * const asked = { unit: framework.unit('total'), year: 2023, province: null, view: '63' }
 * const { places, cluster } = mapFindings(dataset, asked)
 * places.find(({ code }) => code === '14')?.group // => 'high-average'
 * cluster // => { region: 'CHL', group: 'low', count: 3, of: 5 }
 */
export function mapFindings(
  dataset: Dataset,
  { unit, year, province, view }: Pick<Asked, 'unit' | 'year' | 'province' | 'view'>,
): MapFindings {
  const { panel } = dataset
  const places = placedProvinces(panel, year, unit.id)
  const { n, min, max } = distributionOf(panel, unit.id, year)
  const successors = view === '34' ? successorsIn(dataset, unit.id, year) : []
  const marked = province?.code ?? null
  return {
    unit,
    year,
    view,
    marked,
    places,
    published: n,
    groups: groupsOf(places),
    range: min === null || max === null ? null : { min, max },
    cluster: clusterOf(places),
    successors,
    own: places.find(({ code }) => code === marked) ?? null,
    successor: successors.find(({ members }) => marked !== null && members.includes(marked)) ?? null,
    provinces: places.length,
  }
}

function groupsOf(places: readonly PlacedProvince[]): MapFindings['groups'] {
  return GROUPS.flatMap(group => {
    const scores = places.filter(place => place.group === group).map(({ score }) => score ?? 0)
    if (scores.length === 0) return []
    return [{ group, count: scores.length, min: Math.min(...scores), max: Math.max(...scores) }]
  })
}

/** A region stands out if at least half of its provinces with a score are in a group that is a quarter of all. */
function clusterOf(places: readonly PlacedProvince[]): MapFindings['cluster'] {
  const found = (['high', 'low'] as const).flatMap(group =>
    REGIONS.map(region => {
      const scored = places.filter(place => place.region === region && place.group !== null)
      const count = scored.filter(place => place.group === group).length
      return { region, group, count, of: scored.length }
    }),
  )
  const clear = found.filter(({ count, of }) => count >= 2 && count * 2 >= of)
  return clear.sort((a, b) => b.count / b.of - a.count / a.of)[0] ?? null
}

function successorsIn(dataset: Dataset, unit: string, year: number): MapSuccessor[] {
  const { provinces } = dataset.panel
  return successorsOf(dataset.panel).map(({ code, vi, members }) => {
    const { range, indicativeMean, unchanged } = successorView(dataset, code, year, unit)
    const en = provinces.find(province => province.vi === vi)?.en ?? withoutMarks(vi)
    const mean = unchanged ? null : indicativeMean
    return { code, name: { vi, en }, members, range, mean, merged: !unchanged }
  })
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')
}
