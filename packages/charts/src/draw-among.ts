import { type Dataset, nearest, PapiError } from '@papi-lens/core'
import type { Chart } from './chart.ts'
import type { ChartKind } from './chart-kind.ts'
import { askedOf, type ChartRequest } from './chart-request.ts'
import type { ChartOptions } from './settings.ts'

/**
 * Draws one of some kinds of chart: what `drawChart` does with all of them, for programs that carry only a few.
 *
 * @throws {PapiError} as `drawChart` does
 * @example
 * drawAmong([chartKind('trend')], dataset, 'trend', { province: 'Sơn La' }).kind // => 'trend'
 */
export function drawAmong(
  kinds: readonly ChartKind[],
  dataset: Dataset,
  kind: string,
  request: ChartRequest = {},
  options: ChartOptions = {},
): Chart {
  const { draw, needs } = kindAmong(kinds, kind)
  const asked = askedOf(dataset, request)
  for (const need of needs) {
    if (need === 'province' && !asked.province) {
      throw new PapiError('incomplete-request', { chart: kind, needs: 'province' })
    }
    if (need === 'plan' && asked.plans.length === 0) {
      throw new PapiError('incomplete-request', { chart: kind, needs: 'plan' })
    }
  }
  return draw(dataset, asked, options)
}

/**
 * The entry of a kind among some.
 *
 * @throws {PapiError} `unknown-chart` with the nearest of them
 * @example
 * kindAmong(CHARTS, 'trend').title.en // => 'Trend'
 */
export function kindAmong(kinds: readonly ChartKind[], kind: string): ChartKind {
  const found = kinds.find(candidate => candidate.kind === kind)
  if (found) return found
  const near = nearest(kind, kinds, candidate => [candidate.kind, candidate.title.vi, candidate.title.en])
  throw new PapiError('unknown-chart', {
    text: kind,
    nearest: near.map(candidate => candidate.kind),
    known: kinds.map(candidate => candidate.kind),
  })
}
