import { PapiError } from './error.ts'
import type { Panel } from './panel.ts'
import { findProvince } from './province.ts'

/**
 * The score of a province, for what cannot be answered without one.
 *
 * @throws {PapiError} `not-measured`, `not-published`, or `unknown-…` for a province, year or unit that does not exist
 * @example
 * publishedScore(panel, '14', 2023, 'total') // => 42.3966
 */
export function publishedScore(panel: Panel, province: string, year: number, unit: string): number {
  const score = panel.score(province, year, unit)
  if (typeof score === 'number') return score
  const years = panel.years.filter(y => typeof panel.score(province, y, unit) === 'number')
  const asked = panel.framework.unit(unit)
  if (score.missing === 'not-measured') throw new PapiError('not-measured', { unit: asked, year, years })
  throw new PapiError('not-published', {
    unit: asked,
    province: findProvince(panel.provinces, province),
    missing: [year],
    reason: score.missing,
    years,
    compared: false,
  })
}
