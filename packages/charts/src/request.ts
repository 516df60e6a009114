import { type Dataset, type IndicatorTable, latestPair, type Outlines, PapiError } from '@papi-lens/core'
import type { Plan as ChartPlan } from '@papi-lens/plans'

/** Provinces as they were until 30 June 2025, or also as the 34 that they became. */
export const MAP_VIEWS = ['63', '34'] as const
export type MapView = (typeof MAP_VIEWS)[number]

/** Parts of the total that a change is split into. */
export const SPLITS = ['dimension', 'subdimension'] as const
export type SplitBy = (typeof SPLITS)[number]

/** Orders of the rows of a list: that of the report, or by the size of what is shown. */
export const SORTS = ['number', 'size'] as const
export type SortBy = (typeof SORTS)[number]

/** What a chart is asked about; what each means is said in {@link REQUEST_FIELDS}. */
export interface ChartRequest {
  /** Code, slug or any spelling of the name. */
  readonly province?: string
  /** Other provinces to show beside it. */
  readonly provinces?: readonly string[]
  readonly year?: number
  readonly from?: number
  readonly to?: number
  /** Id of the total, a dimension or a sub-dimension. */
  readonly unit?: string
  readonly plans?: readonly ChartPlan[]
  readonly by?: SplitBy
  readonly sort?: SortBy
  readonly view?: MapView
  /** Whether ranges of ranks are drawn. */
  readonly ranks?: boolean
  /** Whether the province's region stands beside it. */
  readonly region?: boolean
  /** Whether those stand beside it that are one province with it today. */
  readonly members?: boolean
  /** Outlines of the provinces, for a map; nobody types them. */
  readonly outlines?: Outlines
  /** Questions below sub-dimensions, where a workbook of them was imported; nobody types them. */
  readonly indicators?: IndicatorTable
}

/** What can be asked of a chart, but for the outlines, which nobody types. */
export type FieldName = Exclude<keyof ChartRequest, 'outlines' | 'indicators'>

/** What a text may refer to. */
export interface KnownPlans {
  readonly plans: readonly ChartPlan[]
}

/** One thing that can be asked: how the command, the element and an address call it, read it, and fill it in. */
export interface RequestField<Name extends FieldName = FieldName> {
  readonly name: Name
  /** Option of the command, without dashes. */
  readonly flag: string
  /** What stands for a value in the command's help; null for an option without one. */
  readonly value: string | null
  readonly attribute: string
  readonly query: string
  /** Whether it has several values: options given again, attributes separated by commas or semicolons. */
  readonly repeats: boolean
  /** @throws {PapiError} `invalid-chart-option`, `unknown-plan` */
  readonly parse: (texts: readonly string[], known: KnownPlans) => NonNullable<ChartRequest[Name]>
  /** What holds where a request does not say. */
  readonly fallback: (dataset: Dataset, request: ChartRequest) => ChartRequest[Name] | undefined
}

type Fields = { readonly [Name in FieldName]: RequestField<Name> }

const text = ([value = '']: readonly string[]): string => value
const none = (): undefined => undefined
const MANY = { repeats: true, fallback: () => [] }
const SWITCH = {
  value: null,
  parse: ([value = '']: readonly string[]) => value !== 'false',
  fallback: () => false,
}

function year(field: 'year' | 'from' | 'to'): (texts: readonly string[]) => number {
  return ([value = '']) => {
    if (/^\d{4}$/.test(value)) return Number(value)
    throw new PapiError('invalid-chart-option', { option: field, value, allowed: [2011, 2012, '…'] })
  }
}

function oneOf<T extends string>(
  field: 'by' | 'sort' | 'view',
  choices: readonly T[],
): (texts: readonly string[]) => T {
  return ([value = '']) => {
    const found = choices.find(choice => choice === value)
    if (found !== undefined) return found
    throw new PapiError('invalid-chart-option', { option: field, value, allowed: choices })
  }
}

