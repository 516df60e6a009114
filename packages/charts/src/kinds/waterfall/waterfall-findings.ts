import {
  changeBetween,
  type Dataset,
  decompose,
  isScore,
  type Panel,
  type Province,
  type Resampling,
  type Signal,
  type Unit,
} from '@papi-lens/core'
import type { WaterfallFound } from '@papi-lens/words'
import type { AskedWith } from '../../asked.ts'
import { unitRow } from '../../rows/unit-rows.ts'
import { type Move, stepsFrom, type WaterfallStep } from './waterfall-steps.ts'

/** What a waterfall shows. */
export interface WaterfallFindings extends WaterfallFound {
  readonly whole: {
    readonly from: number
    readonly to: number
    readonly delta: number
    readonly signal: Signal | null
  } | null
  /** Every part in the order of the report, and what rounding leaves. */
  readonly parts: readonly WaterfallStep[]
  /** The times the localities were newly drawn between the two years. */
  readonly resamplings: readonly Resampling[]
}

/**
 * What a waterfall shows: the change of the total, or of a dimension, between two years as steps by its parts: of the
 * total those that `by` names, of a dimension its sub-dimensions. Where the
 * two years do not compare, or a score is missing, there are no steps but the reason.
 *
 * @throws {PapiError} `unknown-province`, `unknown-year`, `invalid-period`
 * @example
 * const found = waterfallFindings(dataset, askedOf(dataset, { province: '14', year: 2023 }))
 * found.whole?.delta // => 1.5272
 * found.parts.length // => 8
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
    return { ...head, whole: null, parts: [], why: { verdict }, clear: null, resamplings: [] }
  }
  const { total, parts, residual } = decompose(dataset, province.code, from, to, split.id)
  const { rows } = changeBetween(dataset, province.code, from, to)
  const judgedOf = (id: string) => {
    const { band = null, signal = null } = rows.find(row => row.id === id) ?? {}
    return { band, signal }
  }
  const moves = parts
    .filter(part => part.level === level)
    .map(
      ({ id, delta, share }): Move => ({ part: unitRow(framework, id, to), delta, share, ...judgedOf(id) }),
    )
  const rounding: Move[] =
    level === 'subdimension' && residual !== 0
      ? [
          {
            part: 'rounding',
            delta: residual,
            share: total.delta === 0 ? null : residual / total.delta,
            band: null,
            signal: null,
          },
        ]
      : []
  const clear = moves.filter(({ signal }) => signal === 'clear')
  return {
    ...head,
    whole: { ...total, signal: judgedOf(split.id).signal },
    parts: stepsFrom(total.from, [...moves, ...rounding]),
    why: null,
    clear: moves.every(({ signal }) => signal === null)
      ? null
      : clear
          .toSorted((a, b) => Math.abs(b.delta) - Math.abs(a.delta))
          .flatMap(({ part, delta }) =>
            typeof part === 'object' && 'unit' in part ? [{ ...part, delta }] : [],
          ),
    resamplings: comparability.resampledBetween(from, to),
  }
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
