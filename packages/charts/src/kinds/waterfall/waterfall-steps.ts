import { type Direction, directionOf, round4, type Signal } from '@papi-lens/core'
import type { UnitRow } from '../../rows/unit-rows.ts'

/** One step of a waterfall, from where the step before it ended; in points. */
export interface WaterfallStep {
  readonly part: WaterfallPart
  readonly start: number
  readonly end: number
  readonly delta: number
  readonly direction: Direction
  /** Part of the whole's change, 1 being all of it; null if the whole is flat. */
  readonly share: number | null
  /** Half-width of usual movement, and whether the step goes beyond it; null where not known, and for several together. */
  readonly band: number | null
  readonly signal: Signal | null
}

/** A unit, small ones together, or what the rounding of published scores leaves. */
export type WaterfallPart = UnitRow | { readonly rest: readonly Move[] } | 'rounding'

/** A step wherever it stands. */
export type Move = Omit<WaterfallStep, 'start' | 'end' | 'direction'>

/** Beside the clear ones, what moves more than this share of all movement, up and down, is drawn by itself. */
const SMALL = 0.05

/** Steps that go on from each other. */
export function stepsFrom(start: number, moves: readonly Move[]): WaterfallStep[] {
  let at = start
  return moves.map(({ part, delta, share, band, signal }) => {
    const from = at
    at = round4(at + delta)
    const direction = directionOf(delta) ?? 'flat'
    return { part, start: from, end: at, delta, direction, share, band, signal }
  })
}

/**
 * The steps that are drawn: of more than `most` the clear and the large ones in the order of the report, and all others
 * together as the last one. What rounding leaves is too little to be seen.
 */
export function drawnSteps(parts: readonly WaterfallStep[], most: number): WaterfallStep[] {
  const moves = parts.filter(({ part }) => part !== 'rounding')
  const start = parts[0]?.start ?? 0
  const movement = moves.reduce((sum, { delta }) => sum + Math.abs(delta), 0)
  const kept = moves
    .filter(({ signal, delta }) => signal === 'clear' || Math.abs(delta) > SMALL * movement)
    .sort(
      (a, b) => +(b.signal === 'clear') - +(a.signal === 'clear') || Math.abs(b.delta) - Math.abs(a.delta),
    )
    .slice(0, Math.max(1, most - 1))
  if (moves.length <= most || moves.length - kept.length < 2) return stepsFrom(start, moves)
  const others = moves.filter(move => !kept.includes(move))
  const sumOf = (value: (move: Move) => number | null) =>
    others.reduce((sum, move) => sum + (value(move) ?? 0), 0)
  const delta = round4(sumOf(move => move.delta))
  const share = others.some(move => move.share === null) ? null : sumOf(move => move.share)
  const rest = { part: { rest: others }, delta, share, band: null, signal: null }
  return stepsFrom(start, [...moves.filter(move => kept.includes(move)), rest])
}
