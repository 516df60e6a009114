import {
  type Dataset,
  fiveNumbersOf,
  type GroupRange,
  groupCluster,
  groupRanges,
  successorName,
  successorsOf,
  successorView,
} from '@papi-lens/core'
import type { MapFound, SuccessorFound } from '@papi-lens/words'
import type { Asked } from '../asked.ts'
import { type PlacedProvince, placedProvinces } from '../placed-score.ts'

/** A province since 1 July 2025: its members' range. It has no score of its own. */
export interface MapSuccessor extends SuccessorFound, Area {}

/** Provinces that belong together. */
export interface Area {
  readonly code: string
  readonly members: readonly string[]
}

/** What a map and a tile map show. */
export interface MapFindings extends MapFound {
  /** The marked province. */
  readonly marked: string | null
  readonly places: readonly PlacedProvince[]
  /** Groups that have provinces, best first, with their lowest and highest score. */
  readonly groups: readonly GroupRange[]
  /** The provinces of today, in order of code; empty unless the view is of 34. */
  readonly successors: readonly MapSuccessor[]
  /** What is outlined: the regions, or in the view of 34 the provinces of today. */
  readonly areas: readonly Area[]
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
  const { n, min, max } = fiveNumbersOf(panel, unit.id, year)
  const successors = view === '34' ? successorsIn(dataset, unit.id, year) : []
  const marked = province?.code ?? null
  return {
    unit,
    year,
    view,
    marked,
    places,
    published: n,
    groups: groupRanges(panel, unit.id, year),
    range: min === null || max === null ? null : { min, max },
    cluster: groupCluster(panel, unit.id, year),
    successors,
    areas: view === '34' ? successors : regionsOf(places),
    own: places.find(({ code }) => code === marked) ?? null,
    successor: successors.find(({ members }) => marked !== null && members.includes(marked)) ?? null,
    provinces: places.length,
  }
}

function regionsOf(places: readonly PlacedProvince[]): Area[] {
  return [...new Set(places.map(({ region }) => region))].map(code => ({
    code,
    members: places.flatMap(place => (place.region === code ? [place.code] : [])),
  }))
}

function successorsIn(dataset: Dataset, unit: string, year: number): MapSuccessor[] {
  return successorsOf(dataset.panel).map(successor => {
    const { code, members } = successor
    const { range, indicativeMean, unchanged } = successorView(dataset, code, year, unit)
    const mean = unchanged ? null : indicativeMean
    return { code, name: successorName(dataset.panel, successor), members, range, mean, merged: !unchanged }
  })
}
