import { median } from 'd3-array'
import { type ChangeRow, changeBetween } from './change.ts'
import type { Verdict } from './comparability.ts'
import type { Dataset } from './dataset.ts'
import { survivingChanges } from './false-discovery.ts'
import { FLAGS, type Flag } from './flag.ts'
import type { UnitLevel } from './framework.ts'
import type { Direction } from './move.ts'
import type { Region } from './province.ts'
import { provincesOf } from './region.ts'
import type { Signal } from './signal.ts'

/** A province with its change: points where the unit is `same`, share of scale where it is `rescaled`. */
export interface ProvinceMove {
  readonly province: string
  readonly delta: number
  readonly signal: Signal | null
  /** Whether the change survives in the list of all: see {@link UnitRollup.afterBH}. */
  readonly afterBH: boolean | null
}

/** How the provinces changed in one unit. */
export interface UnitRollup {
  readonly level: UnitLevel
  readonly id: string
  readonly dimension: string | null
  readonly comparability: Verdict
  /** Provinces with a change: comparable, and published in both years. */
  readonly n: number
  readonly risen: number
  readonly fallen: number
  readonly flat: number
  /** Of n, those that can be told from usual movement: see `ChangeRow.signal`. */
  readonly judged: number
  readonly clearUp: number
  readonly clearDown: number
  /** How many of `judged` would be clear if nothing had changed: a tenth, half of them down. */
  readonly clearByChance: number
  /**
   * Changes that survive Benjamini–Hochberg at 10 % in one family of all changes of the roll-up's provinces and
   * sub-dimensions; null for a dimension and the total, which are not of that family.
   */
  readonly afterBH: number | null
  /** fallen / n, 0–1; null if n is 0. */
  readonly declinedShare: number | null
  /** Median change of these provinces, in points or share of scale as `comparability` says. */
  readonly medianDelta: number | null
  /** Number of provinces with each flag; `weak` counts whether or not the years compare. */
  readonly flags: Readonly<Record<Flag, number>>
  /** Provinces that rose most; equal changes by province code. */
  readonly mostImproved: readonly ProvinceMove[]
  /** Provinces that fell most; equal changes by province code. */
  readonly mostDeclined: readonly ProvinceMove[]
}

/** Changes over provinces and sub-dimensions, and what of them is more than chance. */
export interface ChangeCounts {
  readonly n: number
  readonly risen: number
  readonly fallen: number
  readonly judged: number
  readonly clearUp: number
  readonly clearDown: number
  /** How many of `judged` would be clear if nothing had changed: a tenth, half of them down. */
  readonly clearByChance: number
  /** Those that survive {@link UnitRollup.afterBH}, by direction. */
  readonly afterBH: { readonly up: number; readonly down: number }
}

/** Changes between two years over the country or a region. */
export interface Rollup {
  readonly from: number
  readonly to: number
  readonly region: Region | null
  /** Number of provinces there, with or without scores. */
  readonly provinces: number
  /** Changes of all these provinces in all sub-dimensions. */
  readonly changes: ChangeCounts
  /** The total, then each dimension with its sub-dimensions. */
  readonly units: readonly UnitRollup[]
}

export interface RollupOptions {
  /** One region only; flags still compare each province with the whole country. */
  readonly region?: Region
  /** How many provinces to name at either end. */
  readonly top?: number
}

/**
 * For each unit measured in at least one of two years: how many provinces rose and fell, their flags, and who moved
 * most. Only provinces that rose are named as improved, only those that fell as declined.
 *
 * @throws {PapiError} `unknown-region`, `unknown-year`, `invalid-period`
 * @example
 * const [total] = rollupOf(dataset, 2022, 2023).units
 * total.n // => 59
 * total.fallen // => 26
 * total.mostImproved[0] // => { province: '02', delta: 3.1009, signal: 'clear', afterBH: null }
 * rollupOf(dataset, 2023, 2024).changes.afterBH // => { up: 17, down: 0 }
 */
