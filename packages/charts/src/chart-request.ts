import { type Dataset, findProvince, PapiError, type Province, type Unit } from '@papi-lens/core'
import type { Plan } from '@papi-lens/plans'
import type { MapView } from './kinds/map/map-findings.ts'
import type { Outlines } from './kinds/map/outlines.ts'

/** What a chart is asked about. Everything has a default but the province and the plans, where a chart needs them. */
export interface ChartRequest {
  /** Code, slug or any spelling of the name. */
  readonly province?: string
  /** The latest year by default. */
  readonly year?: number
  /** The year before `to` by default. */
  readonly from?: number
  /** `year` by default. */
  readonly to?: number
  /** Id of the total, a dimension or a sub-dimension; the total by default. */
  readonly unit?: string
  /** Other provinces to show beside it. */
  readonly provinces?: readonly string[]
  readonly plans?: readonly Plan[]
  /** Outlines of the provinces, for a map. */
  readonly outlines?: Outlines
  /** Provinces as they were until 30 June 2025 (63, the default), or also as they are since (34), for maps. */
  readonly view?: MapView
  /** What a change of the total is split into: dimensions, the default, or sub-dimensions. */
  readonly by?: SplitBy
}

/** Parts of the total. */
export type SplitBy = 'dimension' | 'subdimension'

/** All of them. */
export const SPLITS: readonly SplitBy[] = ['dimension', 'subdimension']

/** What a request may have to say. `unit` and `years` have defaults; `province` and `plan` have none. */
export type ChartNeed = 'province' | 'unit' | 'years' | 'others' | 'plan' | 'outlines'

/** A request with names looked up and defaults filled in. */
export interface Asked {
  readonly province: Province | null
  readonly year: number
  readonly from: number
  readonly to: number
  /** Null where the request named none, for charts that show all years then. */
  readonly fromAsked: number | null
  readonly unit: Unit
  /** Null where the request named none, for charts that are about all units then. */
  readonly unitAsked: Unit | null
  readonly provinces: readonly Province[]
  readonly plans: readonly Plan[]
  readonly outlines: Outlines | null
  readonly view: MapView
  readonly by: SplitBy
}

/**
 * Looks up what a request names and fills in its defaults.
 *
 * @throws {PapiError} `unknown-province`, `unknown-unit`, `unknown-year`, `invalid-period`, `invalid-chart-option`
 * @example
 * const asked = askedOf(dataset, { province: 'Sơn La', year: 2023 })
 * asked.province?.code // => '14'
 * asked.from // => 2022
 * asked.unit.id // => 'total'
 */
export function askedOf({ panel }: Dataset, request: ChartRequest): Asked {
  const { framework, provinces, years } = panel
  const find = (text: string) => findProvince(provinces, text)
  const year = request.year ?? request.to ?? years.at(-1) ?? 0
  const to = request.to ?? year
  const from = request.from ?? Math.max(to - 1, Math.min(to, years[0] ?? to))
  for (const named of [year, to, from]) framework.dimensionsIn(named)
  if (from > to || (request.from !== undefined && from === to)) {
    throw new PapiError('invalid-period', { from, to })
  }
  const unitAsked = request.unit === undefined ? null : framework.unit(request.unit)
  return {
    province: request.province === undefined ? null : find(request.province),
    year,
    from,
    to,
    fromAsked: request.from ?? null,
    unit: unitAsked ?? framework.unit('total'),
    unitAsked,
    provinces: (request.provinces ?? []).map(find),
    plans: request.plans ?? [],
    outlines: request.outlines ?? null,
    view: request.view ?? '63',
    by: splitOf(request.by),
  }
}

/** Requests come from command lines and addresses, so their types are only a promise. */
function splitOf(by: SplitBy = 'dimension'): SplitBy {
  if (SPLITS.includes(by)) return by
  throw new PapiError('invalid-chart-option', { option: 'by', value: String(by), allowed: SPLITS })
}

/**
 * The province of a request, for charts that are about one.
 *
 * @throws {PapiError} `incomplete-request` if none was named
 */
export function provinceOf({ province }: Asked): Province {
  if (province) return province
  throw new PapiError('incomplete-request', { chart: null, needs: 'province' })
}

/**
 * The plans of a request, for charts that need some.
 *
 * @throws {PapiError} `incomplete-request` if none was given
 */
export function plansOf({ plans }: Asked): readonly Plan[] {
  if (plans.length > 0) return plans
  throw new PapiError('incomplete-request', { chart: null, needs: 'plan' })
}
