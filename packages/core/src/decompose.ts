import type { Dataset } from './dataset.ts'
import { PapiError } from './error.ts'
import type { UnitLevel } from './framework.ts'
import { isScore } from './panel.ts'
import { findProvince } from './province.ts'
import { round4 } from './round.ts'
import { segmentsOf } from './segment.ts'

/** What one part adds to the change of the whole, in points. */
export interface DecomposedPart {
  readonly id: string
  readonly level: UnitLevel
  readonly delta: number
  /** Part of the whole's change, 1 being all of it; negative where it worked against it; null if the whole is flat. */
  readonly share: number | null
}

/** A change split into what moved it. */
export interface Decomposition {
  readonly unit: string
  /** Scores of the unit that is split, whether the total or a dimension, and their difference. */
  readonly total: { readonly from: number; readonly to: number; readonly delta: number }
  /** Of the total: each dimension followed by its sub-dimensions; of a dimension: its sub-dimensions. */
  readonly parts: readonly DecomposedPart[]
  /** What the sub-dimensions leave unexplained: only the rounding of the published scores. */
  readonly residual: number
}

/**
 * Splits the change of a province's total, or of a dimension, between two years into its parts. The deltas of the
 * dimensions add up to that of the total exactly; those of the sub-dimensions to within the rounding of the published
 * scores, which `residual` shows. Parts of two levels are listed: add up one level, not both.
 *
 * @throws {PapiError} `not-comparable` with the years that could be used, `not-published`, `invalid-unit` for a
 *   sub-dimension, `invalid-period`, `unknown-…`
 * @example
 * const { total, parts, residual } = decompose(dataset, '14', 2022, 2023)
 * total // => { from: 40.8694, to: 42.3966, delta: 1.5272 }
 * parts.slice(0, 2).map(({ id, delta }) => [id, delta]) // => [['participation', 0.1149], ['civic-knowledge', 0.0488]]
 * residual // => -0.0001
 */
export function decompose(
  dataset: Dataset,
  province: string,
  from: number,
  to: number,
  unit = 'total',
): Decomposition {
  const { framework } = dataset.panel
  const { level } = framework.unit(unit)
  if (level === 'subdimension') {
    const allowed = ['total', ...framework.dimensionsIn(to)]
    throw new PapiError('invalid-unit', { unit: framework.unit(unit), allowed })
  }
  dataset.panel.indexOf(province)
  checkComparable(dataset, unit, from, to)
  const total = differenceOf(dataset, province, unit, from, to)
  const partOf = (id: string): DecomposedPart => {
    const { delta } = differenceOf(dataset, province, id, from, to)
    return {
      id,
      level: framework.unit(id).level,
      delta,
      share: total.delta === 0 ? null : delta / total.delta,
    }
  }
  const within = (dimension: string) => framework.subdimensionsIn(to, dimension).map(partOf)
  const parts =
    level === 'total' ? framework.dimensionsIn(to).flatMap(id => [partOf(id), ...within(id)]) : within(unit)
  const explained = parts
    .filter(part => part.level === 'subdimension')
    .reduce((sum, { delta }) => sum + delta, 0)
  return { unit, total, parts, residual: round4(total.delta - explained) }
}

function checkComparable(dataset: Dataset, unit: string, from: number, to: number): void {
  const verdict = dataset.comparability.between(unit, from, to)
  if (verdict === 'same') return
  const usable = segmentsOf(dataset, unit)
    .filter(years => years.length > 1)
    .map(years => [years[0] ?? from, years.at(-1) ?? to] as const)
  throw new PapiError('not-comparable', {
    unit: dataset.panel.framework.unit(unit),
    from,
    to,
    verdict,
    causes: causesOf(dataset, unit, from, to),
    usable,
  })
}

/** The sub-dimensions of either year that are not the same in both, in framework order. */
function causesOf({ panel, comparability }: Dataset, unit: string, from: number, to: number) {
  const { framework } = panel
  return framework.subdimensions
    .filter(({ dimension }) => unit === 'total' || dimension === unit)
    .filter(({ id }) => framework.scale(id, from) || framework.scale(id, to))
    .map(({ id }) => ({ unit: framework.unit(id), verdict: comparability.between(id, from, to) }))
    .filter(({ verdict }) => verdict !== 'same')
}

function differenceOf(dataset: Dataset, province: string, unit: string, from: number, to: number) {
  const { panel } = dataset
  const [before, after] = [panel.score(province, from, unit), panel.score(province, to, unit)]
  if (isScore(before) && isScore(after)) return { from: before, to: after, delta: round4(after - before) }
  const years = segmentsOf(dataset, unit)
    .find(segment => segment.includes(to))
    ?.filter(year => isScore(panel.score(province, year, unit)))
  const missing = [from, to].filter(year => !isScore(panel.score(province, year, unit)))
  const hole = isScore(before) ? after : before
  throw new PapiError('not-published', {
    unit: panel.framework.unit(unit),
    province: findProvince(panel.provinces, province),
    missing,
    reason: isScore(hole) ? 'not-published' : hole.missing,
    years: years && years.length > 1 ? years : [],
    compared: true,
  })
}