export function rollupOf(
  dataset: Dataset,
  from: number,
  to: number,
  { region, top = 5 }: RollupOptions = {},
): Rollup {
  const { panel } = dataset
  const members = provincesOf(panel, region)
  const indexes = members.map(({ code }) => panel.indexOf(code))
  const survivors = survivingChanges(dataset, from, to, indexes)
  const rowsOf = new Map<string, Named[]>()
  for (const [index, { code }] of members.entries()) {
    for (const row of changeBetween(dataset, code, from, to).rows) {
      const rows = rowsOf.get(row.id) ?? []
      rows.push({ province: code, row, afterBH: survivors.get(row.id)?.has(indexes[index] ?? -1) ?? null })
      rowsOf.set(row.id, rows)
    }
  }
  const rows = [...rowsOf.values()]
  return {
    from,
    to,
    region: region ?? null,
    provinces: members.length,
    changes: countChanges(rows.flat().filter(({ row }) => row.level === 'subdimension')),
    units: rows.flatMap(unitRows => rollUp(unitRows, top)),
  }
}

interface Named {
  readonly province: string
  readonly row: ChangeRow
  readonly afterBH: boolean | null
}

interface Moved extends ProvinceMove {
  readonly direction: Direction
}

function rollUp(rows: readonly Named[], top: number): UnitRollup[] {
  const [first] = rows
  if (!first) return []
  const { level, id, dimension, comparability } = first.row
  const moved = rows.flatMap(movedOf)
  const { n, risen, fallen, judged, clearUp, clearDown, clearByChance, afterBH } = countChanges(rows)
  return [
    {
      level,
      id,
      dimension,
      comparability,
      n,
      risen,
      fallen,
      flat: n - risen - fallen,
      judged,
      clearUp,
      clearDown,
      clearByChance,
      afterBH: level === 'subdimension' ? afterBH.up + afterBH.down : null,
      declinedShare: n > 0 ? fallen / n : null,
      medianDelta: median(moved, ({ delta }) => delta) ?? null,
      flags: countFlags(rows),
      mostImproved: leading(going(moved, 'up'), top),
      mostDeclined: leading(going(moved, 'down'), top),
    },
  ]
}

/** A province's change with its direction; none where there is no change. */
function movedOf({ province, row, afterBH }: Named): Moved[] {
  const delta = row.delta ?? row.shareDelta
  if (delta === null || row.direction === null) return []
  const { signal, direction } = row
  return [{ province, delta, signal, afterBH: signal && afterBH, direction }]
}

function countChanges(rows: readonly Named[]): ChangeCounts {
  const moved = rows.flatMap(movedOf)
  const [up, down] = [going(moved, 'up'), going(moved, 'down')]
  const clear = (moves: readonly Moved[]) => moves.filter(({ signal }) => signal === 'clear').length
  const surviving = (moves: readonly Moved[]) => moves.filter(({ afterBH }) => afterBH).length
  const judged = moved.filter(({ signal }) => signal !== null).length
  return {
    n: moved.length,
    risen: up.length,
    fallen: down.length,
    judged,
    clearUp: clear(up),
    clearDown: clear(down),
    clearByChance: judged / 10,
    afterBH: { up: surviving(up), down: surviving(down) },
  }
}

function going(moves: readonly Moved[], direction: Direction): Moved[] {
  return moves.filter(move => move.direction === direction)
}

function countFlags(rows: readonly Named[]): Record<Flag, number> {
  const counts = FLAGS.map(flag => [flag, rows.filter(({ row }) => row.flags.includes(flag)).length])
  return Object.fromEntries(counts) as Record<Flag, number>
}

/** The largest moves, whichever way they go. */
function leading(moves: readonly ProvinceMove[], top: number): ProvinceMove[] {
  return moves
    .map(({ province, delta, signal, afterBH }) => ({ province, delta, signal, afterBH }))
    .sort((a, b) => Math.abs(b.delta) - Math.abs(a.delta) || (a.province < b.province ? -1 : 1))
    .slice(0, top)
}