/** All that a chart can be asked, for command, element, addresses and pages alike. */
export const REQUEST_FIELDS: Fields = {
  province: field('province', { value: 'name', parse: text, fallback: none }),
  provinces: field('provinces', { ...MANY, flag: 'with', value: 'name', parse: texts => texts }),
  unit: field('unit', { value: 'id', parse: text, fallback: () => 'total' }),
  year: field('year', {
    value: 'year',
    parse: year('year'),
    fallback: (dataset, request) => request.to ?? pairOf(dataset, request).to,
  }),
  from: field('from', {
    value: 'year',
    parse: year('from'),
    fallback(dataset, request) {
      const to = request.to ?? request.year
      return to === undefined
        ? pairOf(dataset, request).from
        : Math.max(to - 1, Math.min(to, dataset.panel.years[0] ?? to))
    },
  }),
  to: field('to', {
    value: 'year',
    parse: year('to'),
    fallback: (dataset, request) => request.year ?? pairOf(dataset, request).to,
  }),
  plans: field('plans', {
    ...MANY,
    flag: 'plan',
    value: 'plan',
    parse: (ids, { plans }) => [...new Set(ids)].map(id => planOf(id, plans)),
  }),
  by: field('by', { value: 'level', parse: oneOf('by', SPLITS), fallback: () => 'dimension' }),
  sort: field('sort', { value: 'order', parse: oneOf('sort', SORTS), fallback: () => 'number' }),
  view: field('view', { value: 'view', parse: oneOf('view', MAP_VIEWS), fallback: () => '63' }),
  ranks: field('ranks', SWITCH),
  region: field('region', SWITCH),
  members: field('members', SWITCH),
}

/** The fields in the order in which help lists them. */
export const FIELDS: readonly RequestField[] = Object.values(
  REQUEST_FIELDS,
) as unknown as readonly RequestField[]

/**
 * A request out of texts, by the names of the fields; what is empty is left to its default.
 *
 * @throws {PapiError} `invalid-chart-option` for what is no year, view or level, `unknown-plan`
 * @example
 * requestOf({ province: 'Sơn La', from: '2018', provinces: 'Lào Cai; 01' }, { plans: [] })
 * // => { province: 'Sơn La', provinces: ['Lào Cai', '01'], from: 2018 }
 */
export function requestOf(
  texts: Readonly<Partial<Record<FieldName, string | readonly string[]>>>,
  known: KnownPlans,
): ChartRequest {
  const entries = FIELDS.flatMap(({ name, repeats, parse }) => {
    const given = texts[name]
    const values = typeof given === 'string' ? (repeats ? given.split(/\s*[,;]\s*/) : [given]) : (given ?? [])
    const named = values.filter(value => value !== '')
    return named.length > 0 ? [[name, parse(named, known)] as const] : []
  })
  return Object.fromEntries(entries) as ChartRequest
}

function field<Name extends FieldName>(
  name: Name,
  given: Pick<RequestField<Name>, 'value' | 'parse' | 'fallback'> &
    Partial<Pick<RequestField<Name>, 'flag' | 'repeats'>>,
): RequestField<Name> {
  return { name, flag: name, attribute: name, query: name, repeats: false, ...given }
}

/** One rule for the years of pages, charts and commands. */
function pairOf(dataset: Dataset, { province, unit }: ChartRequest) {
  return latestPair(dataset, province === undefined ? null : codeOf(dataset, province), unit)
}

function codeOf({ panel }: Dataset, province: string): string {
  // Names are looked up before years are filled in; what arrives here is a code.
  return panel.provinces.some(({ code }) => code === province) ? province : (panel.provinces[0]?.code ?? '')
}

function planOf(id: string, plans: readonly ChartPlan[]): ChartPlan {
  const found = plans.find(plan => plan.id === id)
  if (found) return found
  throw new PapiError('unknown-plan', { text: id, known: plans.map(plan => plan.id) })
}
