import {
  type Dataset,
  type Direction,
  decompose,
  directionOf,
  isScore,
  type Panel,
  type Province,
  round4,
  type Unit,
} from '@papi-lens/core'
import type { WaterfallFound } from '@papi-lens/words'
import type { AskedWith } from '../../asked.ts'
import { type UnitRow, unitRow } from '../../rows/unit-rows.ts'

/** One step of a waterfall, from where the step before it ended; in points. */
export interface WaterfallStep {
  /** Null for what rounding leaves. */
  readonly row: UnitRow | null
  readonly start: number
  readonly end: number
  readonly delta: number
  readonly direction: Direction
  /** Part of the whole's change, 1 being all of it; null if the whole is flat. */
  readonly share: number | null
}

/** What a waterfall shows. */
export interface WaterfallFindings extends WaterfallFound {
  readonly whole: { readonly from: number; readonly to: number; readonly delta: number } | null
  readonly steps: readonly WaterfallStep[]
}

/**
 * What a waterfall shows: the change of the total, or of a dimension, between two years as steps by its parts: of the
 * total those that `by` names, of a dimension its sub-dimensions. Where the
 * two years do not compare, or a score is missing, there are no steps but the reason.
 *
 * @throws {PapiError} `unknown-province`, `unknown-year`, `invalid-period`
 * @example
 * const found = waterfallFindings(dataset, askedOf(dataset, { province: '14', year: 2023 }))
 * found.whole // => { from: 40.8694, to: 42.3966, delta: 1.5272 }
 * found.steps.length // => 8
 */
export function waterfallFindings(dataset: Dataset, asked: AskedWith<'province'>): WaterfallFindings {
  const { province, unit, from, to, by } = asked
  const { panel, comparability } = dataset
  const { framework } = panel
  // A sub-dimension has no parts; its dimension has.
  const split = unit.dimension === null ? unit : framework.unit(unit.dimension)
  const level = split.level === 'total' ? by : 'subdimension'
  const head = { province, unit: split, from, to, by: level }
  const verdict = comparability.between(split.id, from, to)
  if (verdict !== 'same' || hasHole(panel, province, split, [from, to])) {
    return { ...head, whole: null, steps: [], why: { verdict }, strongest: null }
  }
  const { total, parts, residual } = decompose(dataset, province.code, from, to, split.id)
  const moves = parts
    .filter(part => part.level === level)
    .map(part => ({ row: unitRow(framework, part.id, to), ...part }))
  const steps: WaterfallStep[] = []
  let at = total.from
  for (const { row, delta, share } of moves) {
    const end = round4(at + delta)
    steps.push({ row, start: at, end, delta, direction: directionOf(delta) ?? 'flat', share })
    at = end
  }
  if (level === 'subdimension' && residual !== 0) {
    const share = total.delta === 0 ? null : residual / total.delta
    const direction = directionOf(residual) ?? 'flat'
    steps.push({ row: null, start: at, end: round4(at + residual), delta: residual, direction, share })
  }
  return { ...head, whole: total, steps, why: null, strongest: strongestOf(steps, total.delta) }
}

function strongestOf(steps: readonly WaterfallStep[], whole: number): WaterfallFindings['strongest'] {
  const along = steps.flatMap(({ row, delta }) => (row && delta * whole > 0 ? [{ ...row, delta }] : []))
  return along.toSorted((a, b) => Math.abs(b.delta) - Math.abs(a.delta))[0] ?? null
}

/** Whether the score of a unit, or of a part of it, is missing in one of the years. */
function hasHole(panel: Panel, { code }: Province, unit: Unit, years: readonly number[]): boolean {
  const { framework } = panel
  return years.some(year => {
    const dimensions = unit.dimension === null ? framework.dimensionsIn(year) : [unit.dimension]
    const parts = dimensions.flatMap(id => [id, ...framework.subdimensionsIn(year, id)])
    return [unit.id, ...parts].some(id => !isScore(panel.score(code, year, id)))
  })
}
