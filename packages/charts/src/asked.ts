import {
  type Dataset,
  findProvince,
  findUnit,
  type IndicatorTable,
  type Outlines,
  PapiError,
  type Province,
  type Unit,
} from '@papi-lens/core'
import type { Plan } from '@papi-lens/plans'
import { type ChartRequest, type MapView, REQUEST_FIELDS, type SortBy, type SplitBy } from './request.ts'

/** A request with names looked up and defaults filled in. */
export interface Asked {
  readonly province: Province | null
  readonly provinces: readonly Province[]
  readonly year: number
  /** Null where the request named none, for charts whose data end in another year. */
  readonly yearAsked: number | null
  readonly from: number
  readonly to: number
  /** Null where the request named none, for charts that show all years then. */
  readonly fromAsked: number | null
  readonly unit: Unit
  /** Null where the request named none, for charts that are about all units then. */
  readonly unitAsked: Unit | null
  readonly plans: readonly Plan[]
  readonly outlines: Outlines | null
  readonly indicators: IndicatorTable
  readonly view: MapView
  readonly by: SplitBy
  readonly sort: SortBy
  readonly ranks: boolean
  readonly region: boolean
  readonly members: boolean
}

/** What a kind cannot do without. */
export type ChartNeed = 'province' | 'plans' | 'outlines' | 'indicators'

/** What was asked, with what a kind needs. */
export type AskedWith<Need extends ChartNeed> = Asked & {
  readonly [Name in Need]: NonNullable<Asked[Name]>
}

/**
 * The same, known to have what a kind needs.
 *
 * @throws {PapiError} `incomplete-request` for the first thing that is not there
 */
export function askedWith<Need extends ChartNeed>(
  chart: string,
  needs: readonly Need[],
  asked: Asked,
): AskedWith<Need> {
  const lacking = needs.find(need => (need === 'plans' ? asked.plans.length === 0 : asked[need] === null))
  // Indicators are an empty table where none are loaded, which the chart says.
  if (lacking === undefined || lacking === 'indicators') return asked as AskedWith<Need>
  throw new PapiError('incomplete-request', { chart, needs: lacking === 'plans' ? 'plan' : lacking })
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
export function askedOf(dataset: Dataset, request: ChartRequest): Asked {
  const { framework, provinces } = dataset.panel
  const find = (text: string) => findProvince(provinces, text)
  const province = request.province === undefined ? null : find(request.province)
  const fields = REQUEST_FIELDS
  const unitAsked =
    request.unit === undefined ? null : findUnit(framework, request.unit, request.year ?? request.to ?? null)
  const named = {
    ...request,
    ...(province && { province: province.code }),
    ...(unitAsked && { unit: unitAsked.id }),
  }
  const year = request.year ?? fields.year.fallback(dataset, named) ?? 0
  const to = request.to ?? fields.to.fallback(dataset, named) ?? year
  const from = request.from ?? fields.from.fallback(dataset, named) ?? year
  for (const asked of [year, to, from]) framework.dimensionsIn(asked)
  if (from > to || (request.from !== undefined && from === to)) {
    throw new PapiError('invalid-period', { from, to })
  }
  // Requests come from command lines and addresses, so their types are only a promise.
  const by = fields.by.parse([request.by ?? 'dimension'], { plans: [] })
  const sort = fields.sort.parse([request.sort ?? 'number'], { plans: [] })
  const view = fields.view.parse([request.view ?? '63'], { plans: [] })
  return {
    province,
    provinces: (request.provinces ?? []).map(find),
    year,
    from,
    to,
    yearAsked: request.year ?? request.to ?? null,
    fromAsked: request.from ?? null,
    unit: unitAsked ?? framework.unit('total'),
    unitAsked,
    plans: request.plans ?? [],
    outlines: request.outlines ?? null,
    indicators: request.indicators ?? { indicators: [], values: [] },
    view,
    by,
    sort,
    ranks: request.ranks ?? false,
    region: request.region ?? false,
    members: request.members ?? false,
  }
}
