import type { Verdict } from './comparability.ts'
import type { Dataset } from './dataset.ts'
import { survivingChanges } from './false-discovery.ts'
import type { Direction } from './move.ts'
import { nationalChanges } from './national-change.ts'
import type { Signal } from './signal.ts'

/** A change of one province in one unit that stands out of the nation's. */
export interface Mover {
  readonly province: string
  readonly id: string
  readonly comparability: Verdict
  /** Points where `same`, share of scale where `rescaled`. */
  readonly delta: number
  readonly direction: Direction
  readonly signal: Signal | null
  /** Whether it survives in the list of all changes of provinces and sub-dimensions; null for other units. */
  readonly afterBH: boolean | null
}

export interface MoverOptions {
  /** One unit only; else all sub-dimensions. */
  readonly unit?: string
  /** At most so many beyond those that survive. */
  readonly most?: number
}

/**
 * Who moved between two years, the least likely by usual movement first: every change that survives in the list of all
 * (see {@link survivingChanges}), and of the rest the foremost clear ones, up to `most` (20) together. Of one unit, also
 * changes within usual movement are given, so that its movers can be seen for what they are; where usual movement is
 * unknown, the largest first.
 *
 * @throws {PapiError} `unknown-unit`, `unknown-year`, `invalid-period`
 * @example
 * const movers = moversBetween(dataset, 2023, 2024)
 * movers.filter(({ afterBH }) => afterBH).length // => 17
 * moversBetween(dataset, 2020, 2021).length // => 0
 */
export function moversBetween(
  dataset: Dataset,
  from: number,
  to: number,
  { unit, most = 20 }: MoverOptions = {},
): Mover[] {
  const { provinces, framework } = dataset.panel
  if (unit !== undefined) framework.unit(unit)
  const survivors = survivingChanges(dataset, from, to)
  const listed = nationalChanges(dataset, from, to)
    .filter(change => (unit === undefined ? change.unit.level === 'subdimension' : change.unit.id === unit))
    .flatMap(({ unit: { id }, moves, errors, signals }) =>
      provinces.flatMap(({ code }, at) => {
        const direction = moves.directions[at]
        if (!direction) return []
        const signal = signals[at] ?? null
        const shareDelta = Math.abs(moves.shareDeltas[at] ?? 0)
        const mover: Mover = {
          province: code,
          id,
          comparability: moves.verdict,
          delta: moves.judged[at] ?? 0,
          direction,
          signal,
          afterBH: signal && (survivors.get(id)?.has(at) ?? null),
        }
        return [{ mover, away: shareDelta / (errors[at] || Number.NaN), shareDelta }]
      }),
    )
    .filter(({ mover: { signal } }) => unit !== undefined || signal === 'clear')
    .sort((a, b) => (b.away || 0) - (a.away || 0) || b.shareDelta - a.shareDelta)
    .map(({ mover }) => mover)
  const surviving = listed.filter(({ afterBH }) => afterBH).length
  return listed.slice(0, Math.max(most, surviving))
}
