import { type Dataset, nearest, PapiError } from '@papi-lens/core'
import { askedOf } from './asked.ts'
import type { Chart } from './chart.ts'
import type { ChartKind } from './define-chart.ts'
import { type ChartRequest, FIELDS, type FieldName, type RequestField } from './request.ts'
import type { ChartOptions } from './settings.ts'

/**
 * Draws one of some kinds of chart.
 *
 * @throws {PapiError} `unknown-chart` with the nearest kinds, `incomplete-request` where the chart needs what the request
 *   does not name, `unused-chart-option` for what the kind does not take, with the kinds that do, `unknown-…` for what is
 *   named wrongly, `invalid-chart-option`
 * @example
 * drawAmong([chartKind('trend')], dataset, 'trend', { province: 'Sơn La' }, { words }).kind // => 'trend'
 */
export function drawAmong(
  kinds: readonly ChartKind[],
  dataset: Dataset,
  kind: string,
  request: ChartRequest,
  options: ChartOptions,
): Chart {
  const found = kindAmong(kinds, kind)
  const [unused] = unusedIn(found, request, kinds)
  if (unused) {
    const { field, kinds: charts } = unused
    throw new PapiError('unused-chart-option', { chart: kind, option: field.name, charts })
  }
  return found.draw(dataset, askedOf(dataset, request), options)
}

/** A field that a kind does not take, and the kinds that do. */
export interface UnusedField {
  readonly field: RequestField
  readonly kinds: readonly string[]
}

/**
 * What of a request means nothing to a kind, with the kinds that take it: an option that would be passed over is a mistake.
 *
 * @example
 * unusedIn(chartKind('trend'), { province: '14', by: 'dimension' }, CHARTS).map(({ field, kinds }) => [field.name, kinds])
 * // => [['by', ['waterfall']]]
 */
export function unusedIn(
  { takes }: Pick<ChartKind, 'takes'>,
  request: Readonly<Partial<Record<FieldName, unknown>>>,
  kinds: readonly ChartKind[],
): UnusedField[] {
  return FIELDS.filter(({ name }) => request[name] !== undefined && !takes.includes(name)).map(field => ({
    field,
    kinds: kinds.filter(kind => kind.takes.includes(field.name)).map(({ kind }) => kind),
  }))
}

/**
 * What of a request a kind takes, where one request is for many kinds. A kind of one year shows that in which the years of
 * the others end.
 *
 * @example
 * requestFor(chartKind('trend'), { province: '14', view: '34' }) // => { province: '14' }
 * requestFor(chartKind('distribution'), { province: '14', from: 2022, to: 2023 }) // => { province: '14', year: 2023 }
 */
export function requestFor(
  { takes, needs }: Pick<ChartKind, 'takes' | 'needs'>,
  request: ChartRequest,
): ChartRequest {
  const known: readonly string[] = [...takes, ...needs]
  const year = request.year ?? (known.includes('to') ? undefined : request.to)
  const asked = { ...request, ...(year !== undefined && { year }) }
  return Object.fromEntries(Object.entries(asked).filter(([name]) => known.includes(name)))
}

/**
 * The entry of a kind among some.
 *
 * @throws {PapiError} `unknown-chart` with the nearest of them
 * @example
 * kindAmong(CHARTS, 'trend').section // => 'change'
 */
export function kindAmong(kinds: readonly ChartKind[], kind: string): ChartKind {
  const found = kinds.find(candidate => candidate.kind === kind)
  if (found) return found
  const near = nearest(kind, kinds, candidate => [candidate.kind])
  throw new PapiError('unknown-chart', {
    text: kind,
    nearest: near.map(candidate => candidate.kind),
    known: kinds.map(candidate => candidate.kind),
  })
}
